//! Numbers in any digits and separators.

use daftar_engine::numbers::{Decimal, decimal_mark, parse_decimal, parse_decimal_with};
use proptest::prelude::*;

fn read(text: &str) -> Option<String> {
    parse_decimal(text).map(|number| number.to_string())
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for (written, wanted) in [
        ("1 234,50", "1234.5"),
        ("1\u{a0}234,50 €", "1234.5"),
        ("۵٬۰۰۰٬۰۰۰", "5000000"),
        ("۱۲٫۵", "12.5"),
        ("۵۰۰۰ تومان", "5000"),
        ("(142.85)", "-142.85"),
        ("-12", "-12"),
        ("12-", "-12"),
        ("−3,5", "-3.5"),
        ("899kr", "899"),
        ("kr.500", "500"),
        ("$1,234.56", "1234.56"),
        ("€ 1.234,56", "1234.56"),
        ("1'234.50", "1234.5"),
        ("12,34,567", "1234567"),
        ("1.234.567", "1234567"),
        ("5.000", "5000"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
        (".5", "0.5"),
        ("1.5E+3", "1500"),
        ("9.12E+09", "9120000000"),
        ("12 %", "12"),
        ("007", "7"),
        ("0", "0"),
    ] {
        assert_eq!(read(written).as_deref(), Some(wanted), "{written}");
    }
}

#[test]
fn what_is_no_single_number_is_refused() {
    for written in ["", "abc", "1-2", "12/5", "1,23,4", "1.2.3", "3x4", "99999999999999999999", "1234 12"] {
        assert_eq!(read(written), None, "{written}");
    }
}

#[test]
fn a_column_tells_its_decimal_mark() {
    assert_eq!(decimal_mark(["1.234", "12,50"]), Some(','));
    assert_eq!(decimal_mark(["1,234", "12.50"]), Some('.'));
    assert_eq!(decimal_mark(["1,234", "5"]), None);
    assert_eq!(decimal_mark(["1,5", "1.5"]), None, "they contradict each other");
    assert_eq!(parse_decimal_with("1,234", Some(',')), Some(Decimal { units: 1234, scale: 3 }));
    assert_eq!(parse_decimal_with("1.234", Some(',')), Some(Decimal { units: 1234, scale: 0 }));
}

#[test]
fn money_is_rounded_half_away_from_zero() {
    let cents = |text| parse_decimal(text).unwrap().at_scale(2);
    assert_eq!(cents("12.5"), Some(1250));
    assert_eq!(cents("-0.125"), Some(-13));
    assert_eq!(cents("9223372036854775807"), None);
}

proptest! {
    #[test]
    fn every_amount_is_read_back_from_every_style(units in -9_999_999_999_i64..9_999_999_999, style in 0..5_usize) {
        let (group, mark) = [(",", "."), (".", ","), (" ", ","), ("'", "."), ("٬", "٫")][style];
        let digits = format!("{:03}", units.unsigned_abs());
        let (whole, cents) = digits.split_at(digits.len() - 2);
        let mut grouped = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        let sign = if units < 0 { "-" } else { "" };
        let text = format!("{sign}{grouped}{mark}{cents}");
        prop_assert_eq!(parse_decimal(&text).unwrap().at_scale(2), Some(units), "{}", text);
    }

    #[test]
    fn no_text_brings_it_down(text in any::<String>()) {
        if let Some(number) = parse_decimal(&text) {
            prop_assert!(number.to_f64().is_finite());
        }
    }
}
