//! Custom fields: what this shop alone wants to know of its customers.

mod store;
mod value;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use store::{get, list, set_values};
pub use value::canonical;

use crate::book::{Book, Tx};
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::history::{Action, ActionKind};
use crate::ids::CustomFieldId;

/// What a custom field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CustomFieldKind {
    /// Any text.
    #[default]
    Text,
    /// A decimal number.
    Number,
    /// A calendar date.
    Date,
    /// One of the owner's words.
    Choice,
    /// Yes or no.
    YesNo,
}

impl CustomFieldKind {
    /// As the file names it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Choice => "choice",
            Self::YesNo => "yes_no",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Text, Self::Number, Self::Date, Self::Choice, Self::YesNo]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// A field that the owner made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CustomField {
    /// Its number in the book.
    pub id: CustomFieldId,
    /// Its name for imports, filters and the command line: `custom:<key>`; never changes.
    pub key: String,
    /// Its name on the screen.
    pub label: String,
    /// What it holds.
    pub kind: CustomFieldKind,
    /// The words that a choice may hold.
    pub choices: Vec<String>,
    /// Whether its day returns every year, as a birthday does; only dates do.
    pub is_yearly: bool,
}

/// What a custom field is made with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CustomFieldDraft {
    /// Its name on the screen.
    pub label: String,
    /// What it holds.
    pub kind: CustomFieldKind,
    /// The words that a choice may hold.
    pub choices: Vec<String>,
    /// Whether its day returns every year, as a birthday does; only dates do.
    pub is_yearly: bool,
}

impl Book {
    /// The owner's own fields, in their order.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn custom_fields(&self) -> Result<Vec<CustomField>> {
        self.read(list)
    }

    /// Makes a field.
    ///
    /// # Errors
    /// `name_empty`, `name_taken`.
    pub fn add_custom_field(&self, draft: &CustomFieldDraft) -> Result<CustomField> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::AddCustomField).about(&draft.label), |tx| add(tx, &draft))
    }

    /// Renames a field, changes its choices or whether it returns; its kind stays, since its values were written for it.
    ///
    /// # Errors
    /// `record_gone`, `name_empty`, `name_taken`.
    pub fn edit_custom_field(&self, id: CustomFieldId, draft: &CustomFieldDraft) -> Result<CustomField> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::EditCustomField).about(&draft.label), |tx| {
            let kind = get(tx, id)?.kind;
            refuse_taken(&list(tx)?, &draft.label, Some(id))?;
            store::update(tx, id, &CustomFieldDraft { is_yearly: returns(draft.is_yearly, kind), ..draft })?;
            get(tx, id)
        })
    }

    /// Deletes a field with all its values; an undo brings both back.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_custom_field(&self, id: CustomFieldId) -> Result<()> {
        let label = self.read(|connection| get(connection, id))?.label;
        self.transact(Action::new(ActionKind::DeleteCustomField).about(label), |tx| store::delete(tx, id))
    }
}

/// Makes a field within an action.
pub(crate) fn add(tx: &Tx<'_>, draft: &CustomFieldDraft) -> Result<CustomField> {
    let fields = list(tx)?;
    refuse_taken(&fields, &draft.label, None)?;
    let id = store::insert(tx, &free_key(&fields, &draft.label), draft)?;
    get(tx, id)
}

fn checked(draft: &CustomFieldDraft) -> Result<CustomFieldDraft> {
    let label = draft.label.trim().to_owned();
    if label.is_empty() {
        return Err(Error::Refused(Code::NameEmpty));
    }
    let mut choices: Vec<String> = Vec::new();
    for choice in draft.choices.iter().map(|choice| choice.trim()).filter(|choice| !choice.is_empty()) {
        if !choices.iter().any(|known| known == choice) {
            choices.push(choice.to_owned());
        }
    }
    let is_yearly = returns(draft.is_yearly, draft.kind);
    Ok(CustomFieldDraft { label, kind: draft.kind, choices, is_yearly })
}

fn returns(is_yearly: bool, kind: CustomFieldKind) -> bool {
    is_yearly && kind == CustomFieldKind::Date
}

fn refuse_taken(fields: &[CustomField], label: &str, except: Option<CustomFieldId>) -> Result<()> {
    let folded = folding::fold(label);
    let taken = fields.iter().any(|field| Some(field.id) != except && folding::fold(&field.label) == folded);
    if taken { Err(Error::Refused(Code::NameTaken { name: label.to_owned() })) } else { Ok(()) }
}

/// A key that no field has: the label folded, with a number behind where needed.
fn free_key(fields: &[CustomField], label: &str) -> String {
    let base: String = folding::fold(label)
        .chars()
        .map(|ch| if ch.is_alphanumeric() { ch } else { '_' })
        .collect::<String>();
    let taken = |key: &str| fields.iter().any(|field| field.key == key);
    if !taken(&base) {
        return base;
    }
    (2..).map(|number| format!("{base}_{number}")).find(|key| !taken(key)).unwrap_or(base)
}
