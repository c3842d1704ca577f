//! The addresses of a row, whose parts stand in columns of their own.

use super::target::{AddressPart, Place};
use super::values::{self, fill};
use crate::customers::AddressDraft;

/// The addresses met so far, told apart by the label and the number of their columns.
#[derive(Default)]
pub(super) struct Addresses(Vec<InParts>);

struct InParts {
    label: String,
    number: u32,
    draft: AddressDraft,
    more: String,
    whole: String,
}

impl Addresses {
    /// Takes one cell.
    pub(super) fn add(&mut self, part: AddressPart, place: &Place, text: &str) {
        let address = self.at(place);
        match part {
            AddressPart::Street => address.draft.street = values::lines(text).into_owned(),
            AddressPart::StreetMore => {
                if !address.more.is_empty() {
                    address.more.push_str(", ");
                }
                address.more.push_str(&values::lines(text));
            }
            AddressPart::Whole => address.whole = values::lines(text).into_owned(),
            AddressPart::City => fill(&mut address.draft.city, text),
            AddressPart::Region => fill(&mut address.draft.region, text),
            AddressPart::PostalCode => fill(&mut address.draft.postal_code, text),
            AddressPart::Country => fill(&mut address.draft.country, text),
            AddressPart::PostalCity => match values::postal_city(text) {
                Some((code, city)) => {
                    fill(&mut address.draft.postal_code, code);
                    fill(&mut address.draft.city, city);
                }
                None => fill(&mut address.draft.city, text),
            },
        }
    }

    /// Each put together, called as the row says, or else as its columns do.
    pub(super) fn settle<'l>(self, label: impl Fn(u32) -> Option<&'l str>) -> Vec<AddressDraft> {
        // Not collected in place of the parts, which take more room.
        let mut settled = Vec::with_capacity(self.0.len());
        settled.extend(self.0.into_iter().map(|address| address.settle(&label)));
        settled
    }

    fn at(&mut self, place: &Place) -> &mut InParts {
        let same = |known: &InParts| known.label == place.label && known.number == place.number;
        let at = self.0.iter().position(same).unwrap_or(self.0.len());
        if at == self.0.len() {
            self.0.push(InParts {
                label: place.label.clone(),
                number: place.number,
                draft: AddressDraft::default(),
                more: String::new(),
                whole: String::new(),
            });
        }
        &mut self.0[at]
    }
}

impl InParts {
    fn settle<'l>(self, label: &impl Fn(u32) -> Option<&'l str>) -> AddressDraft {
        let mut draft = self.draft;
        let parts = [&draft.street, &draft.city, &draft.region, &draft.postal_code, &draft.country];
        if parts.iter().all(|part| part.is_empty()) {
            draft.street = self.whole;
        }
        if !self.more.is_empty() {
            if !draft.street.is_empty() {
                draft.street.push_str(", ");
            }
            draft.street.push_str(&self.more);
        }
        draft.label = label(self.number).map_or(self.label, str::to_owned);
        draft
    }
}
