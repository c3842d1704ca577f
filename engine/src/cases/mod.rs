//! Cases: complaints and requests, from taking them in to the question whether all is fine, with a clock that runs in
//! working time.
//!
//! A case keeps the limits that its kind had when it was taken in. When they end is never stored: it is found from the
//! steps and the working hours, so that other hours or another clock count at once.

pub(crate) mod alarms;
pub(crate) mod clock;
mod figures;
pub(crate) mod hours;
mod kinds;
mod merging;
mod steps;
pub(crate) mod store;
mod types;

pub use figures::{CaseFigure, CaseFigures, Cause, Share, Spell};
pub(crate) use hours::WorkingTime;
pub(crate) use kinds::{check as check_kind, kind_name};
pub use types::{
    Case, CaseClock, CaseDraft, CaseKind, CaseKindDraft, CasePage, CasePromise, CaseQuery, CaseSolution,
    CaseState, CaseStep, CaseStepDraft, CaseStepKind, CaseStory, Standing, Urgency, WaitingFor,
};

use crate::book::{Book, Tx};
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::history::{Action, ActionKind};
use crate::ids::{CaseId, CaseKindId, CustomerId, ReminderId};
use crate::reminders::{self, ReminderDraft, ReminderKind};
use store::{Found, NewStep};

/// How much of a case's text names it.
const NAME_LENGTH: usize = 60;

impl Book {
    /// Takes a complaint or request in, with what was promised at once as a reminder: one action.
    ///
    /// # Errors
    /// `value_invalid` without a text; `customer_gone`; `record_gone` for a kind that is none; those of
    /// [`Book::add_reminder`] for the promise.
    pub fn add_case(&self, draft: &CaseDraft) -> Result<Case> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::AddCase).about(name_of(&draft.text)), |tx| {
            let id = add(tx, &draft)?;
            self.case_in(tx, id)
        })
    }

    /// Sets anew whose a case is, its kind, urgency, who sees to it and what it is about. Another kind brings its limits.
    ///
    /// # Errors
    /// `record_gone`; those of [`Book::add_case`].
    pub fn edit_case(&self, id: CaseId, draft: &CaseDraft) -> Result<Case> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::EditCase).about(name_of(&draft.text)), |tx| {
            let before = store::find(tx, id)?;
            let kind = match draft.kind_id {
                Some(_) => kind_of(tx, &draft)?,
                None => before.kind_id,
            };
            if let Some(customer) = draft.customer_id {
                reminders::store::check_customer(tx, customer)?;
            }
            store::update(tx, &before, &draft, kind)?;
            self.case_in(tx, id)
        })
    }

    /// Deletes a case with its steps; the history brings it back. What was promised stays, and so do its parts, each on
    /// its own again.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_case(&self, id: CaseId) -> Result<()> {
        let found = self.read(|connection| store::find(connection, id))?;
        self.transact(Action::new(ActionKind::DeleteCase).about(name_of(&found.text)), |tx| {
            store::delete(tx, id)
        })
    }

    /// A case with everything that happened with it and its parts.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn case(&self, id: CaseId) -> Result<CaseStory> {
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| {
            let reading = store::reading(connection, zone, now)?;
            let found = store::find(connection, id)?;
            let parts = store::parts(connection, id)?;
            let ids: Vec<CaseId> = std::iter::once(id).chain(parts.iter().map(|part| part.id)).collect();
            Ok(CaseStory {
                case: store::whole(connection, &found, &reading)?,
                steps: store::steps_of(connection, &ids)?,
                parts: parts
                    .iter()
                    .map(|part| store::whole(connection, part, &reading))
                    .collect::<Result<_>>()?,
            })
        })
    }

    /// A page of the cases that a query finds: what is not solved by the time it has left, then what is.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn cases(&self, query: &CaseQuery) -> Result<CasePage> {
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| {
            let reading = store::reading(connection, zone, now)?;
            let mut found: Vec<(Rank, Found)> = store::matching(connection, query)?
                .into_iter()
                .map(|case| (Rank::of(&case, &reading), case))
                .filter(|(rank, _)| !query.overdue || rank.presses)
                .collect();
            // Whoever types the number of a case means that one.
            let number = folding::fold(&query.search).trim_start_matches('#').parse().ok();
            found.sort_by_key(|(rank, case)| {
                (number != Some(case.id.0), *rank, std::cmp::Reverse(case.timed.solved_at))
            });
            let limit = if query.limit == 0 { 100 } else { query.limit } as usize;
            let page = found.iter().skip(query.offset as usize).take(limit);
            Ok(CasePage {
                total: u32::try_from(found.len()).unwrap_or(u32::MAX),
                cases: page
                    .map(|(_, case)| store::whole(connection, case, &reading))
                    .collect::<Result<_>>()?,
            })
        })
    }

    /// How many cases press: their time runs out, or ran out.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn count_pressing_cases(&self) -> Result<usize> {
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| {
            let reading = store::reading(connection, zone, now)?;
            let unsolved = store::unsolved(connection)?;
            Ok(unsolved.iter().filter(|case| Rank::of(case, &reading).presses).count())
        })
    }

    /// A case as it is within an action.
    fn case_in(&self, tx: &Tx<'_>, id: CaseId) -> Result<Case> {
        let reading = store::reading(tx, self.clock().zone(), tx.now())?;
        store::whole(tx, &store::find(tx, id)?, &reading)
    }
}

/// Takes a case in within an action.
pub(crate) fn add(tx: &Tx<'_>, draft: &CaseDraft) -> Result<CaseId> {
    let draft = checked(draft)?;
    let kind = kind_of(tx, &draft)?;
    let id = store::insert(tx, &draft, kind)?;
    let reminder_id = promise(tx, (draft.customer_id, &draft.assignee), draft.promise.as_ref())?;
    store::insert_step(tx, id, &NewStep { kind: CaseStepKind::Opened, reminder_id, ..NewStep::default() })?;
    Ok(id)
}

/// The kind that a case is to have.
fn kind_of(tx: &Tx<'_>, draft: &CaseDraft) -> Result<CaseKindId> {
    if let Some(customer) = draft.customer_id {
        reminders::store::check_customer(tx, customer)?;
    }
    match draft.kind_id {
        Some(id) => kinds::check(tx, id).map(|()| id),
        None => kinds::first(tx),
    }
}

/// The place of a case in the lists: what is not solved before what is, by the end of its time, urgent ones first among
/// those of the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    solved: bool,
    due_at: i64,
    urgency: std::cmp::Reverse<Urgency>,
    opened_at: i64,
    /// Whether its time runs out, or ran out.
    pub presses: bool,
}

impl Rank {
    pub fn of(case: &Found, reading: &clock::Reading) -> Self {
        let limits =
            [clock::Limit::Answer, clock::Limit::Solve].map(|limit| case.timed.clock(reading, limit));
        Self {
            solved: case.timed.solved_at.is_some(),
            due_at: limits.iter().filter_map(|clock| clock.due_at).min().unwrap_or(i64::MAX),
            urgency: std::cmp::Reverse(case.urgency),
            opened_at: case.timed.opened_at,
            presses: limits.iter().any(|clock| matches!(clock.standing, Standing::Warned | Standing::Passed)),
        }
    }
}

/// What a case is called: the beginning of what it is about.
pub(crate) fn name_of(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(NAME_LENGTH) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

fn checked(draft: &CaseDraft) -> Result<CaseDraft> {
    let text = draft.text.trim().to_owned();
    if text.is_empty() {
        let (field, value) = ("case_text".to_owned(), String::new());
        return Err(Error::Refused(Code::ValueInvalid { field, value }));
    }
    Ok(CaseDraft { text, assignee: draft.assignee.trim().to_owned(), ..draft.clone() })
}

/// Makes what was promised a reminder of the customer, for whoever sees to the case.
fn promise(
    tx: &Tx<'_>,
    (customer_id, assignee): (Option<CustomerId>, &str),
    promise: Option<&CasePromise>,
) -> Result<Option<ReminderId>> {
    let Some(promise) = promise else { return Ok(None) };
    let draft = ReminderDraft {
        kind: ReminderKind::default(),
        title: promise.title.clone(),
        note: String::new(),
        assignee: assignee.to_owned(),
        customer_id,
        due_on: promise.due_on,
        due_time: promise.due_time.clone(),
        repeat: None,
    };
    reminders::add(tx, &draft).map(|reminder| Some(reminder.id))
}
