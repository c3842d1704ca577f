//! Contacts of a phone whose letters another program broke.

use super::*;

#[test]
fn contacts_saved_in_the_wrong_letters_are_offered_as_they_were_meant() {
    let scene = book();
    let broken =
        |text: &str| encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned();
    let card = format!(
        "BEGIN:VCARD\nVERSION:3.0\nN:{};{};;;\nFN:{}\nTEL:+37061234567\nADR;TYPE=HOME:;;;{};;;\nNOTE:ok\nEND:VCARD\n",
        broken("Šimkutė"),
        broken("Eglė"),
        broken("Eglė Šimkutė"),
        broken("Šiauliai"),
    );
    let mut request = written(&scene, "phone.vcf", &card);
    let told = scene.recognise_import(&request, &mut unwatched).unwrap().garbled.unwrap();
    assert!(!told.repaired && told.samples.iter().any(|it| it.after == "Eglė Šimkutė"));

    request.reading.repair = true;
    assert!(scene.recognise_import(&request, &mut unwatched).unwrap().garbled.unwrap().repaired);
    scene.run_import(&request, &mut unwatched).unwrap();

    let egle = customer(&scene, 1);
    assert_eq!((egle.name.as_str(), egle.family_name.as_str()), ("Eglė Šimkutė", "Šimkutė"));
    assert_eq!((egle.addresses[0].city.as_str(), egle.note.as_str()), ("Šiauliai", "ok"));
    let good = written(
        &scene,
        "good.vcf",
        &card
            .replace(&broken("Eglė"), "Eglė")
            .replace(&broken("Šimkutė"), "Šimkutė")
            .replace(&broken("Šiauliai"), "Šiauliai"),
    );
    assert_eq!(scene.recognise_import(&good, &mut unwatched).unwrap().garbled, None);
}
