//! Imports as they cross the border: what was asked, what was recognised, what would happen, what happened.

mod recognition;
mod request;
mod summary;

pub use recognition::{ColumnValue, ImportColumn, ImportRecognition, ImportValues};
pub use request::{
    ColumnChoice, Correction, FillRule, ImportRequest, NameOrder, Taking, ValueOrder, ValueQuery,
};
pub use summary::{
    ImportPlan, ImportSummary, PastImport, PlannedChange, PlannedRow, ProblemValue, Reason, RowOutcome,
    RowProblem, SummaryColumn,
};
