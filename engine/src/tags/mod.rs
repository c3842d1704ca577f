//! Tags and groups: the owner's own words for kinds of customers.

mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::customers::store::{GROUPS, Names, TAGS};
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::history::{Action, ActionKind};

/// Which of the two kinds of word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TagKind {
    /// A tag: any number a customer, made while typing.
    Tag,
    /// A group: a lasting circle of customers.
    Group,
}

/// A tag or group, with how many carry it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Tag {
    /// Its number in the book.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// How many customers outside the bin carry it.
    pub customers: usize,
}

impl Book {
    /// All tags or groups, by name.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn tags(&self, kind: TagKind) -> Result<Vec<Tag>> {
        self.read(|connection| store::list(connection, names(kind)))
    }

    /// Gives a tag or group another name; all who carry it follow.
    ///
    /// # Errors
    /// `name_empty`, `name_taken`, `record_gone`.
    pub fn rename_tag(&self, kind: TagKind, id: i64, name: &str) -> Result<()> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Error::Refused(Code::NameEmpty));
        }
        let folded = folding::fold(name);
        self.transact(Action::new(ActionKind::RenameTag).about(name), |tx| {
            if store::others_named(tx, names(kind), id, &folded)? {
                return Err(Error::Refused(Code::NameTaken { name: name.to_owned() }));
            }
            store::rename(tx, names(kind), id, name, &folded)
        })
    }

    /// Takes a tag or group from everybody who carries it; an undo gives it back to all of them.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_tag(&self, kind: TagKind, id: i64) -> Result<()> {
        let name = self.read(|connection| store::name(connection, names(kind), id))?;
        self.transact(Action::new(ActionKind::DeleteTag).about(name), |tx| store::delete(tx, names(kind), id))
    }
}

fn names(kind: TagKind) -> &'static Names {
    match kind {
        TagKind::Tag => &TAGS,
        TagKind::Group => &GROUPS,
    }
}
