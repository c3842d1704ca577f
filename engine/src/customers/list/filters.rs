//! Conditions and orders as SQL.

use std::collections::HashSet;

use chrono::{NaiveDate, TimeZone};
use chrono_tz::Tz;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::{Filter, FilterOp};
use crate::custom_fields::CustomFieldKind;
use crate::customers::fields::{self, FieldKind, Home};
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;
use crate::shares::Share;
use crate::stay_in_touch::{self, HEALTH};
use crate::{folding, numbers};

/// The ids of those who meet a condition, in the bin or not, in no order, of one share of the rows that are looked at; `today` is
/// when the day began.
pub(super) fn ids(
    connection: &Connection,
    filter: &Filter,
    zone: Tz,
    today: i64,
    share: Share,
) -> Result<Vec<i64>> {
    let mut values: Vec<Value> = Vec::new();
    let subject = subject(connection, &filter.field, today)?;
    let condition = condition(&subject, filter, zone, &mut values)?;
    let (mut sql, shared) = match condition.strip_prefix(AMONG).and_then(|rest| rest.strip_suffix(')')) {
        // Whose the values are says it all; one who has two is told twice.
        Some(owners) => (owners.to_owned(), subject.rows.map(|table| (table, "v.id"))),
        None => {
            let shared = subject.of.is_none().then_some(("customers", "c.id"));
            (format!("SELECT c.id FROM customers AS c WHERE {condition}"), shared)
        }
    };
    match shared {
        Some((table, id)) => {
            let (lowest, highest) = share.bounds(connection, table)?;
            values.extend([lowest.into(), highest.into()]);
            sql.push_str(&format!(" AND {id} BETWEEN ?{} AND ?{}", values.len() - 1, values.len()));
        }
        None if share.is_first() => {}
        None => return Ok(Vec::new()),
    }
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// How a condition on values begins that customers have any number of.
const AMONG: &str = "c.id IN (";

/// Those of some customers who are in the book and meet all conditions.
pub(crate) fn meeting(
    connection: &Connection,
    filters: &[Filter],
    among: &HashSet<CustomerId>,
    zone: Tz,
    today: i64,
) -> Result<HashSet<CustomerId>> {
    let mut sql = String::from(
        "SELECT c.id FROM customers AS c WHERE c.deleted_at IS NULL AND c.id IN (SELECT value FROM json_each(?1))",
    );
    let ids: Vec<CustomerId> = among.iter().copied().collect();
    let mut values: Vec<Value> = vec![serde_json::to_string(&ids)?.into()];
    for filter in filters {
        let mut subject = subject(connection, &filter.field, today)?;
        // Only the rows of those asked for are looked at.
        subject.of = subject.of.map(|of| {
            let owner = of.split_whitespace().nth(1).unwrap_or_default();
            format!("{of} AND {owner} IN (SELECT value FROM json_each(?1))")
        });
        sql.push_str(" AND ");
        sql.push_str(&condition(&subject, filter, zone, &mut values)?);
    }
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// What a condition is about: an expression over the customer `c`, or one value of several.
struct Subject {
    field: String,
    kind: FieldKind,
    /// The expression that holds one value.
    value: String,
    /// For several values: whose each is. A condition on the value can be added.
    of: Option<String>,
    /// The table `v` of several values, where each row has one and is numbered.
    rows: Option<&'static str>,
}

fn subject(connection: &Connection, field: &str, today: i64) -> Result<Subject> {
    let named = |kind, value: &str, of: Option<String>| Subject {
        field: field.to_owned(),
        kind,
        value: value.to_owned(),
        of,
        rows: None,
    };
    if let Some(key) = field.strip_prefix("custom:") {
        return custom_subject(connection, field, key);
    }
    match field {
        "last_contact_on" => {
            let value = "(SELECT v.since_at FROM last_contacts AS v WHERE v.customer_id = c.id AND v.interaction_id IS NOT NULL)";
            return Ok(named(FieldKind::Instant, value, None));
        }
        "next_step_on" => {
            let value = "(SELECT min(o.due_on) FROM occurrences AS o WHERE o.customer_id = c.id AND o.state = 'open')";
            return Ok(named(FieldKind::Date, value, None));
        }
        HEALTH => {
            let of = "SELECT v.customer_id FROM last_contacts AS v WHERE v.due_at IS NOT NULL";
            return Ok(named(FieldKind::Choice, &stay_in_touch::store::health(today), Some(of.to_owned())));
        }
        // The people of a company, by its id.
        "company_id" => return Ok(named(FieldKind::Number, "c.company_id", None)),
        // A yearly look-up goes by month and day; by the whole date nobody asks.
        "birthday_month" => return Ok(named(FieldKind::Number, "(c.birthday_month_day / 100)", None)),
        _ => {}
    }
    let known = fields::by_name(field)
        .ok_or_else(|| Error::Refused(Code::FieldUnknown { field: field.to_owned() }))?;
    Ok(match known.home {
        Home::Column(column) => named(known.kind, &format!("c.{column}"), None),
        Home::Rows(table, column) => {
            let value = match table {
                "phones" => "v.raw || ' ' || coalesce(v.e164, '')".to_owned(),
                _ => format!("v.{column}"),
            };
            let of = format!("SELECT v.customer_id FROM {table} AS v WHERE TRUE");
            Subject { rows: Some(table), ..named(known.kind, &value, Some(of)) }
        }
        Home::Links(links, names) => {
            let key = names.trim_end_matches('s');
            let of = format!(
                "SELECT l.customer_id FROM {links} AS l JOIN {names} AS v ON v.id = l.{key}_id WHERE TRUE"
            );
            named(known.kind, "v.name", Some(of))
        }
    })
}

fn custom_subject(connection: &Connection, field: &str, key: &str) -> Result<Subject> {
    let (id, kind) = custom_field(connection, key)?;
    let kind = match kind {
        CustomFieldKind::Text => FieldKind::Text,
        CustomFieldKind::Number => FieldKind::Number,
        CustomFieldKind::Date => FieldKind::Date,
        CustomFieldKind::Choice => FieldKind::Choice,
        CustomFieldKind::YesNo => FieldKind::YesNo,
    };
    let of = format!("SELECT v.customer_id FROM custom_values AS v WHERE v.field_id = {id}");
    Ok(Subject { field: field.to_owned(), kind, value: "v.value".to_owned(), of: Some(of), rows: None })
}

/// The number and kind of one of the owner's fields.
pub(super) fn custom_field(connection: &Connection, key: &str) -> Result<(i64, CustomFieldKind)> {
    let found: Option<(i64, String)> = connection
        .prepare_cached("SELECT id, kind FROM custom_fields WHERE key = ?1")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (id, kind) =
        found.ok_or_else(|| Error::Refused(Code::FieldUnknown { field: format!("custom:{key}") }))?;
    Ok((id, CustomFieldKind::of_name(&kind).unwrap_or_default()))
}

fn condition(subject: &Subject, filter: &Filter, zone: Tz, values: &mut Vec<Value>) -> Result<String> {
    let blank = match (&subject.of, subject.kind) {
        (Some(of), _) => format!("c.id NOT IN ({of} AND {} <> '')", subject.value),
        (None, FieldKind::Instant) => format!("{} IS NULL", subject.value),
        (None, _) => format!("coalesce({}, '') = ''", subject.value),
    };
    let test = match filter.op {
        FilterOp::Empty => return Ok(blank),
        FilterOp::Filled => return Ok(format!("NOT ({blank})")),
        FilterOp::IsNot => {
            let same = Filter { op: FilterOp::Is, ..filter.clone() };
            return Ok(format!("NOT ({})", condition(subject, &same, zone, values)?));
        }
        _ => test(subject, filter, zone, values)?,
    };
    Ok(match &subject.of {
        Some(of) => format!("{AMONG}{of} AND {test})"),
        None => format!("coalesce({test}, 0)"),
    })
}

fn test(subject: &Subject, filter: &Filter, zone: Tz, values: &mut Vec<Value>) -> Result<String> {
    let value = &subject.value;
    let invalid = |text: &str| {
        Error::Refused(Code::ValueInvalid { field: subject.field.clone(), value: text.to_owned() })
    };
    let mut place = |value: Value| {
        values.push(value);
        format!("?{}", values.len())
    };
    match (subject.kind, filter.op) {
        (FieldKind::Date, op) => {
            let date = iso(&filter.value).ok_or_else(|| invalid(&filter.value))?;
            let bound = place(date.to_string().into());
            Ok(match op {
                FilterOp::Before => format!("{value} < {bound}"),
                FilterOp::After => format!("{value} > {bound}"),
                FilterOp::Between => {
                    let end = filter.values.first().and_then(|text| iso(text)).ok_or_else(|| invalid(""))?;
                    let end = place(end.to_string().into());
                    format!("{value} BETWEEN {bound} AND {end}")
                }
                _ => format!("{value} = {bound}"),
            })
        }
        (FieldKind::Instant, op) => {
            let day = |text: &str| iso(text).ok_or_else(|| invalid(text));
            let start = |date: NaiveDate| midnight(date, zone).ok_or_else(|| invalid(&filter.value));
            let end = |date: NaiveDate| start(date.succ_opt().ok_or_else(|| invalid(&filter.value))?);
            let first = day(&filter.value)?;
            let last = match (op, filter.values.first()) {
                (FilterOp::Between, Some(text)) => day(text)?,
                _ => first,
            };
            Ok(match op {
                FilterOp::Before => format!("{value} < {}", place(start(first)?.into())),
                FilterOp::After => format!("{value} >= {}", place(end(first)?.into())),
                _ => format!(
                    "({value} >= {} AND {value} < {})",
                    place(start(first)?.into()),
                    place(end(last)?.into())
                ),
            })
        }
        (FieldKind::Number, op) => {
            let number = |text: &str| {
                numbers::parse_decimal(text).map(numbers::Decimal::to_f64).ok_or_else(|| invalid(text))
            };
            let bound = place(Value::Real(number(&filter.value)?));
            let value = format!("CAST({value} AS REAL)");
            Ok(match op {
                FilterOp::AtLeast | FilterOp::After => format!("{value} >= {bound}"),
                FilterOp::AtMost | FilterOp::Before => format!("{value} <= {bound}"),
                FilterOp::Between => {
                    let end = number(filter.values.first().map_or("", String::as_str))?;
                    format!("{value} BETWEEN {bound} AND {}", place(Value::Real(end)))
                }
                _ => format!("{value} = {bound}"),
            })
        }
        (FieldKind::Phone, _) => {
            let text =
                crate::phones::query_digits(&filter.value).unwrap_or_else(|| folding::fold(&filter.value));
            let digits = text.trim_start_matches('0').to_owned();
            // A phone is found by its digits, whatever signs stand between them.
            let plain = format!(
                "replace(replace(replace(replace(fold({value}), ' ', ''), '-', ''), '(', ''), ')', '')"
            );
            Ok(format!("instr({plain}, {}) > 0", place(digits.into())))
        }
        (_, FilterOp::AnyOf) => {
            let places: Vec<String> =
                filter.values.iter().map(|text| place(folding::fold(text).into())).collect();
            Ok(format!("fold({value}) IN ({})", places.join(", ")))
        }
        (_, FilterOp::Contains) => {
            Ok(format!("instr(fold({value}), {}) > 0", place(folding::fold(&filter.value).into())))
        }
        (_, FilterOp::StartsWith) => {
            let text = folding::fold(&filter.value);
            let length = place(i64::try_from(text.chars().count()).unwrap_or(i64::MAX).into());
            Ok(format!("substr(fold({value}), 1, {length}) = {}", place(text.into())))
        }
        (FieldKind::Choice | FieldKind::YesNo, _) => {
            Ok(format!("{value} = {}", place(filter.value.clone().into())))
        }
        _ => Ok(format!("fold_is({value}, {})", place(folding::fold(&filter.value).into()))),
    }
}

fn iso(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(&folding::latin_digits(text), "%Y-%m-%d").ok()
}

/// The instant at which a day begins on the user's clock; where the clocks skip midnight, the first moment after.
fn midnight(date: NaiveDate, zone: Tz) -> Option<i64> {
    (0..4)
        .filter_map(|hour| date.and_hms_opt(hour, 0, 0))
        .find_map(|start| zone.from_local_datetime(&start).earliest())
        .map(|start| start.timestamp_millis())
}
