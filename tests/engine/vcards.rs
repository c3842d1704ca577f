//! vCards of every version and origin, read and written.

use daftar_engine::vcards::{Card, CardAddress, Labelled, Version, read, write};
use proptest::prelude::*;

fn one(text: &str) -> Card {
    let mut cards = read(text.as_bytes()).cards;
    assert_eq!(cards.len(), 1, "one card in {text:?}");
    cards.remove(0)
}

fn labelled(label: &str, value: &str) -> Labelled {
    Labelled { label: label.into(), value: value.into() }
}

#[test]
fn a_card_of_an_old_phone_is_read_through_its_quoted_printable_soft_breaks() {
    let card = one("BEGIN:VCARD\r\nVERSION:2.1\r\n\
        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=B1=D8=B6=D8=A7=DB=8C=DB=8C;=D8=B3=D8=A7=D8=\r\n=B1=D8=A7;;;\r\n\
        FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=B3=D8=A7=D8=B1=D8=A7 =\r\n=D8=B1=D8=B6=D8=A7=DB=8C=DB=8C\r\n\
        TEL;CELL;PREF:0912 111 2233\r\nTEL;HOME:021 8888 1111\r\nEND:VCARD\r\n");

    assert_eq!((card.given_name.as_str(), card.family_name.as_str()), ("سارا", "رضایی"));
    assert_eq!(card.name, "سارا رضایی");
    assert_eq!(card.phones, [labelled("mobile", "0912 111 2233"), labelled("home", "021 8888 1111")]);
}

#[test]
fn quoted_printable_without_a_charset_is_read_as_what_it_is() {
    let utf8 = one("BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:J=C5=ABrat=C4=97\nEND:VCARD\n");
    let latin = one(
        "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen\nEND:VCARD\n",
    );

    assert_eq!(utf8.name, "Jūratė");
    assert_eq!(latin.name, "Jürgen");
}

#[test]
fn a_label_stands_in_where_the_address_has_no_parts() {
    let card =
        one("BEGIN:VCARD\nFN:Ona\nLABEL;QUOTED-PRINTABLE;WORK:Laisv=C4=97s al. 1=0D=0AKaunas\nEND:VCARD\n");

    assert_eq!(card.addresses[0].street, "Laisvės al. 1\nKaunas");
    assert_eq!(card.addresses[0].label, "work");
}

#[test]
fn a_card_in_an_old_windows_encoding_is_read_by_the_charset_it_names() {
    let cards = read(b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=windows-1257:\xDEibut\xEB\r\nEND:VCARD\r\n");

    assert_eq!(cards.encoding, "windows-1257");
    assert_eq!(cards.cards[0].name, "Žibutė");
}

#[test]
fn every_card_counts_and_junk_between_them_does_not() {
    let text = "ENCODING:UTF-8\nBEGIN:vCard\nFN:One\nEND:vCard\n\nsome text\nBEGIN:VCARD\nFN:Two\n\
        BEGIN:VCARD\nFN:Three\nAGENT:\nBEGIN:VCARD\nFN:Secretary\nEND:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Four";

    let cards = read(text.as_bytes());

    let names: Vec<&str> = cards.cards.iter().map(|card| card.name.as_str()).collect();
    assert_eq!(names, ["One", "Two", "Three", "Four"]);
    assert_eq!(cards.cards[2].phones, [labelled("", "1")]);
    assert_eq!(cards.texts[0], "BEGIN:VCARD\nFN:One\nEND:VCARD\n");
}

#[test]
fn an_empty_card_is_nobody() {
    assert!(one("BEGIN:VCARD\nVERSION:2.1\nNOTE:nothing\nEND:VCARD\n").is_nobody());
    assert!(!one("BEGIN:VCARD\nEMAIL:a@example.com\nEND:VCARD\n").is_nobody());
}

#[test]
fn the_labels_and_birthdays_of_apple_are_understood() {
    let card = one("BEGIN:VCARD\nVERSION:3.0\nN:;Jane;;;\nFN:Jane\nitem1.TEL;type=pref:+370 612 34567\n\
        item1.X-ABLabel:_$!<Main>!$_\nitem2.EMAIL;type=INTERNET:jane@example.com\nitem2.X-ABLabel:Shop\n\
        BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12\nitem3.X-ABDATE:2010-01-01\nitem3.X-ABLabel:_$!<Anniversary>!$_\n\
        PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD\n /2wBDAAIBAQIBAQICAQICAgIC\nEND:VCARD\n");

    assert_eq!(card.phones, [labelled("main", "+370 612 34567")]);
    assert_eq!(card.emails, [labelled("Shop", "jane@example.com")]);
    assert_eq!(card.birthday, "--04-12");
    assert_eq!(card.note, "Anniversary: 2010-01-01", "a photo is no text");
}

#[test]
fn dates_of_birth_keep_what_is_known_of_them() {
    let birthday = |line: &str| one(&format!("BEGIN:VCARD\nVERSION:4.0\nFN:A\n{line}\nEND:VCARD\n")).birthday;

    assert_eq!(birthday("BDAY:--0203"), "--02-03");
    assert_eq!(birthday("BDAY:19800322"), "1980-03-22");
    assert_eq!(birthday("BDAY;VALUE=date:1980-03-22"), "1980-03-22");
    assert_eq!(birthday("BDAY:1980-03-22T00:00:00Z"), "1980-03-22");
    assert_eq!(birthday("BDAY;VALUE=text:circa 1800"), "circa 1800");
}

#[test]
fn what_no_field_holds_is_kept_in_the_note() {
    let card = one(
        "BEGIN:VCARD\nVERSION:4.0\nPRODID:-//Phone//EN\nUID:urn:uuid:1\nREV:20200101T000000Z\nFN:Ona\n\
        NOTE:Likes tea\nORG:Rytas;Sales\nX-SKYPE:ona.skype\nX-Shoe-Size:38\nANNIVERSARY:20100501\nIMPP:xmpp:ona@example.com\n\
        URL:https://ona.example\nURL:https://shop.example\nitem1.X-ABRELATEDNAMES:Jonas\nitem1.X-ABLabel:_$!<Spouse>!$_\n\
        X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Onutė;1;;;;;;;;;;;;;\nX-EVOLUTION-FILE-AS:Ona\n\
        LOGO:data:image/png;base64,iVBORw0KGgo=\nEND:VCARD\n",
    );

    assert_eq!((card.company.as_str(), card.website.as_str()), ("Rytas", "https://ona.example"));
    assert_eq!(
        card.note.lines().collect::<Vec<_>>(),
        [
            "Likes tea",
            "ORG: Sales",
            "SKYPE: ona.skype",
            "SHOE-SIZE: 38",
            "ANNIVERSARY: 2010-05-01",
            "IMPP: xmpp:ona@example.com",
            "URL: https://shop.example",
            "Spouse: Jonas",
            "nickname: Onutė"
        ]
    );
}

#[test]
fn the_address_of_a_picture_is_kept_and_the_picture_itself_is_no_line() {
    let note = |photo: &str| {
        let text = format!("BEGIN:VCARD\nVERSION:3.0\nFN:Ona\nTEL:+37061234567\n{photo}\nEND:VCARD\n");
        read(text.as_bytes()).cards[0].note.clone()
    };

    assert_eq!(note("PHOTO;VALUE=URI:https://example.com/ona.jpg"), "PHOTO: https://example.com/ona.jpg");
    assert_eq!(note("PHOTO:data:image/png;base64,iVBORw0KGgo="), "");
    assert_eq!(note("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD="), "");
}

#[test]
fn line_breaks_and_escapes_of_a_note_are_undone() {
    let card = one("BEGIN:VCARD\nVERSION:3.0\nFN:A\nNOTE:one\\Ntwo\\nthree\\, four\\; five\nEND:VCARD\n");

    assert_eq!(card.note, "one\ntwo\nthree, four; five");
}

#[test]
fn an_address_keeps_all_its_lines_and_a_telephone_uri_reads_as_a_number() {
    let card =
        one("BEGIN:VCARD\nVERSION:4.0\nFN:A\nADR;TYPE=work:;Suite 5;1 Main St;Quebec;QC;G1V 2M2;Canada\n\
        TEL;VALUE=uri;TYPE=\"work,cell\";PREF=1:tel:+1-418-656-9254;ext=102\nEND:VCARD\n");

    let address = &card.addresses[0];
    assert_eq!((address.street.as_str(), address.label.as_str()), ("1 Main St, Suite 5", "work"));
    assert_eq!((address.postal_code.as_str(), address.country.as_str()), ("G1V 2M2", "Canada"));
    assert_eq!(card.phones, [labelled("mobile", "+1-418-656-9254 ext. 102")]);
}

#[test]
fn an_organisation_is_told_from_a_person() {
    assert!(one("BEGIN:VCARD\nFN:Acme\nORG:Acme;Sales\nEND:VCARD\n").organisation);
    assert!(one("BEGIN:VCARD\nKIND:org\nFN:Acme\nEND:VCARD\n").organisation);
    assert!(!one("BEGIN:VCARD\nFN:Jane\nN:;Jane;;;\nORG:Jane;\nEND:VCARD\n").organisation);
}

fn word() -> impl Strategy<Value = String> {
    "[\\PC&&[^\u{feff}]]{0,12}".prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn filled() -> impl Strategy<Value = String> {
    "[a-zA-Zپچکی0-9;:,\\\\=\"'.+@ āž]{1,60}"
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("a blank value is not written", |text| !text.is_empty())
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("mobile".to_owned()),
        Just("work".to_owned()),
        Just("main".to_owned()),
        Just("Shop, back door".to_owned())
    ]
}

fn any_card() -> impl Strategy<Value = Card> {
    let lists = (
        prop::collection::vec((label(), "[0-9+ ]{3,9}[0-9]"), 0..3),
        prop::collection::vec((label(), "[a-z;,]{1,6}@[a-z]{1,6}"), 0..3),
        prop::collection::vec((label(), filled(), word(), word()), 0..3),
        prop::collection::vec(filled(), 0..3),
    );
    let birthday = prop_oneof!["--0[1-9]-1[0-9]", "19[0-9]{2}-1[0-2]-0[1-9]", Just(String::new())];
    let photo = prop::option::of(prop::collection::vec(any::<u8>(), 1..200));
    (filled(), word(), word(), word(), filled(), birthday, photo, lists).prop_map(
        |(name, given, family, company, note, birthday, photo, (phones, emails, addresses, tags))| Card {
            name,
            photo,
            given_name: given.clone(),
            family_name: family,
            company,
            role: given,
            phones: phones.iter().map(|(label, value)| labelled(label, value.trim())).collect(),
            emails: emails.iter().map(|(label, value)| labelled(label, value)).collect(),
            addresses: addresses
                .into_iter()
                .map(|(label, street, city, country)| CardAddress {
                    label,
                    street,
                    city,
                    country,
                    ..CardAddress::default()
                })
                .collect(),
            birthday,
            gender: "female".into(),
            tags,
            note: format!("{note}\nsecond line"),
            website: "https://example.com/?a=1,2;3".into(),
            extras: vec![("status".into(), "lead".into()), ("custom:size".into(), "a,b;c".into())],
            organisation: true,
            ..Card::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_is_read_back_unchanged(card in any_card()) {
        for version in [Version::V4, Version::V3] {
            let mut text = String::new();
            write(&card, version, &mut text).unwrap();
            let back = read(text.as_bytes()).cards;
            prop_assert_eq!(&back, std::slice::from_ref(&card), "{}", text);
        }
    }

    #[test]
    fn no_bytes_make_the_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut text = b"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:".to_vec();
        text.extend(bytes);
        prop_assert!(read(&text).cards.len() <= 2);
    }
}
