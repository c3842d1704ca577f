//! What can be typed about complaints and requests.

use clap::Args;
use daftar_engine::cases::{CaseState, CaseStepKind, Urgency, WaitingFor};

#[derive(Debug, Args)]
pub struct AddCaseOrder {
    #[arg(value_name = "TEXT", num_args = 1.., required = true)]
    pub text: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "low|normal|high", value_parser = urgency)]
    pub urgency: Option<Urgency>,
    #[arg(long, value_name = "WHO")]
    pub who: Option<String>,
    #[arg(long, value_name = "TITLE", requires = "promise_on")]
    pub promise: Option<String>,
    #[arg(long, value_name = "DATE", requires = "promise")]
    pub promise_on: Option<String>,
}

#[derive(Debug, Args)]
pub struct CasesOrder {
    #[arg(long, value_name = "new|reopened|answered|waiting|solved", value_parser = case_state)]
    pub state: Option<CaseState>,
    #[arg(long, conflicts_with = "state")]
    pub all: bool,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Debug, Args)]
pub struct StepCaseOrder {
    #[arg(value_name = "ID")]
    pub id: i64,
    #[arg(value_name = "answered|waiting|resumed|solved|reopened|noted", value_parser = case_step)]
    pub step: CaseStepKind,
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,
    #[arg(long, value_name = "customer|supplier", value_parser = waiting_for)]
    pub waiting_for: Option<WaitingFor>,
    #[arg(long, value_name = "TEXT")]
    pub cause: Option<String>,
    #[arg(long, value_name = "TITLE", requires = "promise_on")]
    pub promise: Option<String>,
    #[arg(long, value_name = "DATE", requires = "promise")]
    pub promise_on: Option<String>,
}

fn urgency(text: &str) -> Result<Urgency, String> {
    Urgency::of_name(text).ok_or_else(|| text.to_owned())
}

fn case_state(text: &str) -> Result<CaseState, String> {
    CaseState::of_name(text).ok_or_else(|| text.to_owned())
}

fn case_step(text: &str) -> Result<CaseStepKind, String> {
    use CaseStepKind::{Merged, Opened, Unmerged};
    CaseStepKind::of_name(text)
        .filter(|step| !matches!(step, Opened | Merged | Unmerged))
        .ok_or_else(|| text.to_owned())
}

fn waiting_for(text: &str) -> Result<WaitingFor, String> {
    WaitingFor::of_name(text).ok_or_else(|| text.to_owned())
}
