//! What happened, in the user's words: for the desktop and the command line.

use chrono::NaiveDate;

use super::What;
use crate::dates::{Calendar, DateForm, format_date};
use crate::money::Money;
use crate::settings::Currency;
use crate::texts::{Texts, Value};

/// Who puts occasions into words.
pub struct Wording<'w> {
    /// The words.
    pub texts: &'w Texts,
    /// The calendar of dates.
    pub calendar: Calendar,
    /// What the shop counts in.
    pub currency: Currency,
    /// What a field of the owner's own is called, by its key.
    pub label: &'w dyn Fn(&str) -> String,
}

impl What {
    /// “Bought for 120 €”.
    #[must_use]
    pub fn in_words(&self, wording: &Wording<'_>) -> String {
        let texts = wording.texts;
        let say = |key: &str, args: &[(&str, Value<'_>)]| texts.plain(key, args);
        let money = |money: &Money| Value::from(money.in_words(wording.currency, texts));
        let day = |day: NaiveDate| Value::from(format_date(day, wording.calendar, DateForm::Short, texts));
        match self {
            Self::Purchase { amount: Some(amount), .. } => {
                say("occasion-purchase", &[("amount", money(amount))])
            }
            Self::Purchase { amount: None, .. } => say("occasion-purchase-plain", &[]),
            Self::FirstPurchase { amount: Some(amount), .. } => {
                say("occasion-first_purchase", &[("amount", money(amount))])
            }
            Self::FirstPurchase { amount: None, .. } => say("occasion-first_purchase-plain", &[]),
            Self::TotalPassed { amount } => say("occasion-total_passed", &[("amount", money(amount))]),
            Self::Silence { days } => say("occasion-silence", &[("days", (*days).into())]),
            Self::Date { field, on } if field == "birthday" => {
                say("occasion-birthday", &[("date", day(*on))])
            }
            Self::Date { field, on } => {
                let key = field.strip_prefix("custom:").unwrap_or(field);
                let label = Value::from((wording.label)(key));
                say("occasion-date", &[("field", label), ("date", day(*on))])
            }
            Self::Status { status } => {
                let status = texts.text(&format!("status-{}", status.name()), &[]);
                say("occasion-status", &[("status", Value::from(status))])
            }
            Self::Tag { tag, added } => {
                let key = if *added { "occasion-tag_added" } else { "occasion-tag_removed" };
                say(key, &[("tag", Value::from(tag.as_str()))])
            }
            Self::CaseSolved { text, .. } => {
                say("occasion-case_solved", &[("text", Value::from(text.as_str()))])
            }
            Self::Rating { question, score, word, .. } => {
                let asked = texts.text(&format!("rating-question-{}", question.name()), &[]);
                let (_, most) = question.range();
                let mut args = vec![
                    ("question", Value::from(asked)),
                    ("score", (*score).into()),
                    ("most", most.into()),
                    ("word", Value::from(word.as_str())),
                ];
                let key = if word.is_empty() { "occasion-rating" } else { "occasion-rating-said" };
                if word.is_empty() {
                    args.pop();
                }
                say(key, &args)
            }
            Self::NewCustomer => say("occasion-new_customer", &[]),
            Self::Overdue { title, due_on, .. } => {
                say("occasion-overdue", &[("date", day(*due_on)), ("title", Value::from(title.as_str()))])
            }
            Self::Held { count } => say("occasion-held", &[("count", (*count).into())]),
        }
    }
}
