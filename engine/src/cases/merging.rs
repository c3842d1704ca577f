//! Cases that are one: of a customer who wrote twice, or of two who complain of the same. A part keeps its own steps and
//! customer, and can be taken out again whatever was done since.

use super::store::{self, NewStep};
use super::{Case, CaseStepKind, name_of};
use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::CaseId;

impl Book {
    /// Makes cases part of another one, where they go on.
    ///
    /// # Errors
    /// `record_gone`; `case_merge_alone` without another case; `case_merged` where one is part of another already.
    pub fn merge_cases(&self, keep: CaseId, others: &[CaseId]) -> Result<Case> {
        let name = self.read(|connection| Ok(name_of(&store::find(connection, keep)?.text)))?;
        let action = Action::new(ActionKind::MergeCases).about(name).of_many(others.len() + 1);
        self.transact(action, |tx| {
            if others.is_empty() || others.contains(&keep) {
                return Err(Error::Refused(Code::CaseMergeAlone));
            }
            for id in others.iter().chain([&keep]) {
                if store::find(tx, *id)?.merged_into_id.is_some() {
                    return Err(Error::Refused(Code::CaseMerged));
                }
            }
            for other in others {
                store::set_merged(tx, *other, Some(keep))?;
                for (case, with) in [(*other, keep), (keep, *other)] {
                    let kind = CaseStepKind::Merged;
                    store::insert_step(
                        tx,
                        case,
                        &NewStep { kind, other_id: Some(with), ..NewStep::default() },
                    )?;
                }
            }
            self.case_in(tx, keep)
        })
    }

    /// Takes a case out of the one that it is part of: it stands where it stood. Nothing happens with one that is not.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn unmerge_case(&self, id: CaseId) -> Result<Case> {
        let name = self.read(|connection| Ok(name_of(&store::find(connection, id)?.text)))?;
        self.transact(Action::new(ActionKind::UnmergeCase).about(name), |tx| {
            if let Some(keep) = store::find(tx, id)?.merged_into_id {
                store::set_merged(tx, id, None)?;
                for (case, with) in [(id, keep), (keep, id)] {
                    let kind = CaseStepKind::Unmerged;
                    store::insert_step(
                        tx,
                        case,
                        &NewStep { kind, other_id: Some(with), ..NewStep::default() },
                    )?;
                }
            }
            self.case_in(tx, id)
        })
    }
}
