//! What a customer must be before it is written: trimmed, named, and with values that fit their fields.

use serde_json::{Map, Value};

use super::{CustomerDraft, birthday};
use crate::error::{Code, Error, Result};
use crate::stay_in_touch;

/// The draft with some of its fields set anew.
///
/// # Errors
/// `field_unknown`, `value_invalid`.
pub(super) fn with(draft: CustomerDraft, changes: &Map<String, Value>) -> Result<CustomerDraft> {
    let name_was_made = draft.name == made_name(&draft);
    let photo = draft.photo.clone();
    let mut all = serde_json::to_value(&draft)?;
    for (field, value) in changes {
        let place =
            all.get_mut(field).ok_or_else(|| Error::Refused(Code::FieldUnknown { field: field.clone() }))?;
        let blank = if place.is_string() { Value::String(String::new()) } else { Value::Null };
        *place = if value.is_null() && !blank.is_null() { blank } else { value.clone() };
        serde_json::from_value::<CustomerDraft>(all.clone())
            .map_err(|_| Error::Refused(Code::ValueInvalid { field: field.clone(), value: plain(value) }))?;
    }
    let mut draft: CustomerDraft = serde_json::from_value(all)?;
    draft.photo = photo;
    // A name that was only the sum of its parts follows them.
    let parts_changed = ["given_name", "family_name"].iter().any(|part| changes.contains_key(*part));
    if name_was_made && parts_changed && !changes.contains_key("name") {
        draft.name.clear();
    }
    Ok(draft)
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The draft trimmed and named.
///
/// # Errors
/// `customer_empty`, `email_invalid`, `date_invalid`.
pub(crate) fn checked(mut draft: CustomerDraft) -> Result<CustomerDraft> {
    for text in [
        &mut draft.name,
        &mut draft.given_name,
        &mut draft.family_name,
        &mut draft.nickname,
        &mut draft.company,
        &mut draft.role,
        &mut draft.website,
        &mut draft.source,
    ] {
        trim(text);
    }
    draft.note.truncate(draft.note.trim_end().len());
    draft.phones.iter_mut().for_each(|phone| trim(&mut phone.raw));
    draft.phones.retain(|phone| !phone.raw.is_empty());
    draft.emails.iter_mut().for_each(|email| trim(&mut email.address));
    draft.emails.retain(|email| !email.address.is_empty());
    if let Some(email) = draft.emails.iter().find(|email| !is_email(&email.address)) {
        return Err(Error::Refused(Code::EmailInvalid { value: email.address.clone() }));
    }
    draft.addresses.retain(|a| {
        [&a.street, &a.city, &a.region, &a.postal_code, &a.country].iter().any(|part| !part.trim().is_empty())
    });
    for names in [&mut draft.tags, &mut draft.groups] {
        names.iter_mut().for_each(trim);
        names.retain(|name| !name.is_empty());
    }
    draft.birthday = draft.birthday.filter(|text| !text.trim().is_empty());
    if let Some(text) = &draft.birthday
        && birthday::month_day(text, draft.birthday_calendar).is_none()
    {
        return Err(Error::Refused(Code::DateInvalid { value: text.clone() }));
    }
    if let Some(days) = draft.stay_in_touch_days {
        stay_in_touch::checked(days)?;
    }
    if draft.name.is_empty() {
        draft.name = made_name(&draft);
    }
    if draft.name.is_empty() {
        return Err(Error::Refused(Code::CustomerEmpty));
    }
    Ok(draft)
}

/// The name where none was given: of its parts, else the company, else what they can be reached by.
fn made_name(draft: &CustomerDraft) -> String {
    let parts = [draft.given_name.as_str(), draft.family_name.as_str()];
    let whole = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    [
        whole.as_str(),
        draft.nickname.as_str(),
        draft.company.as_str(),
        draft.phones.first().map_or("", |phone| &phone.raw),
        draft.emails.first().map_or("", |email| &email.address),
    ]
    .into_iter()
    .find(|name| !name.is_empty())
    .unwrap_or_default()
    .to_owned()
}

fn trim(text: &mut String) {
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        *text = trimmed.to_owned();
    }
}

/// Whether a mail program would take it: one `@`, a dotted domain, no blanks.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let blank = |ch: char| {
        ch.is_whitespace() || ch.is_control() || matches!(ch, ',' | ';' | '<' | '>' | '"' | '(' | ')')
    };
    !local.is_empty()
        && !local.contains('@')
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !text.contains(blank)
        && domain.len() >= 3
        && domain.contains('.')
        && domain
            .split('.')
            .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}
