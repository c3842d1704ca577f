//! Values of spreadsheet cells as the text a person would read: dates in ISO, whole numbers without exponent.

use std::fmt::Write;

use calamine::{DataType, ExcelDateTime};

/// Writes the value of a cell; an error cell such as `#N/A` is left empty.
pub(super) fn write(value: &impl DataType, out: &mut String) {
    if let Some(it) = value.get_string() {
        write_string(it, out);
    } else if let Some(it) = value.get_float() {
        write_number(it, out);
    } else if let Some(it) = value.get_int() {
        write_to(out, format_args!("{it}"));
    } else if let Some(it) = value.get_bool() {
        write_to(out, format_args!("{it}"));
    } else if let Some(it) = value.get_datetime() {
        write_moment(&it, out);
    } else if let Some(it) = value.get_datetime_iso() {
        out.push_str(iso(it));
    } else if let Some(it) = value.get_duration_iso() {
        write_duration(it, out);
    }
}

fn write_to(out: &mut String, value: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(value);
}

/// A number with the 15 significant digits a spreadsheet keeps, never in exponents.
pub(super) fn write_number(value: f64, out: &mut String) {
    if !value.is_finite() {
        return;
    }
    if value.fract() == 0.0 && value.abs() < 1e15 {
        return write_to(out, format_args!("{}", value as i64));
    }
    let rounded = format!("{value:.14e}").parse().unwrap_or(value);
    write_to(out, format_args!("{rounded}"));
}

/// Text, with the escapes `_xHHHH_` of Excel's files undone: `_x000D_` is a line break.
fn write_string(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let code = escape.get(2..6).filter(|_| escape.as_bytes().get(6) == Some(&b'_'));
        match code.and_then(|it| u32::from_str_radix(it, 16).ok()).and_then(char::from_u32) {
            Some(it) => {
                out.push(it);
                rest = &escape[7..];
            }
            None => {
                out.push_str("_x");
                rest = &escape[2..];
            }
        }
    }
    out.push_str(rest);
}

/// A date, a date with a time, a time alone, or a span of hours.
fn write_moment(value: &ExcelDateTime, out: &mut String) {
    if value.is_duration() {
        let seconds = (value.as_f64() * 86_400.0).round();
        if seconds.is_finite() {
            write_span(seconds as i64, out);
        }
        return;
    }
    let (year, month, day, hour, minute, second, _) = value.to_ymd_hms_milli();
    if value.as_f64() >= 1.0 {
        write_to(out, format_args!("{year:04}-{month:02}-{day:02}"));
    }
    if value.as_f64().fract() == 0.0 {
        return;
    }
    let joint = if out.is_empty() { "" } else { " " };
    write_to(out, format_args!("{joint}{hour:02}:{minute:02}"));
    if second != 0 {
        write_to(out, format_args!(":{second:02}"));
    }
}

fn write_span(seconds: i64, out: &mut String) {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    write_to(out, format_args!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
}

/// A date of an OpenDocument sheet without the midnight that some programs add.
fn iso(value: &str) -> &str {
    value.strip_suffix("T00:00:00").unwrap_or(value)
}

/// An ISO 8601 span such as `PT08H30M00S` as hours, minutes and seconds; anything else as it is.
fn write_duration(value: &str, out: &mut String) {
    let Some(seconds) = span_seconds(value) else { return out.push_str(value) };
    write_span(seconds, out);
}

fn span_seconds(value: &str) -> Option<i64> {
    let mut rest = value.strip_prefix("PT")?;
    let mut seconds = 0_f64;
    for (unit, worth) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, behind)) = rest.split_once(unit) {
            seconds += number.replace(',', ".").parse::<f64>().ok()? * worth;
            rest = behind;
        }
    }
    (rest.is_empty() && seconds.abs() < 1e15).then_some(seconds.round() as i64)
}
