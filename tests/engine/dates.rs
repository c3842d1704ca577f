//! Dates in two calendars, any digits and any order.

use chrono::{Days, NaiveDate};
use daftar_engine::dates::{
    Calendar, CalendarDate, ColumnOrder, DateFault, DateForm, DateHints, DateOrder, ExcelEpoch, MonthDay,
    WrittenDate, YearPivot, column_order, format_date, format_month_day, from_excel_serial, parse_date,
};
use daftar_engine::texts::{Digits, Language, Texts};
use proptest::prelude::*;

use Calendar::{Gregorian, Jalali};

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn hints() -> DateHints {
    DateHints {
        order: DateOrder::Dmy,
        calendar: Gregorian,
        pivot: YearPivot::Nearest,
        today: day("2026-11-21"),
        excel: None,
    }
}

fn birthday() -> DateHints {
    DateHints { pivot: YearPivot::NeverFuture, ..hints() }
}

fn jalali() -> DateHints {
    DateHints { order: DateOrder::Ymd, calendar: Jalali, ..birthday() }
}

fn date(iso: &str, calendar: Calendar) -> Result<WrittenDate, DateFault> {
    Ok(WrittenDate::Date(CalendarDate { date: day(iso), calendar }))
}

fn yearless(month: u32, day: u32, calendar: Calendar) -> Result<WrittenDate, DateFault> {
    Ok(WrittenDate::MonthDay(MonthDay { month, day, calendar }))
}

#[test]
fn lithuanian_months_are_read_in_the_case_that_dates_use() {
    let months = [
        "sausio",
        "vasario",
        "kovo",
        "balandžio",
        "gegužės",
        "birželio",
        "liepos",
        "rugpjūčio",
        "rugsėjo",
        "spalio",
        "lapkričio",
        "gruodžio",
    ];
    for (month, name) in (1..).zip(months) {
        let wanted = date(&format!("1990-{month:02}-05"), Gregorian);
        assert_eq!(parse_date(&format!("1990 m. {name} 5 d."), &hints()), wanted, "{name}");
        assert_eq!(parse_date(&format!("{name} 5 d."), &hints()), yearless(month, 5, Gregorian), "{name}");
    }
}

#[test]
fn gregorian_dates_are_read_in_every_usual_form() {
    for text in [
        "2025-03-12",
        "2025/3/12",
        "2025.03.12",
        "20250312",
        "12.03.2025",
        "12/3/2025",
        "12-03-2025",
        "12/3/25",
        "12 Mar 2025",
        "Mar 12, 2025",
        "12-Mar-25",
        "March 12th, 2025",
        "Wednesday, 12 March 2025",
        "12. März 2025",
        "12 mars 2025",
        "12 de marzo de 2025",
        "2025 m. kovo 12 d.",
        "2025 m. kovo 12 d., trečiadienis",
        "2025 m. kovo mėn. 12 d.",
        "2025 metų kovo 12 diena",
        "12 kov. 2025",
        "kovo 12 d., 2025 m.",
        "12 марта 2025 г.",
        "۱۲ مارس ۲۰۲۵",
        "۲۰۲۵/۰۳/۱۲",
        "'2025-03-12",
        "2025-03-12T10:15:00Z",
        "2025-03-12 10:15",
        "2025-03-12 10:15:00.123+02:00",
        "20250312T101500Z",
        "12/03/2025 10:15 PM",
        "10:15 12/03/2025",
        "2025年3月12日",
    ] {
        assert_eq!(parse_date(text, &hints()), date("2025-03-12", Gregorian), "{text}");
    }
}

#[test]
fn jalali_dates_are_told_by_their_year_or_month() {
    for text in [
        "1402/02/18",
        "۱۴۰۲-۰۲-۱۸",
        "١٤٠٢/٢/١٨",
        "18/02/1402",
        "14020218",
        "۱۸ اردیبهشت ۱۴۰۲",
        "دوشنبه ۱۸ اردیبهشت ۱۴۰۲",
        "18 Ordibehesht 1402",
        "۱۸ اردی‌بهشت ۱۴۰۲",
        "۱۸ اردی بهشت ۱۴۰۲",
        "۱۸ اردیبهشت‌ماه سال ۱۴۰۲",
        "18 اردیبهشتماه 1402",
        "18 اردیبهشت ماه 1402",
        "متولد ۱۸ اردیبهشت ۱۴۰۲",
    ] {
        assert_eq!(parse_date(text, &hints()), date("2023-05-08", Jalali), "{text}");
    }
    for (name, month) in [
        ("فرودین", 1),
        ("امرداد", 5),
        ("شهریورماه", 6),
        ("مهرماه", 7),
        ("آبان‌ماه", 8),
        ("دی ماه", 10),
        ("دیماه", 10),
        ("اسپند", 12),
    ] {
        let numbered = parse_date(&format!("1402/{month}/5"), &hints());
        assert_eq!(parse_date(&format!("۵ {name} ۱۴۰۲"), &hints()), numbered, "{name}");
    }
    assert_eq!(parse_date("02/5/12", &jalali()), date("2023-08-03", Jalali));
    assert_eq!(parse_date("۶۷/۱۱/۱۱", &jalali()), date("1989-01-31", Jalali));
    assert_eq!(
        parse_date("1980-05-19", &jalali()),
        date("1980-05-19", Gregorian),
        "a Gregorian year is told by itself"
    );
}

#[test]
fn known_pairs_of_both_calendars() {
    for (text, iso) in [
        ("1300/01/01", "1921-03-21"),
        ("1324/02/09", "1945-04-29"),
        ("1365/06/31", "1986-09-22"),
        ("1399/12/30", "2021-03-20"),
        ("1403/12/30", "2025-03-20"),
        ("1404/01/01", "2025-03-21"),
        ("1408/12/30", "2030-03-20"),
        ("1416/11/29", "2038-02-17"),
    ] {
        assert_eq!(parse_date(text, &hints()), date(iso, Jalali), "{text}");
    }
}

#[test]
fn a_day_that_the_calendar_lacks_is_refused() {
    for text in [
        "1402/12/30",
        "1402/07/31",
        "1402/13/01",
        "1402/00/10",
        "2025-02-29",
        "31/04/2025",
        "2025-13-01",
        "--02-30",
        "--13-01",
    ] {
        assert_eq!(parse_date(text, &hints()), Err(DateFault::NoSuchDay), "{text}");
    }
}

#[test]
fn what_is_no_whole_date_is_refused_with_the_reason() {
    for (text, fault) in [
        ("", DateFault::Empty),
        ("0000-00-00", DateFault::Empty),
        ("soon", DateFault::NotADate),
        ("12 foo 2025", DateFault::NotADate),
        ("1 2 3 4", DateFault::NotADate),
        ("2025", DateFault::Incomplete),
        ("2025-03", DateFault::Incomplete),
        ("March 2025", DateFault::Incomplete),
        ("1990-00-00", DateFault::Incomplete),
        ("1370/05/00", DateFault::Incomplete),
        ("12/12/0900", DateFault::OutOfRange),
        ("44197", DateFault::NotADate),
    ] {
        assert_eq!(parse_date(text, &hints()), Err(fault), "{text}");
    }
    assert_eq!(parse_date("2031-01-01", &birthday()), Err(DateFault::InFuture));
}

#[test]
fn the_order_decides_only_what_the_figures_leave_open() {
    let american = DateHints { order: DateOrder::Mdy, ..hints() };
    assert_eq!(parse_date("03/04/2025", &hints()), date("2025-04-03", Gregorian));
    assert_eq!(parse_date("03/04/2025", &american), date("2025-03-04", Gregorian));
    assert_eq!(parse_date("25/12/2025", &american), date("2025-12-25", Gregorian));
    assert_eq!(parse_date("12/25/2025", &hints()), date("2025-12-25", Gregorian));
}

#[test]
fn a_birthday_with_two_figures_is_never_to_come() {
    assert_eq!(parse_date("21/11/26", &birthday()), date("2026-11-21", Gregorian));
    assert_eq!(parse_date("22/11/26", &birthday()), date("1926-11-22", Gregorian));
    assert_eq!(parse_date("22/11/26", &hints()), date("2026-11-22", Gregorian), "other dates may be");
    assert_eq!(parse_date("29/02/27", &birthday()), Err(DateFault::NoSuchDay));
}

#[test]
fn a_birthday_may_have_no_year() {
    assert_eq!(parse_date("--04-12", &birthday()), yearless(4, 12, Gregorian));
    assert_eq!(parse_date("--0412", &birthday()), yearless(4, 12, Gregorian));
    assert_eq!(parse_date("12 April", &birthday()), yearless(4, 12, Gregorian));
    assert_eq!(parse_date("۳۰ آبان", &jalali()), yearless(8, 30, Jalali));
    assert_eq!(parse_date("29/2", &birthday()), yearless(2, 29, Gregorian));
    assert_eq!(parse_date("1604-04-12", &birthday()), yearless(4, 12, Gregorian), "Apple's year for none");
    assert_eq!(parse_date("0000-04-12", &birthday()), yearless(4, 12, Gregorian), "Square's year for none");
}

#[test]
fn a_spreadsheets_count_of_days_is_read_on_request() {
    let counted = DateHints { excel: Some(ExcelEpoch::Y1900), ..hints() };
    assert_eq!(parse_date("44197", &counted), date("2021-01-01", Gregorian));
    assert_eq!(parse_date("44197.75", &counted), date("2021-01-01", Gregorian));
    assert_eq!(from_excel_serial(1.0, ExcelEpoch::Y1900), Some(day("1900-01-01")));
    assert_eq!(from_excel_serial(59.0, ExcelEpoch::Y1900), Some(day("1900-02-28")));
    assert_eq!(from_excel_serial(61.0, ExcelEpoch::Y1900), Some(day("1900-03-01")));
    assert_eq!(from_excel_serial(0.0, ExcelEpoch::Y1904), Some(day("1904-01-01")));
    assert_eq!(from_excel_serial(f64::NAN, ExcelEpoch::Y1900), None);
}

#[test]
fn a_column_tells_whether_the_day_comes_first() {
    assert_eq!(column_order(["03/04/2025", "25/12/2025", "", "n/a"]), ColumnOrder::DayFirst);
    assert_eq!(column_order(["03/04/2025", "12/25/2025"]), ColumnOrder::MonthFirst);
    assert_eq!(column_order(["03/04/2025", "05/06/2025"]), ColumnOrder::Ambiguous);
    assert_eq!(column_order(["25/12/2025", "12/25/2025"]), ColumnOrder::Contradictory);
    assert_eq!(column_order(["2025-03-04", "12 Mar 2025", "۱۴۰۲/۰۵/۱۲"]), ColumnOrder::Plain);
    assert_eq!(column_order(["Tehran", ""]), ColumnOrder::NoDates);
    assert_eq!(ColumnOrder::Ambiguous.order(DateOrder::usual_in("US")), DateOrder::Mdy);
}

#[test]
fn a_leap_days_birthday_comes_every_year() {
    let leap = MonthDay::new(2, 29, Gregorian).unwrap();
    assert_eq!((leap.in_year(2027), leap.in_year(2028)), (Some(day("2027-02-28")), Some(day("2028-02-29"))));
    let esfand = MonthDay::new(12, 30, Jalali).unwrap();
    assert_eq!(
        (esfand.in_year(1403), esfand.in_year(1404)),
        (Some(day("2025-03-20")), Some(day("2026-03-20")))
    );
    assert_eq!(MonthDay::new(12, 31, Jalali), None);
    assert_eq!(leap.on_or_after(day("2027-03-01")), Some(day("2028-02-29")));
}

#[test]
fn dates_are_written_as_each_language_has_them() {
    let date = day("2026-11-21");
    let write = |language, calendar, form| format_date(date, calendar, form, Texts::for_language(language));
    for (language, calendar, short, long) in [
        (Language::En, Gregorian, "21 Nov 2026", "Saturday, 21 November 2026"),
        (Language::En, Jalali, "30 Aba 1405", "Saturday, 30 Aban 1405"),
        (Language::Fa, Jalali, "۱۴۰۵/۰۸/۳۰", "شنبه ۳۰ آبان ۱۴۰۵"),
        (Language::Fa, Gregorian, "۲۰۲۶/۱۱/۲۱", "شنبه ۲۱ نوامبر ۲۰۲۶"),
        (Language::Lt, Gregorian, "2026-11-21", "2026 m. lapkričio 21 d., šeštadienis"),
        (Language::Lt, Jalali, "1405-08-30", "1405 m. abano 30 d., šeštadienis"),
    ] {
        assert_eq!(write(language, calendar, DateForm::Short), short);
        assert_eq!(write(language, calendar, DateForm::Long), long);
    }
    let latin = Texts::with_digits(Language::Fa, Digits::Latin);
    assert_eq!(format_date(date, Jalali, DateForm::Long, latin), "شنبه 30 آبان 1405");
    let birthday =
        |calendar, language| format_month_day(MonthDay::of(date, calendar), Texts::for_language(language));
    assert_eq!(birthday(Jalali, Language::Fa), "۳۰ آبان");
    assert_eq!(birthday(Gregorian, Language::Lt), "lapkričio 21 d.");
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..109_000_u64).prop_map(|days| day("1822-01-01") + Days::new(days))
}

proptest! {
    #[test]
    fn a_day_is_the_same_in_both_calendars(date in any_day()) {
        for calendar in [Gregorian, Jalali] {
            let (year, month, day) = calendar.fields(date);
            prop_assert_eq!(calendar.date(year, month, day), Some(date));
            prop_assert!(day <= calendar.days_in_month(year, month));
        }
    }

    #[test]
    fn the_days_of_a_calendar_follow_each_other(date in any_day()) {
        for calendar in [Gregorian, Jalali] {
            let (year, month, day) = calendar.fields(date);
            let next = calendar.fields(date + Days::new(1));
            let last = calendar.days_in_month(year, month);
            let wanted = match (day == last, month) {
                (false, _) => (year, month, day + 1),
                (true, 12) => (year + 1, 1, 1),
                (true, _) => (year, month + 1, 1),
            };
            prop_assert_eq!(next, wanted);
        }
    }

    #[test]
    fn a_written_day_is_read_back(date in any_day(), separator in "[-/. ]", year_first: bool) {
        for calendar in [Gregorian, Jalali] {
            let (year, month, day) = calendar.fields(date);
            let text = if year_first {
                format!("{year}{separator}{month:02}{separator}{day}")
            } else {
                format!("{day}{separator}{month}{separator}{year}")
            };
            prop_assert_eq!(parse_date(&text, &hints()), Ok(WrittenDate::Date(CalendarDate { date, calendar })), "{}", text);
        }
    }

    #[test]
    fn what_is_shown_can_be_typed(date in any_day()) {
        for language in Language::ALL {
            for texts in [Digits::Latin, Digits::Persian].map(|digits| Texts::with_digits(language, digits)) {
                for calendar in [Gregorian, Jalali] {
                    for form in [DateForm::Short, DateForm::Long] {
                        let text = format_date(date, calendar, form, texts);
                        prop_assert_eq!(parse_date(&text, &hints()), Ok(WrittenDate::Date(CalendarDate { date, calendar })), "{}", text);
                    }
                    let day = MonthDay::of(date, calendar);
                    let text = format_month_day(day, texts);
                    prop_assert_eq!(parse_date(&text, &hints()), Ok(WrittenDate::MonthDay(day)), "{}", text);
                }
            }
        }
    }

    #[test]
    fn a_birthday_comes_once_a_year(month in 1..=12_u32, day in 1..=31_u32, after in any_day()) {
        for calendar in [Gregorian, Jalali] {
            let Some(birthday) = MonthDay::new(month, day, calendar) else { continue };
            let next = birthday.on_or_after(after).unwrap();
            prop_assert!(next >= after && next < after + Days::new(367));
            prop_assert_eq!(birthday.on_or_after(next), Some(next));
            prop_assert_eq!(MonthDay::from_text(&birthday.to_string(), calendar), Some(birthday));
        }
    }

    #[test]
    fn no_text_brings_it_down(text in any::<String>(), figures in "[-/0-9۰-۹ :.tT']{0,24}") {
        for text in [text, figures] {
            let _ = (parse_date(&text, &hints()), parse_date(&text, &jalali()), column_order([text.as_str()]));
        }
    }
}
