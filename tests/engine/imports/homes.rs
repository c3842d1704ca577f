//! Which country a list is read by, and which one it seems to be from.

use super::*;

/// The country by which a list is read in a British book, and the one proposed instead.
fn proposed(text: &str) -> (String, Option<String>) {
    let scene = book();
    scene.save_settings(json!({"default_country": "GB"}).as_object().unwrap()).unwrap();
    let request = written(&scene, "list.csv", text);
    let recognition = scene.recognise_import(&request, &mut unwatched).unwrap();
    (recognition.country, recognition.likely_country)
}

fn gb(likely: Option<&str>) -> (String, Option<String>) {
    ("GB".to_owned(), likely.map(str::to_owned))
}

#[test]
fn persian_names_over_iranian_numbers_propose_iran() {
    let list = "نام,موبایل\nمریم احمدی,09123456789\nعلی کریمی,۰۹۳۵۱۲۳۴۵۶۷\nسارا محمدی,021 8877 6655\n";

    assert_eq!(proposed(list), gb(Some("IR")));
}

#[test]
fn lithuanian_names_over_lithuanian_numbers_propose_lithuania() {
    let list = "Vardas,Telefonas\nRasa Žukauskienė,8 612 34567\nEglė Čiurlytė,861255566\nJonas Petrauskas,8 698 11223\n";

    assert_eq!(proposed(list), gb(Some("LT")));
}

#[test]
fn a_list_of_the_owners_country_proposes_no_other() {
    let list = "Name,Phone\nAmelia Hart,020 7946 0018\nZoë Müller,07700 900456\nAušra Žukienė,07700 900457\n";

    assert_eq!(proposed(list), gb(None));
}

#[test]
fn numbers_that_carry_their_country_propose_none_for_lack_of_others() {
    let list = "نام,موبایل\nمریم احمدی,+989123456789\nعلی کریمی,+989351234567\n";

    assert_eq!(proposed(list), gb(None));
}

#[test]
fn plain_names_are_placed_by_the_numbers_that_carry_a_country() {
    let list = "Name,Phone\nRasa,8 612 34567\nJonas,+370 698 11223\nTomas,861255566\nAna,+37061255567\n";

    assert_eq!(proposed(list), gb(Some("LT")));
}
