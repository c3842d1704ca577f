//! `customers`, `customer`, `add-customer`: who they are.

use daftar_engine::customers::list::Selection;
use daftar_engine::customers::{AddressDraft, Customer, CustomerDraft, EmailDraft, PhoneDraft, fields};
use daftar_engine::dates::{Calendar, DateHints, DateOrder, WrittenDate, YearPivot, parse_date};
use daftar_engine::ids::CustomerId;
use daftar_engine::interactions::Interaction;
use daftar_engine::reminders::ReminderQuery;
use daftar_engine::texts::Value;
use daftar_engine::timeline::TimelineEntry;
use daftar_engine::{Code, Error};
use serde_json::json;

use crate::arguments::{AddOrder, ListOrder};
use crate::failing::{Done, Failing};
use crate::filters;
use crate::session::Session;

/// Entries of a timeline that are shown.
const TIMELINE: usize = 500;
/// Customers read at a time.
const WINDOW: usize = 500;

pub fn list(session: &mut Session, order: &ListOrder) -> Done {
    let Session { book, screen, json } = session;
    let query = filters::query(&order.which)?;
    if order.count {
        return Ok(screen.line(&book.count_customers(&query)?.to_string())?);
    }
    let ids = book.customer_ids(&query)?;
    let ids = ids.get(order.offset..).unwrap_or_default();
    let ids = &ids[..order.limit.unwrap_or(usize::MAX).min(ids.len())];
    if *json {
        // Whoever another process removes meanwhile is left out.
        let customers = ids.iter().filter_map(|id| match book.customer(*id) {
            Ok(customer) => Some(as_json(&customer)),
            Err(Error::Gone(_)) => None,
            Err(error) => Some(Err(error.into())),
        });
        return screen.json_array(customers);
    }
    if ids.is_empty() {
        return Ok(screen.say("cli-nobody", &[])?);
    }
    for start in (0..ids.len()).step_by(WINDOW) {
        let limit = WINDOW.min(ids.len() - start);
        let lines = book.list_customers(&query, order.offset + start, limit)?;
        let rows: Vec<Vec<String>> = lines
            .into_iter()
            .map(|line| {
                let tags = line.tags.join(", ");
                vec![
                    screen.number(line.id),
                    line.name,
                    screen.number(line.phone),
                    line.email,
                    line.city,
                    tags,
                ]
            })
            .collect();
        screen.table(&rows)?;
    }
    Ok(())
}

/// A customer as scripts get them: the fields of the engine, emails as plain texts, and the primary city.
pub fn as_json(customer: &Customer) -> Result<serde_json::Value, Failing> {
    let mut value = serde_json::to_value(customer).map_err(Error::from)?;
    value["emails"] = customer.emails.iter().map(|email| email.address.as_str()).collect();
    value["city"] = customer.addresses.first().map_or("", |address| address.city.as_str()).into();
    Ok(value)
}

pub fn show(session: &mut Session, id: i64) -> Done {
    let Session { book, screen, json } = session;
    let id = CustomerId(id);
    let customer = book.customer(id)?;
    let timeline = book.timeline(id, None, TIMELINE)?.entries;
    let reminders = book.reminders(&ReminderQuery { customer_id: Some(id), ..ReminderQuery::default() })?;
    if *json {
        let mut value = as_json(&customer)?;
        value["timeline"] = serde_json::to_value(&timeline).map_err(Error::from)?;
        value["reminders"] = serde_json::to_value(&reminders).map_err(Error::from)?;
        return Ok(screen.json(&value)?);
    }
    screen.line(&customer.name)?;
    let rows: Vec<Vec<String>> = facts(&customer)
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| vec![screen.texts.text(&format!("field-{field}"), &[]), screen.number(value)])
        .collect();
    screen.table(&rows)?;
    for reminder in &reminders {
        crate::reminders::line(screen, reminder)?;
    }
    for entry in &timeline {
        let text = crate::history::happened(screen, entry);
        let when = match entry {
            TimelineEntry::Interaction {
                interaction: Interaction { purchase: Some(bought), .. }, ..
            } => screen.day(bought.on),
            _ => screen.instant(entry.at()),
        };
        screen.line(&format!("{when}  {text}"))?;
    }
    Ok(())
}

/// Says after how many days without a contact customers should hear from the shop.
pub fn stay_in_touch(session: &mut Session, days: Option<u32>, ids: &[i64]) -> Done {
    let Session { book, screen, json } = session;
    let ids: Vec<CustomerId> = ids.iter().copied().map(CustomerId).collect();
    // Nobody is passed over in silence.
    ids.iter().try_for_each(|id| book.customer(*id).map(drop))?;
    let changed = book.stay_in_touch(&Selection::Ids { ids: ids.clone() }, days)?;
    if *json {
        let touches: Vec<_> = ids.iter().map(|id| book.touch(*id)).collect::<Result<_, _>>()?;
        return Ok(screen.json(&json!({ "changed": changed, "touches": touches }))?);
    }
    let key = if days.is_some() { "stay-in-touch-was-set" } else { "stay-in-touch-was-ended" };
    Ok(screen.say(key, &[("count", ids.len().into())])?)
}

fn facts(customer: &Customer) -> Vec<(&'static str, String)> {
    let join =
        |parts: Vec<&str>| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let addresses = customer.addresses.iter().map(|address| {
        join(vec![&address.street, &address.city, &address.region, &address.postal_code, &address.country])
    });
    vec![
        ("company", customer.company.clone()),
        ("role", customer.role.clone()),
        ("phone", join(customer.phones.iter().map(|phone| phone.raw.as_str()).collect())),
        ("email", join(customer.emails.iter().map(|email| email.address.as_str()).collect())),
        ("street", addresses.collect::<Vec<_>>().join("; ")),
        ("birthday", customer.birthday.clone().unwrap_or_default()),
        ("source", customer.source.clone()),
        ("tags", customer.tags.join(", ")),
        ("groups", customer.groups.join(", ")),
        ("stay_in_touch_days", customer.stay_in_touch_days.map_or_else(String::new, |days| days.to_string())),
        ("website", customer.website.clone()),
        ("note", customer.note.clone()),
    ]
}

pub fn add(session: &mut Session, order: AddOrder) -> Done {
    let Session { book, screen, json } = session;
    let mut draft = CustomerDraft {
        name: order.whole_name.or(order.name).unwrap_or_default(),
        given_name: order.given_name.unwrap_or_default(),
        family_name: order.family_name.unwrap_or_default(),
        company: order.company.unwrap_or_default(),
        phones: order.phone.into_iter().map(|raw| PhoneDraft { raw, ..PhoneDraft::default() }).collect(),
        emails: order
            .email
            .into_iter()
            .map(|address| EmailDraft { address, ..EmailDraft::default() })
            .collect(),
        tags: order.tag,
        note: order.note.unwrap_or_default(),
        ..CustomerDraft::default()
    };
    let calendar = book.settings()?.calendar;
    let today = book.local().date();
    if let Some(text) = &order.birthday {
        set_birthday(&mut draft, text, calendar, today)?;
    }
    if let Some(city) = order.city {
        set(&mut draft, "city", city, calendar, today)?;
    }
    for (field, value) in order.set {
        set(&mut draft, &field, value, calendar, today)?;
    }
    let customer = book.add_customer(draft)?;
    if *json {
        return Ok(screen.json(&as_json(&customer)?)?);
    }
    Ok(screen.say(
        "cli-customer-added",
        &[("name", Value::from(customer.name)), ("id", Value::from(screen.number(customer.id)))],
    )?)
}

/// Sets a field by its name.
fn set(
    draft: &mut CustomerDraft,
    field: &str,
    value: String,
    calendar: Calendar,
    today: chrono::NaiveDate,
) -> Done {
    if let Some(key) = field.strip_prefix("custom:") {
        draft.custom.insert(key.to_owned(), value);
        return Ok(());
    }
    let known = fields::by_name(field).ok_or_else(|| filters::unknown_field(field))?;
    if draft.addresses.is_empty() && matches!(known.home, fields::Home::Rows("addresses", _)) {
        draft.addresses.push(AddressDraft::default());
    }
    match (known.name, draft.addresses.first_mut()) {
        ("phone", _) => draft.phones.push(PhoneDraft { raw: value, ..PhoneDraft::default() }),
        ("email", _) => draft.emails.push(EmailDraft { address: value, ..EmailDraft::default() }),
        ("street", Some(address)) => address.street = value,
        ("city", Some(address)) => address.city = value,
        ("region", Some(address)) => address.region = value,
        ("postal_code", Some(address)) => address.postal_code = value,
        ("country", Some(address)) => address.country = value,
        ("tags", _) => draft.tags.push(value),
        ("groups", _) => draft.groups.push(value),
        ("birthday", _) => set_birthday(draft, &value, calendar, today)?,
        ("stay_in_touch_days", _) => {
            let days = value
                .parse()
                .map_err(|_| Error::Refused(Code::ValueInvalid { field: field.to_owned(), value }))?;
            draft.stay_in_touch_days = Some(days);
        }
        ("created_on", _) => return Err(filters::unknown_field(field)),
        (name, _) => {
            let mut all = serde_json::to_value(&*draft).map_err(Error::from)?;
            all[name] = json!(value);
            let invalid =
                |_| Error::Refused(Code::ValueInvalid { field: name.to_owned(), value: value.clone() });
            *draft = serde_json::from_value(all).map_err(invalid)?;
        }
    }
    Ok(())
}

fn set_birthday(draft: &mut CustomerDraft, text: &str, calendar: Calendar, today: chrono::NaiveDate) -> Done {
    let hints =
        DateHints { order: DateOrder::Dmy, calendar, pivot: YearPivot::NeverFuture, today, excel: None };
    let invalid = |_| Error::Refused(Code::DateInvalid { value: text.to_owned() });
    let (birthday, calendar) = match parse_date(text, &hints).map_err(invalid)? {
        WrittenDate::Date(date) => (date.date.to_string(), date.calendar),
        WrittenDate::MonthDay(day) => (day.to_string(), day.calendar),
    };
    draft.birthday = Some(birthday);
    draft.birthday_calendar = calendar;
    Ok(())
}
