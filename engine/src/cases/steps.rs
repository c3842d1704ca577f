//! What is done with a case, from the first answer to the solution and back: each step is kept.

use chrono::Days;

use super::store::{self, Found, NewStep};
use super::{Case, CaseSolution, CaseState, CaseStepDraft, CaseStepKind, WaitingFor, name_of, promise};
use crate::book::{Book, Tx};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::{CaseId, ReminderId};
use crate::reminders::{self, ReminderDraft, ReminderKind, Snooze};
use crate::settings;
use crate::texts::{Texts, Value};

impl Book {
    /// Notes that the customer got an answer. The first one meets the limit of the answer.
    ///
    /// # Errors
    /// `record_gone`; `case_solved`, `case_merged`; those of [`Book::add_reminder`] for the promise.
    pub fn answer_case(&self, id: CaseId, draft: &CaseStepDraft) -> Result<Case> {
        self.step(id, ActionKind::AnswerCase, |tx, found| {
            unsolved(found)?;
            store::set_state(tx, id, CaseState::Answered)?;
            write(tx, found, CaseStepKind::Answered, draft)
        })
    }

    /// Notes that a case waits for the customer or somebody else: its clock stands still.
    ///
    /// # Errors
    /// As [`Book::answer_case`].
    pub fn hold_case(&self, id: CaseId, waiting_for: WaitingFor, draft: &CaseStepDraft) -> Result<Case> {
        self.step(id, ActionKind::HoldCase, |tx, found| {
            unsolved(found)?;
            store::set_state(tx, id, CaseState::Waiting)?;
            let reminder_id = promise(tx, (found.customer_id, &found.assignee), draft.promise.as_ref())?;
            let (kind, text) = (CaseStepKind::Waiting, draft.text.trim());
            let step =
                NewStep { kind, text, waiting_for: Some(waiting_for), reminder_id, ..NewStep::default() };
            store::insert_step(tx, id, &step)
        })
    }

    /// Goes on with a case that waited. Nothing happens with one that does not.
    ///
    /// # Errors
    /// As [`Book::answer_case`].
    pub fn resume_case(&self, id: CaseId, draft: &CaseStepDraft) -> Result<Case> {
        self.step(id, ActionKind::ResumeCase, |tx, found| {
            unsolved(found)?;
            if found.timed.state != CaseState::Waiting {
                return Ok(());
            }
            let state = if found.timed.answered_at.is_some() { CaseState::Answered } else { CaseState::New };
            store::set_state(tx, id, state)?;
            write(tx, found, CaseStepKind::Resumed, draft)
        })
    }

    /// Notes that a case is solved, and sets the reminder that asks some days later whether all is fine.
    ///
    /// # Errors
    /// `record_gone`; `case_solved`, `case_merged`.
    pub fn solve_case(&self, id: CaseId, solution: &CaseSolution) -> Result<Case> {
        self.step(id, ActionKind::SolveCase, |tx, found| {
            unsolved(found)?;
            store::set_state(tx, id, CaseState::Solved)?;
            let (text, cause) = (solution.solution.trim(), solution.cause.trim());
            store::set_solution(tx, id, text, cause)?;
            let step = NewStep {
                kind: CaseStepKind::Solved,
                text,
                reminder_id: check_later(tx, found)?,
                ..NewStep::default()
            };
            store::insert_step(tx, id, &step)
        })
    }

    /// Opens a solved case again; the limit of its solution begins anew, and nobody asks any more whether all is fine.
    ///
    /// # Errors
    /// `record_gone`; `case_unsolved`, `case_merged`.
    pub fn reopen_case(&self, id: CaseId, draft: &CaseStepDraft) -> Result<Case> {
        self.step(id, ActionKind::ReopenCase, |tx, found| {
            if found.timed.solved_at.is_none() {
                return Err(Error::Refused(Code::CaseUnsolved));
            }
            if let Some(check) = store::open_check(tx, id)? {
                reminders::store::delete(tx, check)?;
            }
            store::set_state(tx, id, CaseState::Reopened)?;
            store::set_solution(tx, id, "", "")?;
            write(tx, found, CaseStepKind::Reopened, draft)
        })
    }

    /// Notes something with a case, or what was promised; where it stands does not change.
    ///
    /// # Errors
    /// `record_gone`; `case_merged`; `value_invalid` without a word or a promise; those of [`Book::add_reminder`].
    pub fn note_case(&self, id: CaseId, draft: &CaseStepDraft) -> Result<Case> {
        if draft.text.trim().is_empty() && draft.promise.is_none() {
            let (field, value) = ("text".to_owned(), String::new());
            return Err(Error::Refused(Code::ValueInvalid { field, value }));
        }
        self.step(id, ActionKind::NoteCase, |tx, found| write(tx, found, CaseStepKind::Noted, draft))
    }

    /// Puts the pop-up of a case off: it comes again then if the case still presses. A time that runs out meanwhile is told
    /// when it does.
    ///
    /// # Errors
    /// `record_gone`; `case_solved`, `case_merged`.
    pub fn snooze_case(&self, id: CaseId, snooze: Snooze) -> Result<Case> {
        let zone = self.clock().zone();
        self.step(id, ActionKind::SnoozeCase, |tx, found| {
            unsolved(found)?;
            let until = snooze.until(tx, &settings::read(tx)?, zone)?;
            store::set_snoozed(tx, id, until.timestamp_millis())
        })
    }

    /// Takes one step with a case that stands for itself.
    fn step(
        &self,
        id: CaseId,
        kind: ActionKind,
        work: impl FnOnce(&Tx<'_>, &Found) -> Result<()>,
    ) -> Result<Case> {
        let name = self.read(|connection| Ok(name_of(&store::find(connection, id)?.text)))?;
        self.transact(Action::new(kind).about(name), |tx| {
            let found = store::find(tx, id)?;
            if found.merged_into_id.is_some() {
                return Err(Error::Refused(Code::CaseMerged));
            }
            work(tx, &found)?;
            self.case_in(tx, id)
        })
    }
}

fn unsolved(found: &Found) -> Result<()> {
    match found.timed.solved_at {
        Some(_) => Err(Error::Refused(Code::CaseSolved)),
        None => Ok(()),
    }
}

fn write(tx: &Tx<'_>, found: &Found, kind: CaseStepKind, draft: &CaseStepDraft) -> Result<()> {
    let reminder_id = promise(tx, (found.customer_id, &found.assignee), draft.promise.as_ref())?;
    store::insert_step(
        tx,
        found.id,
        &NewStep { kind, text: draft.text.trim(), reminder_id, ..NewStep::default() },
    )
}

/// The reminder that asks the customer whether all is fine, so many days on as the settings say.
fn check_later(tx: &Tx<'_>, found: &Found) -> Result<Option<ReminderId>> {
    let settings = settings::read(tx)?;
    let days = u64::from(settings.case_check_days);
    let due_on = tx.local().date().checked_add_days(Days::new(days));
    let (Some(customer), Some(due_on)) = (found.customer_id.filter(|_| days > 0), due_on) else {
        return Ok(None);
    };
    let texts = Texts::with_digits(settings.language, settings.digits);
    let title = texts.plain("case-check", &[("case", Value::from(name_of(&found.text)))]);
    let draft = ReminderDraft {
        kind: ReminderKind::Call,
        title,
        note: String::new(),
        assignee: found.assignee.clone(),
        customer_id: Some(customer),
        due_on,
        due_time: None,
        repeat: None,
    };
    reminders::add(tx, &draft).map(|reminder| Some(reminder.id))
}
