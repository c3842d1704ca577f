//! Whether a rule says something that can be followed.

use rusqlite::Connection;

use super::{Deed, RuleDraft, Trigger};
use crate::book::Book;
use crate::cases;
use crate::customers::list::{CustomerQuery, Filter};
use crate::error::{Code, Error, Result};
use crate::settings;
use crate::templates;

/// The most days that a rule may count.
const MOST_DAYS: u32 = 3650;

impl Book {
    /// The draft trimmed.
    pub(super) fn checked_rule(&self, draft: &RuleDraft) -> Result<RuleDraft> {
        let mut draft = draft.clone();
        draft.name = draft.name.trim().to_owned();
        if draft.name.is_empty() {
            return Err(Error::Refused(Code::NameEmpty));
        }
        self.check_trigger(&mut draft.trigger)?;
        if draft.deeds.is_empty() {
            return Err(invalid("deeds", ""));
        }
        draft.deeds.iter_mut().try_for_each(check_deed)?;
        self.read(|connection| draft.deeds.iter().try_for_each(|deed| check_known(connection, deed)))?;
        self.check_filters(&draft.filters)?;
        Ok(draft)
    }

    fn check_filters(&self, filters: &[Filter]) -> Result<()> {
        let query = CustomerQuery { filters: filters.to_vec(), ..CustomerQuery::default() };
        if filters.is_empty() { Ok(()) } else { self.count_customers(&query).map(drop) }
    }

    fn check_trigger(&self, trigger: &mut Trigger) -> Result<()> {
        match trigger {
            Trigger::Purchase { at_least: Some(amount) } | Trigger::TotalPassed { amount }
                if amount.amount <= 0 || amount.currency.len() != 3 =>
            {
                Err(invalid("amount", &amount.amount.to_string()))
            }
            Trigger::Silence { days } | Trigger::Overdue { days } => check_days("days", *days, 1),
            Trigger::Date { field, days, every_year } => {
                check_days("days", days.unsigned_abs(), 0)?;
                if field == "birthday" {
                    *every_year = true;
                    return Ok(());
                }
                let unknown = || Error::Refused(Code::FieldUnknown { field: field.clone() });
                let key = field.strip_prefix("custom:").ok_or_else(unknown)?;
                let own = self.custom_fields()?;
                let is_date = |it: &&crate::custom_fields::CustomField| {
                    it.key == key && it.kind == crate::custom_fields::CustomFieldKind::Date
                };
                own.iter().find(is_date).map(drop).ok_or_else(unknown)
            }
            Trigger::Tag { tag, .. } => trimmed("tag", tag),
            Trigger::Rating { question, under } => {
                let (lowest, highest) = question.range();
                if (lowest + 1..=highest).contains(under) {
                    Ok(())
                } else {
                    Err(invalid("score", &under.to_string()))
                }
            }
            _ => Ok(()),
        }
    }
}

fn check_deed(deed: &mut Deed) -> Result<()> {
    match deed {
        Deed::Reminder { title, days, assignee, .. } => {
            *assignee = assignee.trim().to_owned();
            trimmed("title", title)?;
            check_days("days", *days, 0)
        }
        Deed::Tag { tag } => trimmed("tag", tag),
        Deed::Notice { text } => {
            *text = text.trim().to_owned();
            Ok(())
        }
        Deed::Case { text, .. } => trimmed("case_text", text),
        Deed::Message { channel: Some(channel), .. } | Deed::Rating { channel: Some(channel), .. }
            if !channel.is_sent() =>
        {
            Err(invalid("channel", channel.name()))
        }
        Deed::Message { template, .. } => {
            *template = template.trim().to_owned();
            Ok(())
        }
        Deed::Status { .. } | Deed::Rating { .. } => Ok(()),
    }
}

/// Refuses templates and kinds of cases that are not there.
fn check_known(connection: &Connection, deed: &Deed) -> Result<()> {
    match deed {
        Deed::Message { template_id, template, .. } => {
            let language = settings::read(connection)?.language;
            let known = templates::meant(connection, *template_id, template, language)?;
            known.map(drop).ok_or_else(|| invalid("template", template))
        }
        Deed::Case { case_kind: Some(kind), .. } => cases::check_kind(connection, *kind),
        _ => Ok(()),
    }
}

fn check_days(field: &str, days: u32, least: u32) -> Result<()> {
    if (least..=MOST_DAYS).contains(&days) { Ok(()) } else { Err(invalid(field, &days.to_string())) }
}

fn trimmed(field: &str, text: &mut String) -> Result<()> {
    *text = text.trim().to_owned();
    if text.is_empty() { Err(invalid(field, "")) } else { Ok(()) }
}

fn invalid(field: &str, value: &str) -> Error {
    Error::Refused(Code::ValueInvalid { field: field.to_owned(), value: value.to_owned() })
}
