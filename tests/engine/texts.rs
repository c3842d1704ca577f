//! The words in three languages: complete, in the user's digits, and never mixed up in direction.
use daftar_engine::texts::{Digits, Language, Texts};

fn say(language: Language, key: &str, count: i64) -> String {
    Texts::for_language(language).text(key, &[("count", count.into())])
}

/// Without the invisible marks of direction.
fn bare(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_count_takes_the_plural_form_of_its_language() {
    let calls = |language| [1, 2, 10, 21].map(|count| say(language, "popup-count-call", count));

    assert_eq!(calls(Language::En), ["1 call", "2 calls", "10 calls", "21 calls"]);
    assert_eq!(calls(Language::Fa).map(bare), ["۱ تماس", "۲ تماس", "۱۰ تماس", "۲۱ تماس"]);
    assert_eq!(calls(Language::Lt), ["1 skambutis", "2 skambučiai", "10 skambučių", "21 skambutis"]);
}

#[test]
fn numbers_are_written_as_the_reader_writes_them() {
    assert_eq!(say(Language::En, "popup-digest-more", 1_234_567), "and 1,234,567 more");
    assert_eq!(say(Language::Lt, "popup-digest-more", 1234), "ir dar 1\u{a0}234");
    assert_eq!(bare(say(Language::Fa, "popup-digest-more", 1234)), "و ۱٬۲۳۴ مورد دیگر");
    let latin = Texts::with_digits(Language::Fa, Digits::Latin);
    assert_eq!(bare(latin.text("popup-digest-more", &[("count", 1234.into())])), "و 1,234 مورد دیگر");
}

#[test]
fn a_name_of_the_other_direction_stays_apart_from_its_sentence() {
    let birthday =
        |language, name: &str| Texts::for_language(language).text("popup-birthday", &[("name", name.into())]);

    assert_eq!(birthday(Language::Fa, "Jonas"), "امروز تولد \u{2068}Jonas\u{2069} است");
    assert_eq!(birthday(Language::En, "سارا"), "\u{2068}سارا\u{2069} has a birthday today");
    assert_eq!(
        birthday(Language::En, "Jonas"),
        "Jonas has a birthday today",
        "no invisible marks where none is needed"
    );
}

#[test]
fn a_text_that_exists_nowhere_shows_its_key_rather_than_nothing() {
    assert_eq!(Texts::for_language(Language::Lt).text("no-such-text", &[]), "no-such-text");
}

#[test]
fn the_language_of_a_system_is_known_by_its_locale() {
    let known = ["fa_IR.UTF-8", "lt-LT", "EN", "en_US.UTF-8", "C", "de_DE", ""].map(Language::from_locale);

    let (en, fa, lt) = (Some(Language::En), Some(Language::Fa), Some(Language::Lt));
    assert_eq!(known, [fa, lt, en, en, None, None, None]);
}

#[test]
fn digits_of_any_kind_are_rewritten_in_the_ones_asked_for() {
    assert_eq!(Digits::Persian.write("1405/08/30 ٣"), "۱۴۰۵/۰۸/۳۰ ۳");
    assert_eq!(Digits::Latin.write("۰۹۱۲ ٣ a"), "0912 3 a");
}
