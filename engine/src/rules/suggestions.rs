//! Ready-made rules, in the words of the book's language: ordinary rules once they are taken.

use super::{Deed, RuleDraft, Trigger, store};
use crate::book::Book;
use crate::cases::Urgency;
use crate::customers::CustomerStatus;
use crate::error::Result;
use crate::money::Money;
use crate::ratings::RatingQuestion;
use crate::reminders::ReminderKind;
use crate::settings::{Currency, Settings};
use crate::templates;
use crate::texts::Texts;

impl Book {
    /// The ready-made rules that no rule was made of yet.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn suggested_rules(&self) -> Result<Vec<RuleDraft>> {
        let settings = self.settings()?;
        let taken: Vec<String> = self.read(store::list)?.into_iter().map(|rule| rule.suggestion).collect();
        let mut suggested = suggestions(&settings)?;
        suggested.retain(|draft| !taken.contains(&draft.suggestion));
        Ok(suggested)
    }
}

fn suggestions(settings: &Settings) -> Result<Vec<RuleDraft>> {
    let texts = Texts::for_language(settings.language);
    let title = |suggestion: &str| texts.text(&format!("rule-suggested-{suggestion}.title"), &[]);
    let reminder = |reminder, suggestion: &str, days| Deed::Reminder {
        reminder,
        title: title(suggestion),
        days,
        assignee: String::new(),
    };
    let message = |ready: &str| -> Result<Deed> {
        let template = templates::ready_name(ready, settings.language)?;
        Ok(Deed::Message { template_id: None, template, channel: None })
    };
    let notice = || Deed::Notice { text: String::new() };
    let complaint = Deed::Case { text: title("low_rating"), case_kind: None, urgency: Urgency::Normal };
    let birthday = || Trigger::Date { field: "birthday".to_owned(), days: 0, every_year: true };
    let question = RatingQuestion::Satisfaction;
    let low = Trigger::Rating { question, under: question.low() + 1 };
    let all = [
        ("first_purchase", Trigger::FirstPurchase, reminder(ReminderKind::Call, "first_purchase", 2)),
        ("case_solved", Trigger::CaseSolved, Deed::Rating { question, channel: None }),
        ("silence", Trigger::Silence { days: 90 }, reminder(ReminderKind::Call, "silence", 0)),
        ("birthday_message", birthday(), message("birthday")?),
        ("birthday", birthday(), reminder(ReminderKind::Call, "birthday", 0)),
        ("low_rating", low, complaint),
        ("big_sale", Trigger::Purchase { at_least: Some(big_sale(settings.currency)) }, notice()),
        ("overdue", Trigger::Overdue { days: 3 }, notice()),
        ("new_customer", Trigger::NewCustomer, notice()),
        ("lost", Trigger::Status { to: Some(CustomerStatus::Lost) }, notice()),
    ];
    let draft = |(suggestion, trigger, deed): (&str, Trigger, Deed)| RuleDraft {
        name: texts.text(&format!("rule-suggested-{suggestion}"), &[]),
        trigger,
        filters: Vec::new(),
        deeds: vec![deed],
        suggestion: suggestion.to_owned(),
    };
    Ok(all.map(draft).into())
}

/// An amount that most shops would call a big sale, to be changed at once: 500 of the larger currencies, ten million tomans.
fn big_sale(currency: Currency) -> Money {
    let amount = if currency.iso() == "IRR" { 100_000_000 } else { 50_000 };
    Money { amount, currency: currency.iso().to_owned() }
}
