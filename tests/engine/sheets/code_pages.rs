//! Lists of programs of DOS, told by their letters.

use oem_cp::code_table as pages;

use super::*;

fn encoded(text: &str, page: &[char; 128]) -> Vec<u8> {
    let byte = |letter: char| match page.iter().position(|it| *it == letter) {
        Some(at) => 128 + at as u8,
        None => u8::try_from(letter).ok().filter(u8::is_ascii).unwrap_or_else(|| panic!("{letter}")),
    };
    text.chars().map(byte).collect()
}

#[test]
fn lists_of_dos_programs_are_read() {
    let turkish = pages::DECODING_TABLE_CP857.map(|letter| letter.unwrap_or('\u{fffd}'));
    for (names, label, page) in [
        ("Živilė Čepaitienė;Rūta Šimkutė;Žygimantas Ąžuolas", "ibm775", &pages::DECODING_TABLE_CP775),
        ("Łukasz Wiśniewski;Dąbrowska Żaneta;Jiří Dvořák", "ibm852", &pages::DECODING_TABLE_CP852),
        ("Jürgen Müller;François Lefèvre;João Conceição", "ibm850", &pages::DECODING_TABLE_CP850),
        ("Ayşe Yılmaz;İbrahim Öztürk;Oğuz Çağlar", "ibm857", &turkish),
        ("Γιώργος Παπαδόπουλος;Ελένη Νικολάου", "ibm737", &pages::DECODING_TABLE_CP737),
    ] {
        let rows: String = names.split(';').map(|name| format!("{name};861234567\r\n")).collect();
        let recognition = recognised(&encoded(&format!("Name;Phone\r\n{rows}"), page));
        assert_eq!(recognition.encoding.as_deref(), Some(label), "{names}");
        assert_eq!(recognition.columns[0].samples, names.split(';').collect::<Vec<_>>());
    }
}

#[test]
fn a_code_page_can_be_chosen_by_hand() {
    let list = encoded("Name;Phone\r\nJosé Muñoz;861234567\r\n", &pages::DECODING_TABLE_CP437);
    for label in ["cp437", "IBM437", "437", "cp850"] {
        let chosen = ReadOptions { encoding: Some(label.to_owned()), ..ReadOptions::default() };
        let (sheet, _file) = read_with(&list, &chosen).unwrap();
        assert_eq!(sheet.recognition().columns[0].samples, ["José Muñoz"], "{label}");
    }
    let file = file(&list);
    let candidates = sheets::encoding_candidates(file.path(), &ReadOptions::default()).unwrap();
    assert!(candidates.iter().any(|it| it.encoding == "ibm437" && it.samples == ["José Muñoz"]));
    let unknown = ReadOptions { encoding: Some("cp9999".to_owned()), ..ReadOptions::default() };
    assert_eq!(
        read_with(&list, &unknown).unwrap_err().code(),
        &Code::EncodingUnknown { label: "cp9999".to_owned() }
    );
}

/// The bytes of words in Iran System, as they are seen from left to right.
fn seen(words: &[&[u8]]) -> Vec<u8> {
    words.join(&b' ')
}

#[test]
fn the_persian_of_dos_is_read_as_it_is_spoken() {
    let ali: &[u8] = &[0xFC, 0xF3, 0xE4];
    let hasan: &[u8] = &[0xF6, 0xA8, 0x9F];
    let mohammad_hossein: &[u8] = &[0xF6, 0xFE, 0xA8, 0x9F, 0xA2, 0xF5, 0x9F, 0xF5];
    let name: &[u8] = &[0xF4, 0x91, 0xF7];
    let phone: &[u8] = &[0xF6, 0xEA, 0xF3, 0x96];
    let street: &[u8] = &[0x81, 0x82];
    let list = [
        &seen(&[name])[..],
        b",",
        phone,
        b",City\r\n",
        &seen(&[hasan, ali]),
        b",\x80\x89\x81\x82\x81\x82\x83\x84\x85\x86\x87,\"",
        &seen(&[street, ali]),
        b"\"\r\n",
        &seen(&[mohammad_hossein]),
        b",09121234568,Tehran\r\n",
    ]
    .concat();

    let recognition = recognised(&list);
    assert_eq!(recognition.encoding.as_deref(), Some("iran-system"));
    assert_eq!(names(&recognition), ["نام", "تلفن", "City"]);
    assert_eq!(
        customers(&list),
        [["علی حسن", "۰۹۱۲۱۲۳۴۵۶۷", "علی ۱۲"], ["محمدحسین", "09121234568", "Tehran"]]
    );
}
