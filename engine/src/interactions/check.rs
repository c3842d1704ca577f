//! Whether an interaction can be logged as it is drafted, and what it leaves open.

use chrono::{DateTime, NaiveDate};

use super::{Interaction, InteractionDraft, InteractionKind, Purchase, PurchaseDraft};
use crate::book::Book;
use crate::error::{Code, Error, Result};

impl Book {
    /// The draft with nothing left open; `known` is what it takes the place of.
    pub(super) fn checked(
        &self,
        draft: InteractionDraft,
        known: Option<&Interaction>,
    ) -> Result<InteractionDraft> {
        let mut draft = InteractionDraft {
            text: draft.text.trim().to_owned(),
            outcome: draft.outcome.trim().to_owned(),
            ..draft
        };
        // A call says something by having happened; a note says nothing without words.
        if draft.kind == InteractionKind::Note && draft.text.is_empty() {
            return Err(invalid("text", ""));
        }
        let purchase = match draft.kind {
            InteractionKind::Purchase => draft
                .purchase
                .take()
                .or_else(|| known.and_then(|known| known.purchase.clone()).map(PurchaseDraft::from)),
            _ => return Ok(InteractionDraft { purchase: None, ..draft }),
        };
        let purchase = purchase.ok_or_else(|| invalid("amount", ""))?;
        let before = known.and_then(|known| known.purchase.as_ref());
        // What came without an amount may stay without one.
        if purchase.amount.is_none() && before.is_none_or(|before| before.amount.is_some()) {
            return Err(invalid("amount", ""));
        }
        let currency = match purchase.currency {
            Some(code) if code.len() == 3 && code.bytes().all(|it| it.is_ascii_uppercase()) => code,
            Some(code) => return Err(invalid("currency", &code)),
            None => self.settings()?.currency.iso().to_owned(),
        };
        let logged_at = draft.at.or(known.map(|known| known.at)).unwrap_or(self.now());
        let on = purchase.on.unwrap_or_else(|| self.day_of(logged_at));
        if draft.at.is_none() && on != self.day_of(logged_at) {
            draft.at = Some(noon(on));
        }
        draft.purchase = Some(PurchaseDraft {
            on: Some(on),
            currency: Some(currency),
            reference: purchase.reference.trim().to_owned(),
            ..purchase
        });
        Ok(draft)
    }

    fn day_of(&self, at: i64) -> NaiveDate {
        let zone = self.clock().zone();
        DateTime::from_timestamp_millis(at).unwrap_or_default().with_timezone(&zone).date_naive()
    }
}

/// Where a day whose time nobody wrote down stands in a timeline: at noon it is the same day in nearly every zone.
pub(crate) fn noon(on: NaiveDate) -> i64 {
    on.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().timestamp_millis()
}

fn invalid(field: &str, value: &str) -> Error {
    Error::Refused(Code::ValueInvalid { field: field.to_owned(), value: value.to_owned() })
}

impl From<Purchase> for PurchaseDraft {
    fn from(purchase: Purchase) -> Self {
        Self {
            on: Some(purchase.on),
            amount: purchase.amount,
            currency: Some(purchase.currency),
            reference: purchase.reference,
            lines: purchase.lines,
        }
    }
}
