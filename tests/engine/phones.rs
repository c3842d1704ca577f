//! Phones: one number is one number however it was written.

use daftar_engine::phones::{
    Phone, PhoneFault, display, examine, parse, query_digits, search_forms, split_numbers, written_out,
};
use proptest::prelude::*;

fn e164(raw: &str, country: &str) -> Option<String> {
    parse(raw, country).map(|phone| phone.e164)
}

#[test]
fn an_iranian_mobile_is_one_number_however_written() {
    for raw in [
        "09123456789",
        "0912 345 6789",
        "0912-345-6789",
        "(0912) 3456789",
        "9123456789",
        "9123456789.0",
        "9.123456789E+09",
        "9.123456789E9",
        "+98 912 345 6789",
        "+98 (0) 912 345 6789",
        "(+98) 912 3456789",
        "989123456789",
        "00989123456789",
        "0098 912 345 6789",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "٠٩١٢ ٣٤٥ ٦٧٨٩",
        "۹۸۹۱۲۳۴۵۶۷۸۹+",
        "\u{202a}+98 912 345 6789\u{202c}",
        "'09123456789",
        "=\"09123456789\"",
        "موبایل: 0912 345 6789",
        "0912 345 6789 (work)",
        "tel:+98-912-345-6789",
    ] {
        assert_eq!(e164(raw, "IR").as_deref(), Some("+989123456789"), "{raw}");
    }
}

#[test]
fn a_lithuanian_number_is_understood_with_the_old_and_the_new_prefix() {
    for raw in [
        "861234567",
        "8 612 34567",
        "(8-612) 34567",
        "0 612 34567",
        "+370 612 34567",
        "0037061234567",
        "61234567",
    ] {
        assert_eq!(e164(raw, "LT").as_deref(), Some("+37061234567"), "{raw}");
    }
    assert_eq!(e164("(8 5) 2123456", "LT").as_deref(), Some("+37052123456"));
    // Its own first digit is an 8, which is no prefix.
    for raw in ["+370 808 67567", "0 808 67567", "+37080867567"] {
        assert_eq!(e164(raw, "LT").as_deref(), Some("+37080867567"), "{raw}");
    }
}

#[test]
fn other_countries_follow_libphonenumber() {
    for (raw, country, wanted) in [
        ("(202) 555-0123", "US", "+12025550123"),
        ("1-202-555-0123", "us", "+12025550123"),
        ("0049 30 901820", "IR", "+4930901820"),
        ("030 901820", "DE", "+4930901820"),
        ("+39 06 698 1234", "LT", "+39066981234"),
        ("1-800-356-9377", "US", "+18003569377"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("021 8812 3456", "IR", "+982188123456"),
    ] {
        assert_eq!(e164(raw, country).as_deref(), Some(wanted), "{raw}");
    }
}

#[test]
fn an_extension_is_kept_apart() {
    for raw in [
        "416-810-9897x752",
        "416-810-9897 ext. 752",
        "416-810-9897 Extension: 752",
        "416-810-9897 #752",
        "+14168109897;ext=752",
    ] {
        let wanted = Phone { e164: "+14168109897".into(), extension: Some("752".into()) };
        assert_eq!(parse(raw, "US"), Some(wanted), "{raw}");
    }
    for raw in [
        "021-88123456 داخلی ۱۲",
        "021-88123456 (داخلی 12)",
        "021-88123456-داخلی:12",
        "021 88123456 داخل 12",
        "02188123456 dakheli 12",
    ] {
        assert_eq!(parse(raw, "IR").unwrap().extension.as_deref(), Some("12"), "{raw}");
    }
    for raw in [
        "(8 5) 2123456 vid. 12",
        "+370 5 2123456, vidinis nr. 12",
        "+370 5 2123456 (papild. 12)",
        "852123456 int. 12",
    ] {
        let wanted = Phone { e164: "+37052123456".into(), extension: Some("12".into()) };
        assert_eq!(parse(raw, "LT"), Some(wanted), "{raw}");
    }
    assert_eq!(e164("(021) 88123456", "IR"), e164("021 (88123456)", "IR"), "brackets alone are none");
}

#[test]
fn the_last_digits_alone_are_numbers_written_short() {
    for (raw, country, wanted) in [
        ("021-88776655-6", "IR", vec!["021-88776655", "021-88776656"]),
        ("021-88776655-57", "IR", vec!["021-88776655", "021-88776657"]),
        ("88776655-7", "IR", vec!["88776655", "88776657"]),
        ("88776655/66", "IR", vec!["88776655", "88776666"]),
        ("۰۲۱۸۸۷۷۶۶۵۵ و ۵۶", "IR", vec!["۰۲۱۸۸۷۷۶۶۵۵", "۰۲۱۸۸۷۷۶۶۵۶"]),
        ("021 8877 6655/66/6677", "IR", vec!["021 8877 6655", "021 8877 6666", "021 8877 6677"]),
        ("+370 5 212 3456 ir 57", "LT", vec!["+370 5 212 3456", "+370 5 212 3457"]),
        ("021-88776655 الی 58", "IR", vec!["021-88776655", "021-88776658"]),
        ("88776655-021", "IR", vec!["021-88776655"]),
        ("(021)88776655-7 داخلی 12", "IR", vec!["(021)88776655 داخلی 12", "(021)88776657 داخلی 12"]),
        ("۰۲۱-۸۸۷۷۶۶۵۵/۶ (داخلی ۱۲)", "IR", vec!["۰۲۱-۸۸۷۷۶۶۵۵ (داخلی ۱۲)", "۰۲۱-۸۸۷۷۶۶۵۶ (داخلی ۱۲)"]),
        ("۸۸۷۷۶۶۵۵ ۰۲۱", "IR", vec!["۰۲۱-۸۸۷۷۶۶۵۵"]),
    ] {
        assert!(parse(raw, country).is_none(), "{raw} is no number by itself");
        assert_eq!(written_out(raw, country).unwrap(), wanted, "{raw}");
    }
    for (raw, country) in [
        ("867-5309", "US"),
        ("0912-345-67", "IR"),
        ("1990-05-12", "IR"),
        ("12", "IR"),
        ("09121234567-", "IR"),
        ("021-88776655-", "IR"),
        ("88776655-099", "IR"),
        ("8 910 222-33-44", "LT"),
    ] {
        assert_eq!(written_out(raw, country), None, "{raw}");
    }
}

#[test]
fn what_is_no_number_is_kept_as_written_with_the_reason() {
    for (raw, country, fault) in [
        ("", "IR", PhoneFault::NotANumber),
        ("نه-یک-دو", "IR", PhoneFault::NotANumber),
        ("9.12E+09", "IR", PhoneFault::Rounded),
        ("9,12E+09", "IR", PhoneFault::Rounded),
        ("12", "IR", PhoneFault::TooShort),
        ("0912 345 678", "IR", PhoneFault::NotInUse),
        ("0912345678901", "IR", PhoneFault::NotInUse),
        ("+370 612 3456", "LT", PhoneFault::NotInUse),
        ("(123) 555-0123", "US", PhoneFault::NotInUse),
        ("09123456789 09351234567", "IR", PhoneFault::TooLong),
        ("ali09123456789@mail.com", "IR", PhoneFault::NotANumber),
    ] {
        assert_eq!(examine(raw, country), Err(fault), "{raw}");
    }
}

#[test]
fn several_numbers_in_one_cell_are_parted() {
    for (cell, wanted) in [
        ("09121234567", vec!["09121234567"]),
        ("09121234567 / 021-88123456", vec!["09121234567", "021-88123456"]),
        ("09121234567، 09351234567", vec!["09121234567", "09351234567"]),
        ("09121234567 و ۰۹۳۵۱۲۳۴۵۶۷", vec!["09121234567", "۰۹۳۵۱۲۳۴۵۶۷"]),
        ("09121234567 09351234567", vec!["09121234567", "09351234567"]),
        ("+1 202 555 0123 ::: +1 202 555 0124", vec!["+1 202 555 0123", "+1 202 555 0124"]),
        ("8 612 34567; 8 612 34568;", vec!["8 612 34567", "8 612 34568"]),
        ("0912-345-6789 - 0935-123-4567", vec!["0912-345-6789", "0935-123-4567"]),
        ("09121234567-09121234568", vec!["09121234567", "09121234568"]),
        ("0221/123456", vec!["0221/123456"]),
        ("9,121,234,567", vec!["9,121,234,567"]),
        ("0912 345 6789", vec!["0912 345 6789"]),
        (" ; ", vec![]),
    ] {
        assert_eq!(split_numbers(cell), wanted, "{cell}");
    }
}

#[test]
fn a_number_is_found_by_any_part_of_it_with_or_without_a_prefix() {
    let forms = search_forms("۰۹۱۲ ۳۴۵ ۶۷۸۹", Some("+989123456789"));
    for query in ["0912345", "+98912", "0098 912", "۹۱۲۳", "+98 (0) 912", "98912", "912 345 6789", "6789"]
    {
        let digits = query_digits(query).unwrap();
        let digits = digits.as_str();
        assert!(forms.iter().any(|form| form.contains(digits)), "{query} in {forms:?}");
    }
    assert_eq!(search_forms("8 612 34567", Some("+37061234567")), ["37061234567", "061234567", "861234567"]);
    assert_eq!(search_forms("0912 345", None), ["0912345"]);
    assert_eq!(search_forms("none", None), Vec::<String>::new());
}

#[test]
fn only_digits_and_what_goes_between_look_like_a_phone() {
    assert_eq!(query_digits("6789").as_deref(), Some("6789"));
    assert_eq!(query_digits("8 (612) 3"), Some("86123".into()));
    assert_eq!((query_digits("ali 09"), query_digits(" - "), query_digits("")), (None, None, None));
}

#[test]
fn numbers_are_shown_as_at_home_and_abroad() {
    assert_eq!(display("+989123456789", "IR"), "0912 345 6789");
    assert_eq!(display("+989123456789", "LT"), "+98 912 345 6789");
    assert_eq!(display("+37061234567", "LT"), "+370 612 34567");
    assert_eq!(display("no number", "LT"), "no number");
}

/// What libphonenumber alone makes of clean digits.
fn reference(digits: &str, country: phonenumber::country::Id) -> Option<String> {
    let number = phonenumber::parse(Some(country), digits).ok()?;
    phonenumber::is_valid(&number).then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}

#[test]
fn every_usual_range_is_what_libphonenumber_says() {
    use phonenumber::country::{IR, LT};
    for block in 0..10_000_u32 {
        let iranian = format!("9{:03}{:06}", block % 1000, (u64::from(block) * 7_654_321) % 1_000_000);
        let lithuanian = format!("{}{:07}", 1 + block % 9, (u64::from(block) * 7_654_321) % 10_000_000);
        for (code, country, national, prefixes) in
            [("IR", IR, iranian, ["", "0", "98", "+98"]), ("LT", LT, lithuanian, ["", "8", "0", "+370"])]
        {
            for prefix in prefixes {
                let raw = format!("{prefix}{national}");
                // What is a number at home is one from abroad, which the library overlooks where it begins with an 8.
                let at_home = || reference(&format!("0{national}"), country).filter(|_| prefix == "+370");
                assert_eq!(e164(&raw, code), reference(&raw, country).or_else(at_home), "{raw}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_brings_it_down(text in any::<String>(), dialled in "[-+0-9 ()./xeE,۰-۹]{0,30}", country in "[A-Z]{2}") {
        for raw in [&text, &dialled] {
            let _ = split_numbers(raw);
            let phone = parse(raw, &country);
            let e164 = phone.as_ref().map(|phone| phone.e164.as_str());
            for form in search_forms(raw, e164) {
                prop_assert!(form.bytes().all(|byte| byte.is_ascii_digit()), "{}", form);
            }
            if let Some(e164) = e164 {
                prop_assert_eq!(parse(e164, &country).map(|again| again.e164), Some(e164.to_owned()), "E.164 is read back");
                prop_assert!(!display(e164, &country).is_empty());
            }
        }
    }

    #[test]
    fn digits_alone_are_what_libphonenumber_says(digits in "(0|8|98|370)?[1-9][0-9]{5,11}") {
        use phonenumber::country::{IR, LT};
        for (code, country) in [("IR", IR), ("LT", LT)] {
            prop_assert_eq!(e164(&digits, code), reference(&digits, country), "{} in {}", &digits, code);
        }
    }
}
