//! Customers: who they are, how to reach them, and what the owner notes about them.

pub mod birthday;
pub(crate) mod check;
pub mod fields;
pub mod list;
mod many;
pub(crate) mod store;
mod types;

pub use types::{
    Address, AddressDraft, Consent, Customer, CustomerDraft, CustomerKind, CustomerStatus, Email, EmailDraft,
    Gender, Phone, PhoneDraft,
};

pub(crate) use check::checked;
pub use check::is_email;

use serde_json::{Map, Value};

use crate::book::Book;
use crate::error::Result;
use crate::history::{Action, ActionKind, Subject};
use crate::ids::CustomerId;
use crate::settings;

impl Book {
    /// Enters a customer.
    ///
    /// # Errors
    /// `customer_empty` without a name, phone or email; `email_invalid`, `date_invalid`, `value_invalid`, `field_unknown`.
    pub fn add_customer(&self, draft: CustomerDraft) -> Result<Customer> {
        let settings = self.settings()?;
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::AddCustomer).about(&draft.name), |tx| {
            let id = store::insert(tx, &draft, &settings.default_country)?;
            store::get(tx, id)
        })
    }

    /// One customer whole, in the bin or not.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn customer(&self, id: CustomerId) -> Result<Customer> {
        self.read(|connection| store::get(connection, id))
    }

    /// Sets the fields that `changes` names (see [`CustomerDraft`]) and leaves the others as they are. The people of a
    /// company that gets another name keep up with it.
    ///
    /// # Errors
    /// `customer_gone`; `field_unknown`, and those of [`Book::add_customer`].
    pub fn edit_customer(&self, id: CustomerId, changes: &Map<String, Value>) -> Result<Customer> {
        self.transact(Action::new(ActionKind::EditCustomer), |tx| {
            tx.is_about(&Subject::named(store::name(tx, id)?))?;
            let before = CustomerDraft::from(store::get(tx, id)?);
            let draft = checked(check::with(before.clone(), changes)?)?;
            store::update(tx, id, &before, &draft, &settings::default_country(tx)?)?;
            if before.name != draft.name {
                store::rename_company(tx, id, &draft.name)?;
            }
            store::get(tx, id)
        })
    }
}
