//! Complaints and requests as a table, with how long each took.

use std::path::Path;

use super::cells::Wording;
use super::table::{Column, Holds, Table, column, moment};
use super::{ExportFormat, Exported, TableRequest};
use crate::book::Book;
use crate::cases::{Case, CaseClock, CaseQuery};
use crate::error::Result;

const COLUMNS: &[Column] = &[
    column("case_number", 10.0, Holds::Number),
    column("opened_at", 18.0, Holds::Day),
    column("case_kind", 14.0, Holds::Text),
    column("name", 24.0, Holds::Text),
    column("phone", 18.0, Holds::Text),
    column("case_text", 36.0, Holds::Text),
    column("urgency", 12.0, Holds::Text),
    column("assignee", 18.0, Holds::Text),
    column("case_state", 14.0, Holds::Text),
    column("answered_at", 18.0, Holds::Day),
    column("solved_at", 18.0, Holds::Day),
    column("answer_took", 14.0, Holds::Number),
    column("answer_limit", 14.0, Holds::Number),
    column("solve_took", 14.0, Holds::Number),
    column("solve_limit", 14.0, Holds::Number),
    column("solution", 36.0, Holds::Text),
    column("cause", 18.0, Holds::Text),
    column("score", 10.0, Holds::Number),
];

impl Book {
    /// Writes the cases that a query finds to a table, in the order of their list; its page is not looked at.
    ///
    /// # Errors
    /// `export_format_unknown` for anything but CSV and XLSX, `value_invalid` for a delimiter outside ASCII, `disk_full`,
    /// `file_unreachable`, `cell_too_long`.
    pub fn export_cases(&self, path: &Path, query: &CaseQuery, request: &TableRequest) -> Result<Exported> {
        let cases = self.cases(&CaseQuery { offset: 0, limit: u32::MAX, ..query.clone() })?.cases;
        self.export_table(path, request, |kind, partial, wording| {
            write(&cases, (path, partial), kind, wording)
        })
    }
}

fn write(
    cases: &[Case],
    (path, partial): (&Path, &Path),
    kind: (ExportFormat, Option<char>),
    wording: &Wording,
) -> Result<u64> {
    let mut table = Table::open((path, partial), kind, ("export-sheet-cases", COLUMNS), wording)?;
    let said = |key: String| wording.texts.text(&key, &[]);
    for case in cases {
        let customer = case.customer.as_ref();
        let name = customer.map(|it| it.name.clone()).unwrap_or_default();
        let limit = |clock: &CaseClock| clock.limit_minutes.map(|it| it.to_string()).unwrap_or_default();
        let taken = |clock: &CaseClock, over: Option<i64>| {
            over.map(|_| clock.used_minutes.to_string()).unwrap_or_default()
        };
        let row = [
            case.id.to_string(),
            moment(Some(case.opened_at), wording),
            case.kind.clone(),
            name.clone(),
            customer.and_then(|it| it.phone.clone()).unwrap_or_default(),
            case.text.clone(),
            said(format!("urgency-{}", case.urgency.name())),
            case.assignee.clone(),
            said(format!("case-state-{}", case.state.name())),
            moment(case.answered_at, wording),
            moment(case.solved_at, wording),
            taken(&case.answer, case.answered_at),
            limit(&case.answer),
            taken(&case.solve, case.solved_at),
            limit(&case.solve),
            case.solution.clone(),
            case.cause.clone(),
            case.rating.as_ref().map(|it| it.score.to_string()).unwrap_or_default(),
        ];
        table.add(&name, &row)?;
    }
    table.finish(partial)?;
    Ok(u64::try_from(cases.len()).unwrap_or(u64::MAX))
}
