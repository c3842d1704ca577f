//! The kinds of cases with their time limits: ready-made ones, and the owner's own.

mod store;

pub(super) use store::first;
pub(crate) use store::{check, kind_name};

use super::{CaseKind, CaseKindDraft};
use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::history::{Action, ActionKind};
use crate::ids::CaseKindId;

/// The most working time that a limit allows, in minutes: a year around the clock.
const MOST_MINUTES: u32 = 366 * 24 * 60;

impl Book {
    /// The kinds that are offered, in their order.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn case_kinds(&self) -> Result<Vec<CaseKind>> {
        self.read(store::list)
    }

    /// Makes a kind.
    ///
    /// # Errors
    /// `name_empty`, `name_taken`; `value_invalid` for a limit that is none.
    pub fn add_case_kind(&self, draft: &CaseKindDraft) -> Result<CaseKind> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::AddCaseKind).about(&draft.name), |tx| {
            refuse_taken(&store::list(tx)?, &draft, None)?;
            let id = store::insert(tx, &draft)?;
            store::get(tx, id)
        })
    }

    /// Renames a kind or sets its limits anew. The cases that were taken in keep the limits that were set then.
    ///
    /// # Errors
    /// `record_gone`; those of [`Book::add_case_kind`].
    pub fn edit_case_kind(&self, id: CaseKindId, draft: &CaseKindDraft) -> Result<CaseKind> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::EditCaseKind).about(&draft.name), |tx| {
            let before = store::get(tx, id)?;
            refuse_taken(&store::list(tx)?, &draft, Some(id))?;
            store::update(tx, &before, &draft)?;
            store::get(tx, id)
        })
    }

    /// Offers a kind no longer; cases that have it keep it.
    ///
    /// # Errors
    /// `record_gone`; `case_kind_last` for the last one.
    pub fn delete_case_kind(&self, id: CaseKindId) -> Result<()> {
        let name = self.read(|connection| store::get(connection, id))?.name;
        self.transact(Action::new(ActionKind::DeleteCaseKind).about(name), |tx| {
            if store::list(tx)?.iter().all(|kind| kind.id == id) {
                return Err(Error::Refused(Code::CaseKindLast));
            }
            store::retire(tx, id)
        })
    }
}

fn checked(draft: &CaseKindDraft) -> Result<CaseKindDraft> {
    let name = draft.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::Refused(Code::NameEmpty));
    }
    for (field, minutes) in [("answer_minutes", draft.answer_minutes), ("solve_minutes", draft.solve_minutes)]
    {
        if let Some(minutes) = minutes.filter(|minutes| !(1..=MOST_MINUTES).contains(minutes)) {
            let (field, value) = (field.to_owned(), minutes.to_string());
            return Err(Error::Refused(Code::ValueInvalid { field, value }));
        }
    }
    Ok(CaseKindDraft { name, ..draft.clone() })
}

fn refuse_taken(kinds: &[CaseKind], draft: &CaseKindDraft, own: Option<CaseKindId>) -> Result<()> {
    let folded = folding::fold(&draft.name);
    let taken = kinds.iter().any(|kind| Some(kind.id) != own && folding::fold(&kind.name) == folded);
    if taken { Err(Error::Refused(Code::NameTaken { name: draft.name.clone() })) } else { Ok(()) }
}
