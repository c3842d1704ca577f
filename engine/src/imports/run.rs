//! Carrying out an import, or rehearsing it: the same code, row by row.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use super::list::{Line, List, add_card};
use super::mapping::Mapping;
use super::matching::{Known, Sureness};
use super::merging::{self, Standing};
use super::record::{Builder, Fault, Reading, Record};
use super::store;
use super::types::{
    ImportRequest, ImportSummary, PlannedRow, Reason, RowOutcome, RowProblem, SummaryColumn, Taking,
};
use crate::book::Tx;
use crate::customers::{self, Customer, CustomerDraft};
use crate::db::journal;
use crate::error::Result;
use crate::folding;
use crate::ids::{CustomerId, ImportId};
use crate::progress::{Watch, tell};

/// Problems in imported rows that are told one by one; the rest is only counted.
const PROBLEMS: usize = 5000;
/// Examples kept of each outcome.
const EXAMPLES: usize = 100;
/// Rows between two looks at the watch.
const STRIDE: u32 = 256;

/// What an import works with.
pub(super) struct Job<'a> {
    /// The list.
    pub(super) list: &'a List,
    /// Its columns.
    pub(super) mapping: &'a Mapping,
    /// What was asked.
    pub(super) request: &'a ImportRequest,
    /// How cells are read.
    pub(super) reading: &'a Reading,
}

/// An import under way.
struct Run<'a, 'tx> {
    job: &'a Job<'a>,
    tx: &'a Tx<'tx>,
    import: ImportId,
    known: Known,
    /// Customers of this import, and those met in it already.
    created: HashSet<CustomerId>,
    met: HashSet<CustomerId>,
    names: HashMap<(&'static str, String), i64>,
    /// Whether created rows are journaled one by one at the moment.
    recording: bool,
    summary: ImportSummary,
    examples: Vec<PlannedRow>,
    shown: HashMap<RowOutcome, usize>,
}

/// Imports the list and tells what came of it, with some rows of each outcome.
///
/// # Errors
/// `stopped`; those of the disk.
pub(super) fn carry_out(
    job: &Job<'_>,
    tx: &Tx<'_>,
    watch: &mut Watch<'_>,
) -> Result<(ImportSummary, Vec<PlannedRow>)> {
    let headers: Vec<String> =
        job.list.recognition.columns.iter().map(|column| column.name.clone()).collect();
    let file_name =
        job.request.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let import = store::begin(tx, &file_name, &headers)?;
    let mut run = Run {
        job,
        tx,
        import,
        known: store::known(tx)?,
        created: HashSet::new(),
        met: HashSet::new(),
        names: HashMap::new(),
        recording: true,
        summary: blank_summary(job, import),
        examples: Vec::new(),
        shown: HashMap::new(),
    };
    let mut count = 0_u32;
    job.list.each(&mut |number, line, progress| {
        if count.is_multiple_of(STRIDE) {
            tell(watch, progress.total + progress.done, progress.total * 2)?;
        }
        count += 1;
        run.take(number, &line)?;
        Ok(ControlFlow::Continue(()))
    })?;
    run.record(true)?;
    run.summary.rows = count;
    store::keep_summary(tx, import, &run.summary)?;
    tx.belongs_to_import(import)?;
    Ok((run.summary, run.examples))
}

fn blank_summary(job: &Job<'_>, import: ImportId) -> ImportSummary {
    let recognition = &job.list.recognition;
    let columns = recognition.columns.iter().zip(&job.mapping.places).map(|(column, place)| SummaryColumn {
        name: column.name.clone(),
        field: place.as_ref().and_then(|place| place.target.field()),
    });
    ImportSummary {
        format: recognition.format,
        encoding: recognition.encoding.clone(),
        delimiter: recognition.delimiter,
        sheet: recognition.sheet.clone(),
        header_row: recognition.header_row,
        columns: columns.collect(),
        rows: 0,
        created: 0,
        updated: 0,
        unchanged: 0,
        skipped: 0,
        rejected: Vec::new(),
        problems: Vec::new(),
        problem_count: 0,
        import_id: Some(import),
    }
}

impl Run<'_, '_> {
    fn take(&mut self, number: u32, line: &Line<'_>) -> Result<()> {
        if self.job.request.leave_out.contains(&number) {
            self.summary.skipped += 1;
            return Ok(());
        }
        let mut record = self.read(line);
        if !record.is_usable() {
            return self.reject(number, line, &record);
        }
        self.note_problems(number, std::mem::take(&mut record.faults));
        record.draft = customers::checked(std::mem::take(&mut record.draft))?;
        let (outcome, example) = match self.find(&record)? {
            Some(customer)
                if self.job.request.taking == Taking::New && !self.created.contains(&customer.id) =>
            {
                (RowOutcome::Skipped, planned(&customer))
            }
            Some(customer) => self.teach(&customer, &record)?,
            None if self.job.request.taking == Taking::Known => (RowOutcome::Skipped, planned_new(&record)),
            None => self.create(&record)?,
        };
        match outcome {
            RowOutcome::Created => self.summary.created += 1,
            RowOutcome::Updated => self.summary.updated += 1,
            RowOutcome::Unchanged => self.summary.unchanged += 1,
            RowOutcome::Skipped | RowOutcome::Rejected => self.summary.skipped += 1,
        }
        let shown = self.shown.entry(outcome).or_default();
        if *shown < EXAMPLES {
            *shown += 1;
            self.examples.push(PlannedRow { row: number, outcome, ..example });
        }
        Ok(())
    }

    fn read(&self, line: &Line<'_>) -> Record {
        let mapping = self.job.mapping;
        let mut builder = Builder::new(self.job.reading);
        match line {
            Line::Cells(cells) => {
                for (column, place) in mapping.places.iter().enumerate() {
                    if let Some(place) = place {
                        builder.add(column, place, cells.get(column));
                    }
                }
            }
            Line::Card(card, _) => {
                add_card(&mut builder, card, &self.job.list.recognition.columns, &mapping.places);
            }
        }
        builder.finish(mapping.only_companies)
    }

    fn label(&self, column: usize) -> String {
        self.job.list.recognition.columns.get(column).map(|column| column.label.clone()).unwrap_or_default()
    }

    fn reject(&mut self, row: u32, line: &Line<'_>, record: &Record) -> Result<()> {
        let problem = match record.faults.first() {
            Some(fault) => RowProblem {
                row,
                column: self.label(fault.column),
                value: fault.value.clone(),
                reason: fault.reason,
            },
            None => {
                RowProblem { row, column: String::new(), value: String::new(), reason: Reason::NothingUsable }
            }
        };
        let cells: Vec<String> = match line {
            Line::Cells(cells) => cells.iter().map(str::to_owned).collect(),
            Line::Card(_, text) => vec![(*text).to_owned()],
        };
        store::keep_reject(self.tx, self.import, &problem, &cells)?;
        self.summary.rejected.push(problem);
        Ok(())
    }

    fn note_problems(&mut self, row: u32, faults: Vec<Fault>) {
        for fault in faults {
            self.summary.problem_count += 1;
            if self.summary.problems.len() < PROBLEMS {
                let column = self.label(fault.column);
                self.summary.problems.push(RowProblem {
                    row,
                    column,
                    value: fault.value,
                    reason: fault.reason,
                });
            }
        }
    }

    /// The row's customer, if the book or a row further up has them.
    fn find(&self, record: &Record) -> Result<Option<Customer>> {
        for candidate in self.known.find(record) {
            let customer = customers::store::get(self.tx, candidate.id)?;
            if candidate.link == Sureness::Same || shares_a_fact(&customer, &record.draft) {
                return Ok(Some(customer));
            }
        }
        Ok(None)
    }

    fn teach(&mut self, customer: &Customer, record: &Record) -> Result<(RowOutcome, PlannedRow)> {
        let fresh = self.created.contains(&customer.id);
        let standing = if fresh {
            Standing::Fresh
        } else if self.met.insert(customer.id) && store::is_untouched(self.tx, customer.id)? {
            Standing::Untouched
        } else {
            Standing::Kept
        };
        let draft = merging::merged(customer, record, standing, self.job.mapping);
        let mut example = planned(customer);
        if fresh {
            example.customer_id = None;
        }
        if draft == CustomerDraft::from(customer.clone()) {
            return Ok((if fresh { RowOutcome::Skipped } else { RowOutcome::Unchanged }, example));
        }
        example.changes = merging::changes(customer, &draft);
        self.record(!fresh)?;
        customers::store::update(self.tx, customer, &draft, &self.job.reading.country)?;
        if record.is_abroad {
            store::set_e164(self.tx, customer.id, record)?;
        }
        if fresh {
            store::forget_changes(self.tx, customer.id)?;
        }
        self.known.add_record(customer.id, record);
        Ok((RowOutcome::Updated, example))
    }

    fn create(&mut self, record: &Record) -> Result<(RowOutcome, PlannedRow)> {
        let tags = self.ids_of(&customers::store::TAGS, &record.draft.tags)?;
        let groups = self.ids_of(&customers::store::GROUPS, &record.draft.groups)?;
        self.record(false)?;
        let fields = &self.job.reading.fields;
        let field_id = |key: &str| fields.iter().find(|field| field.key == key).map(|field| field.id.0);
        let id = store::insert(self.tx, self.import, record, &field_id)?;
        for tag in tags {
            customers::store::link(self.tx, id, &customers::store::TAGS, tag)?;
        }
        for group in groups {
            customers::store::link(self.tx, id, &customers::store::GROUPS, group)?;
        }
        self.created.insert(id);
        self.known.add_record(id, record);
        Ok((RowOutcome::Created, planned_new(record)))
    }

    /// The ids of tags or groups; new ones are made and journaled, so that taking the import back removes them.
    fn ids_of(&mut self, names: &customers::store::Names, wanted: &[String]) -> Result<Vec<i64>> {
        let mut ids = Vec::with_capacity(wanted.len());
        for name in wanted {
            let key = (names.table, folding::fold(name));
            let id = match self.names.get(&key) {
                Some(id) => *id,
                None => {
                    self.record(true)?;
                    let id = customers::store::name_id(self.tx, names, name)?;
                    self.names.insert(key, id);
                    id
                }
            };
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }

    /// Journals created rows one by one, or leaves that to the import's id.
    fn record(&mut self, each: bool) -> Result<()> {
        if self.recording != each {
            journal::record_created_rows(self.tx, each)?;
            self.recording = each;
        }
        Ok(())
    }
}

/// Whether a customer of the same name is the row's: they share a further fact, or none speaks against it and the name
/// is a whole one (or nothing more is known of either).
fn shares_a_fact(customer: &Customer, draft: &CustomerDraft) -> bool {
    if let (Some(one), Some(other)) = (&customer.birthday, &draft.birthday) {
        return one == other;
    }
    let mut pairs: Vec<(&str, &str)> = vec![
        (&customer.company, &draft.company),
        (&customer.website, &draft.website),
        (&customer.nickname, &draft.nickname),
    ];
    if let (Some(known), Some(new)) = (customer.addresses.first(), draft.addresses.first()) {
        pairs.extend([
            (known.street.as_str(), new.street.as_str()),
            (&known.city, &new.city),
            (&known.postal_code, &new.postal_code),
            (&known.country, &new.country),
        ]);
    }
    let known_pairs = pairs.iter().filter(|(one, other)| !one.is_empty() && !other.is_empty());
    let (same, different): (Vec<bool>, Vec<bool>) =
        known_pairs.map(|(one, other)| folding::fold(one) == folding::fold(other)).partition(|same| *same);
    let is_whole = draft.name.split_whitespace().count() > 1;
    let bare = |company: &str, addresses: usize| company.is_empty() && addresses == 0;
    let both_bare =
        bare(&draft.company, draft.addresses.len()) && bare(&customer.company, customer.addresses.len());
    different.is_empty() && (!same.is_empty() || is_whole || both_bare)
        || !draft.note.is_empty() && customer.note == draft.note
}

fn planned(customer: &Customer) -> PlannedRow {
    PlannedRow {
        row: 0,
        outcome: RowOutcome::Unchanged,
        customer_id: Some(customer.id),
        name: customer.name.clone(),
        changes: Vec::new(),
    }
}

fn planned_new(record: &Record) -> PlannedRow {
    PlannedRow {
        row: 0,
        outcome: RowOutcome::Created,
        customer_id: None,
        name: record.draft.name.clone(),
        changes: Vec::new(),
    }
}
