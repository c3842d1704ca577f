//! Carrying out an import, or rehearsing it: the same code, row by row.

use std::collections::{HashMap, HashSet};
use std::sync::mpsc::channel;

use super::aftermath::Notes;
use super::list::List;
use super::mapping::Mapping;
use super::matching::{self, Sureness, Traits};
use super::merging::{self, Known, Standing};
use super::purchases::{Ledger, PurchaseCounts, Unclear, Unit};
use super::reader::{self, Row, Usable};
use super::record::{Fault, Reading, Record};
use super::store;
use super::types::{
    ImportPlan, ImportRequest, ImportSummary, PlannedChange, PlannedRow, ProblemValue, Reason, RowOutcome,
    RowProblem, SummaryColumn, Taking,
};
use super::writer::{self, Writer};
use crate::book::Tx;
use crate::customers::{self, CustomerDraft};
use crate::error::Result;
use crate::folding;
use crate::history::Subject;
use crate::ids::{CustomFieldId, CustomerId, ImportId};
use crate::progress::{Watch, tell};
use crate::search::Keys;

/// Problems in imported rows that are told one by one; the rest is only counted.
const PROBLEMS: usize = 5000;
/// Rows told of one by one for each outcome; those left out by choice are told of always.
const ROWS: usize = 1000;

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
    /// The order of names.
    pub(super) keys: &'a Keys,
    /// The owner's field for the numbers that the list's program gives customers.
    pub(super) code_field: Option<CustomFieldId>,
}

/// An import under way.
pub(super) struct Run<'a, 'tx> {
    pub(super) job: &'a Job<'a>,
    pub(super) tx: &'a Tx<'tx>,
    pub(super) import: ImportId,
    pub(super) known: matching::Known,
    pub(super) writer: Writer<'a, 'tx>,
    /// Customers of the book who were met in this import already.
    met: HashSet<CustomerId>,
    names: HashMap<(&'static str, String), i64>,
    pub(super) summary: ImportSummary,
    rows: Vec<PlannedRow>,
    shown: HashMap<RowOutcome, usize>,
    pub(super) notes: Notes,
    values: Vec<ProblemValue>,
    /// Of a list of purchases, what was sold; and how many customers are new with it.
    pub(super) ledger: Option<Ledger>,
    pub(super) new_buyers: u32,
    /// Its buyers who may be one of several customers.
    pub(super) unclear: Unclear,
    /// Where a value that cannot be taken stands among those, by column, value and reason.
    value_places: HashMap<(usize, String, Reason), usize>,
}

/// Imports the list and tells what came of it, and of its rows one by one.
///
/// # Errors
/// `stopped`; those of the disk.
pub(super) fn carry_out(job: &Job<'_>, tx: &Tx<'_>, watch: &mut Watch<'_>) -> Result<ImportPlan> {
    let headers: Vec<String> =
        job.list.recognition.columns.iter().map(|column| column.name.clone()).collect();
    let file_name =
        job.request.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let import = store::begin(tx, &file_name, &headers)?;
    let (written, given_back) = channel();
    let mut run = Run {
        job,
        tx,
        import,
        known: store::known(tx, job.code_field)?,
        writer: Writer::new(tx, import, job, written)?,
        met: HashSet::new(),
        names: HashMap::new(),
        summary: blank_summary(job, import),
        rows: Vec::new(),
        shown: HashMap::new(),
        notes: Notes::default(),
        values: Vec::new(),
        ledger: None,
        new_buyers: 0,
        unclear: Unclear::of(&job.request.buyers),
        value_places: HashMap::new(),
    };
    if run.is_of_purchases() {
        run.ledger = Some(Ledger::of_book(tx, Unit::of(job.reading.units.currency))?);
    }
    reader::read_ahead(job, given_back, |batch| {
        tell(watch, batch.progress.total + batch.progress.done, batch.progress.total * 2)?;
        batch.rows.into_iter().try_for_each(|(number, row)| run.take(number, row))
    })?;
    let Run { writer, mut summary, rows, notes, values, ledger, new_buyers, unclear, .. } = run;
    writer.finish()?;
    if let Some(ledger) = ledger {
        let counts = ledger.finish(tx, import, job.keys)?;
        summary.purchases = Some(PurchaseCounts { customers: new_buyers, ..counts });
    }
    notes.finish(tx, import)?;
    store::keep_summary(tx, import, &summary)?;
    tx.belongs_to_import(import)?;
    let counted = |rows: u32| usize::try_from(rows).ok();
    let subject = match &summary.purchases {
        Some(purchases) => Subject {
            name: file_name,
            count: counted(purchases.customers),
            changed: None,
            purchases: counted(purchases.created),
        },
        None => Subject {
            name: file_name,
            count: counted(summary.created),
            changed: counted(summary.updated),
            purchases: None,
        },
    };
    tx.is_about(&subject)?;
    Ok(ImportPlan { summary, rows, values, buyers: unclear.finish() })
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
        corrected: 0,
        purchases: None,
        import_id: Some(import),
    }
}

impl Run<'_, '_> {
    fn take(&mut self, number: u32, row: Row) -> Result<()> {
        self.summary.rows += 1;
        let mut usable = match row {
            Row::LeftOut(name) => {
                self.summary.skipped += 1;
                self.notes.note(self.tx, self.import, RowOutcome::Skipped, number, (None, None))?;
                self.rows.push(PlannedRow { row: number, outcome: RowOutcome::Skipped, ..planned_new(name) });
                return Ok(());
            }
            Row::Unusable(faults, cells) => return self.reject(number, faults, &cells),
            Row::Usable(usable) if self.is_of_purchases() => return self.take_sale(number, usable),
            Row::Usable(usable) => usable,
        };
        let Usable { record, traits, .. } = &mut *usable;
        self.summary.corrected += record.corrected;
        self.note_problems(number, std::mem::take(&mut record.faults));
        let (outcome, planned, customer) = match self.find(record, traits)? {
            Some(known) if self.job.request.taking == Taking::New && !self.writer.creates(known.id) => {
                (RowOutcome::Skipped, planned_for(&known), Some(known.id))
            }
            Some(known) => {
                let (outcome, planned) = self.teach(&known, record, traits)?;
                (outcome, planned, Some(known.id))
            }
            None if self.job.request.taking == Taking::Known => {
                (RowOutcome::Skipped, planned_new(std::mem::take(&mut record.draft.name)), None)
            }
            None => {
                let (id, planned) = self.create(usable)?;
                (RowOutcome::Created, planned, Some(id))
            }
        };
        self.notes.note(self.tx, self.import, outcome, number, (customer, None))?;
        self.count(PlannedRow { row: number, outcome, ..planned });
        Ok(())
    }

    /// Counts a row, and tells of it where there are not too many like it.
    pub(super) fn count(&mut self, planned: PlannedRow) {
        let outcome = planned.outcome;
        match outcome {
            RowOutcome::Created => self.summary.created += 1,
            RowOutcome::Updated => self.summary.updated += 1,
            RowOutcome::Unchanged => self.summary.unchanged += 1,
            RowOutcome::Skipped | RowOutcome::Rejected => self.summary.skipped += 1,
        }
        let shown = self.shown.entry(outcome).or_default();
        if *shown < ROWS {
            *shown += 1;
            self.rows.push(planned);
        }
    }

    fn label(&self, column: usize) -> String {
        self.job.list.recognition.columns.get(column).map(|column| column.label.clone()).unwrap_or_default()
    }

    pub(super) fn reject(&mut self, row: u32, faults: Vec<Fault>, cells: &[String]) -> Result<()> {
        faults.iter().for_each(|fault| self.note_value(fault));
        let problem = match faults.into_iter().next() {
            Some(fault) => self.problem(row, fault),
            None => RowProblem {
                row,
                column: String::new(),
                value: String::new(),
                corrected: None,
                reason: Reason::NothingUsable,
            },
        };
        store::keep_reject(self.tx, self.import, &problem, cells)?;
        self.summary.rejected.push(problem);
        Ok(())
    }

    pub(super) fn note_problems(&mut self, row: u32, faults: Vec<Fault>) {
        for fault in faults {
            self.summary.problem_count += 1;
            self.note_value(&fault);
            if self.summary.problems.len() < PROBLEMS {
                let problem = self.problem(row, fault);
                self.summary.problems.push(problem);
            }
        }
    }

    fn problem(&self, row: u32, fault: Fault) -> RowProblem {
        let Fault { column, value, corrected, reason, .. } = fault;
        RowProblem { row, column: self.label(column), value, corrected, reason }
    }

    fn note_value(&mut self, fault: &Fault) {
        if fault.alone || fault.value.is_empty() {
            return;
        }
        let key = (fault.column, fault.value.clone(), fault.reason);
        if let Some(place) = self.value_places.get(&key) {
            self.values[*place].rows += 1;
        } else if self.values.len() < PROBLEMS {
            self.value_places.insert(key, self.values.len());
            self.values.push(ProblemValue {
                column: self.label(fault.column),
                value: fault.value.clone(),
                corrected: fault.corrected.clone(),
                reason: fault.reason,
                rows: 1,
            });
        }
    }

    /// The row's customer, if the book or a row further up has them.
    fn find(&self, record: &Record, traits: &Traits) -> Result<Option<Known>> {
        for candidate in self.known.find(traits) {
            let known = self.writer.get(candidate.id)?;
            if candidate.link == Sureness::Same || shares_a_fact(&known.draft, &record.draft) {
                return Ok(Some(known));
            }
        }
        Ok(None)
    }

    fn teach(&mut self, known: &Known, record: &Record, traits: &Traits) -> Result<(RowOutcome, PlannedRow)> {
        let fresh = self.writer.creates(known.id);
        let standing = if fresh {
            Standing::Fresh
        } else if self.met.insert(known.id) && store::is_untouched(self.tx, known.id)? {
            Standing::Untouched
        } else {
            Standing::Kept
        };
        let draft = merging::merged(known, record, standing, self.job.mapping);
        let mut planned = planned_for(known);
        if fresh {
            planned.customer_id = None;
        }
        if draft == known.draft {
            return Ok((if fresh { RowOutcome::Skipped } else { RowOutcome::Unchanged }, planned));
        }
        planned.changes = self.learn(known, draft, record, traits)?;
        Ok((RowOutcome::Updated, planned))
    }

    /// Writes all that is known of a customer now, and answers what changed by it.
    pub(super) fn learn(
        &mut self,
        known: &Known,
        draft: CustomerDraft,
        record: &Record,
        traits: &Traits,
    ) -> Result<Vec<PlannedChange>> {
        let changes = merging::changes(&known.draft, &draft);
        if let Some(photo) = record.photo.as_ref().filter(|_| draft.photo != known.draft.photo) {
            photo.keep(self.tx, known.id)?;
        }
        if self.writer.creates(known.id) {
            let names = self.names_of(&draft)?;
            self.writer.teach(known, draft, record, names)?;
        } else {
            customers::store::update(self.tx, known.id, &known.draft, &draft, &self.job.reading.country)?;
            if record.is_abroad {
                store::set_e164(self.tx, known.id, record)?;
            }
        }
        self.known.add_traits(known.id, traits);
        Ok(changes)
    }

    pub(super) fn create(&mut self, mut usable: Box<Usable>) -> Result<(CustomerId, PlannedRow)> {
        let Usable { record, traits, .. } = &mut *usable;
        let names = self.names_of(&record.draft)?;
        let planned = planned_new(record.draft.name.clone());
        // Not with the others who wait to be written: thousands of photos would.
        let photo = record.photo.take();
        self.known.add_traits(self.writer.next(), traits);
        let id = self.writer.add(usable, names)?;
        if let Some(photo) = photo {
            photo.keep(self.tx, id)?;
        }
        Ok((id, planned))
    }

    pub(super) fn names_of(&mut self, draft: &CustomerDraft) -> Result<writer::Names> {
        let tags = self.ids_of(&customers::store::TAGS, &draft.tags)?;
        Ok((tags, self.ids_of(&customers::store::GROUPS, &draft.groups)?))
    }

    /// The ids of tags or groups; new ones are made and journaled, so that taking the import back removes them.
    fn ids_of(&mut self, names: &customers::store::Names, wanted: &[String]) -> Result<Vec<i64>> {
        let mut ids = Vec::with_capacity(wanted.len());
        for name in wanted {
            let key = (names.table, folding::fold(name));
            let id = match self.names.get(&key) {
                Some(id) => *id,
                None => {
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
}

/// Whether a customer of the same name is the row's: they share a further fact, or none speaks against it and the name
/// is a whole one (or nothing more is known of either).
fn shares_a_fact(customer: &CustomerDraft, draft: &CustomerDraft) -> bool {
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
    let is_whole = [&draft.name, &customer.name].iter().all(|name| name.split_whitespace().count() > 1);
    let bare = |company: &str, addresses: usize| company.is_empty() && addresses == 0;
    let both_bare =
        bare(&draft.company, draft.addresses.len()) && bare(&customer.company, customer.addresses.len());
    different.is_empty() && (!same.is_empty() || is_whole || both_bare)
        || !draft.note.is_empty() && customer.note == draft.note
}

pub(super) fn planned_for(known: &Known) -> PlannedRow {
    PlannedRow {
        row: 0,
        outcome: RowOutcome::Unchanged,
        customer_id: Some(known.id),
        name: known.draft.name.clone(),
        changes: Vec::new(),
        purchase: None,
    }
}

pub(super) fn planned_new(name: String) -> PlannedRow {
    PlannedRow {
        row: 0,
        outcome: RowOutcome::Created,
        customer_id: None,
        name,
        changes: Vec::new(),
        purchase: None,
    }
}
