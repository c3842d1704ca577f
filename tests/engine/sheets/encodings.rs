//! Lists in the encodings of old and new spreadsheets, told by their letters.

use super::*;

const PERSIAN: &str =
    "نام;نام خانوادگي;شماره همراه;شهر\r\nعلي;محمدي;09121234567;تهران\r\nزهرا;رضايي;09351112233;اصفهان\r\n";
const LITHUANIAN: &str = "Vardas;Pavardė;Telefonas;Miestas\r\nŽivilė;Kazlauskienė;+37061234567;Šiauliai\r\nJonas;Čepaitis;861234568;Telšiai\r\n";

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
    let (bytes, _, unmappable) = encoding.encode(text);
    assert!(!unmappable, "{label} cannot write {text}");
    bytes.into_owned()
}

fn utf16le(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn the_list_a_persian_excel_writes_is_read_in_its_encoding() {
    let recognition = recognised(&encoded(PERSIAN, "windows-1256"));

    assert_eq!(recognition.encoding.as_deref(), Some("windows-1256"));
    assert_eq!(recognition.delimiter, Some(';'));
    assert_eq!(names(&recognition), ["نام", "نام خانوادگي", "شماره همراه", "شهر"]);
    assert_eq!(recognition.columns[3].samples, ["تهران", "اصفهان"]);
    assert_eq!(recognition.rows, 2);
}

#[test]
fn the_list_a_lithuanian_excel_writes_is_read_in_its_encoding() {
    let recognition = recognised(&encoded(LITHUANIAN, "windows-1257"));

    assert_eq!(recognition.encoding.as_deref(), Some("windows-1257"));
    assert_eq!(recognition.columns[1].samples, ["Kazlauskienė", "Čepaitis"]);
}

#[test]
fn one_accented_letter_is_enough_to_tell_neighbouring_encodings_apart() {
    let list = |name: &str| format!("Name;Phone\r\n{name};861234567\r\nJonas;861234568\r\n");
    for (name, label) in [
        ("Eglė Kazlauskaitė", "windows-1257"),
        ("Zoë Müller", "windows-1252"),
        ("François Lefèvre", "windows-1252"),
        ("Þórður Guðmundsson", "windows-1252"),
        ("Łukasz Wiśniewski", "windows-1250"),
        ("Jiří Dvořák", "windows-1250"),
        ("Ayşe Yıldız", "windows-1254"),
        ("Иван Петров", "windows-1251"),
        ("Γιώργος Παπαδόπουλος", "windows-1253"),
        ("محمد رضايي", "windows-1256"),
        ("Smith (owes £12.50)", "windows-1252"),
    ] {
        let recognition = recognised(&encoded(&list(name), label));
        assert_eq!(recognition.encoding.as_deref(), Some(label), "{name}");
        assert_eq!(recognition.columns[0].samples[0], name);
    }
}

#[test]
fn lists_of_old_unix_and_mac_programs_are_read() {
    for (name, label) in [
        ("Łukasz Wiśniewski;Dąbrowska Żaneta;Śliwiński", "iso-8859-2"),
        ("Иван Петров;Ольга Сидорова;Пётр Щукин", "iso-8859-5"),
        ("Иван Петров;Ольга Сидорова;Пётр Щукин", "x-mac-cyrillic"),
        ("محمد أحمد;فاطمة الزهراء;عبد الله", "iso-8859-6"),
        ("François Lefèvre;Zoë Müller;Émile Noël", "macintosh"),
        ("Иван Петров;Ольга Сидорова;Пётр Щукин", "koi8-r"),
        ("Иван Петров;Ольга Сидорова;Пётр Щукин", "ibm866"),
    ] {
        let rows: String = name.split(';').map(|name| format!("{name};861234567\r\n")).collect();
        let recognition = recognised(&encoded(&format!("Name;Phone\r\n{rows}"), label));
        assert_eq!(recognition.encoding.as_deref(), Some(label), "{name}");
        assert_eq!(recognition.columns[0].samples, name.split(';').collect::<Vec<_>>());
    }
}

#[test]
fn lists_of_east_asian_programs_are_read() {
    for (name, label) in [("王小明", "gbk"), ("陳大文", "big5"), ("김철수", "euc-kr")] {
        let list = format!("Name,Phone\n{name},0312345678\n{name},0312345679\n");
        let recognition = recognised(&encoded(&list, label));
        assert_eq!(recognition.encoding.as_deref(), Some(label), "{name}");
        assert_eq!(recognition.columns[0].samples[0], name);
    }
}

#[test]
fn japanese_lists_are_read() {
    let list =
        "名前,メール,電話\n山田太郎,yamada@example.jp,0312345678\n佐藤花子,sato@example.jp,0398765432\n";
    let recognition = recognised(&encoded(list, "shift_jis"));

    assert_eq!(recognition.encoding.as_deref(), Some("shift_jis"));
    assert_eq!(recognition.columns[0].samples, ["山田太郎", "佐藤花子"]);
}

#[test]
fn excels_unicode_text_is_read_with_and_without_its_byte_order_mark() {
    let text = "نام\tتلفن\r\nمریم احمدی\t09121234567\r\nŽivilė\t861234567\r\n";
    let plain = utf16le(text);
    let marked = [&[0xFF, 0xFE], plain.as_slice()].concat();

    for (bytes, bom) in [(marked, true), (plain, false)] {
        let recognition = recognised(&bytes);
        assert_eq!(recognition.encoding.as_deref(), Some("utf-16le"));
        assert_eq!((recognition.bom, recognition.delimiter, recognition.rows), (bom, Some('\t'), 2));
        assert_eq!(recognition.columns[0].samples, ["مریم احمدی", "Živilė"]);
    }
}

#[test]
fn letters_outside_ascii_far_down_the_file_still_decide_the_encoding() {
    let mut list = "Name,Phone\n".to_owned() + &"Ona Petraite,861234567\n".repeat(40_000);
    list.push_str("Živilė Žukauskaitė,861234568\n");

    assert_eq!(recognised(&encoded(&list, "windows-1257")).encoding.as_deref(), Some("windows-1257"));
    assert_eq!(recognised(list.as_bytes()).encoding.as_deref(), Some("utf-8"));
}

#[test]
fn a_few_broken_letters_do_not_make_utf8_something_else() {
    let mut list = PERSIAN.repeat(10).into_bytes();
    list.extend_from_slice(b"\xD8;x;y;z\n");

    assert_eq!(recognised(&list).encoding.as_deref(), Some("utf-8"));
}

/// A text saved in UTF-8, read as something else, and so saved again.
fn garbled(text: &str, through: &str) -> String {
    let encoding = encoding_rs::Encoding::for_label(through.as_bytes()).unwrap();
    encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
}

#[test]
fn cells_saved_twice_in_the_wrong_letters_are_offered_as_they_were_meant() {
    for (name, through) in [
        ("Eglė Petraitė", "windows-1252"),
        ("Eglė Petraitytė", "windows-1257"),
        ("سارا رضایی", "windows-1252"),
        ("سلام دنیا", "windows-1256"),
        ("François Lefèvre", "windows-1252"),
        ("Ayşe Yıldız", "windows-1254"),
        ("Иван Петров", "windows-1252"),
        ("Joe’s Café", "windows-1252"),
    ] {
        let broken = garbled(name, through);
        let header = garbled("Pavardžių žodžiai", through);
        let list = format!("{header};Phone\n{broken};861234567\nZoë Müller;861234568\nمریم;861234569\n");
        let as_it_is = recognised(list.as_bytes());
        let found = as_it_is.garbled.clone().unwrap_or_else(|| panic!("{broken} is noticed"));
        assert!(!found.repaired && found.samples.iter().any(|it| it.before == broken), "{broken}");
        assert_eq!(as_it_is.columns[0].samples[0], broken, "never silently");
        let options = ReadOptions { repair: true, ..ReadOptions::default() };
        let (sheet, _file) = read_with(list.as_bytes(), &options).unwrap();
        let recognition = sheet.recognition();
        assert!(recognition.garbled.as_ref().is_some_and(|it| it.repaired));
        assert_eq!(recognition.columns[0].name, "Pavardžių žodžiai");
        assert_eq!(recognition.columns[0].samples, [name, "Zoë Müller", "مریم"]);
        let names: Vec<String> =
            rows(list.as_bytes(), &options).into_iter().map(|it| it.2[0].clone()).collect();
        assert_eq!(names, ["Pavardžių žodžiai", name, "Zoë Müller", "مریم"]);
    }
    let twice = garbled(&garbled("Eglė", "windows-1252"), "windows-1252");
    let found = recognised(format!("Name;Phone\n{twice};861234567\n").as_bytes()).garbled.unwrap();
    assert_eq!(found.samples[0].after, "Eglė");
}

#[test]
fn good_letters_are_not_taken_for_broken_ones() {
    for list in [
        PERSIAN,
        LITHUANIAN,
        "Name;City\nZoë Müller;São Paulo\nJOÃO;Åre\n",
        "Ad;Şehir\nAyşe Yıldız;İstanbul\n",
        "Имя;Город\nИван;Москва\n",
        "نام;شهر\nطاها عکاس;غچک\nعپ;ظک\n",
        "Name;Price\nÅke;€ 12\nÉmile;12 °C – 15 °C\n",
    ] {
        assert_eq!(recognised(list.as_bytes()).garbled, None, "{list}");
    }
}

#[test]
fn a_chosen_encoding_wins_and_an_unknown_one_is_refused() {
    let choose = |label: &str| ReadOptions { encoding: Some(label.to_owned()), ..ReadOptions::default() };
    let bytes = encoded(PERSIAN, "windows-1256");

    let (sheet, _file) = read_with(&bytes, &choose("cp1252")).unwrap();
    assert_eq!(sheet.recognition().encoding.as_deref(), Some("windows-1252"));
    assert_eq!(
        read_with(&bytes, &choose("klingon")).unwrap_err().code(),
        &Code::EncodingUnknown { label: "klingon".to_owned() }
    );
}

#[test]
fn the_same_names_are_shown_in_every_encoding_the_file_may_have() {
    let file = file(&encoded(LITHUANIAN, "windows-1257"));

    let candidates = sheets::encoding_candidates(file.path(), &ReadOptions::default()).unwrap();

    assert_eq!(candidates[0].encoding, "windows-1257");
    assert_eq!(candidates[0].samples, ["Pavardė", "Živilė", "Kazlauskienė"]);
    let western = candidates.iter().find(|it| it.encoding == "windows-1252").unwrap();
    assert_eq!(western.samples, ["Pavardë", "Þivilë", "Kazlauskienë"]);
    for label in ["utf-8", "windows-1256", "windows-1251", "utf-16le", "shift_jis"] {
        assert!(candidates.iter().any(|it| it.encoding == label), "{label} can be chosen");
    }
}

#[test]
fn a_list_without_a_letter_that_tells_shows_its_first_cells() {
    let file = file(b"Order No,Customer,Total\n101,Emma Hart,150\n");
    let candidates = sheets::encoding_candidates(file.path(), &ReadOptions::default()).unwrap();
    assert_eq!(candidates[0].samples, ["Order No", "Customer", "Total"]);
}
