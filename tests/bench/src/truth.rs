//! What is found of the duplicates in a list whose truth is known: found, missed and wrong, in each preset.
//!
//! The list has the columns `id`, `first_name`, `last_name`, `phone`, `email`, `city`, `birthday` and `tags` (parted by
//! semicolons); its truth has `row_id`, `cluster_id` (one for each person), `kind` and `difficulty`. Every row is entered
//! as a customer of its own, as people enter them: an import would join many before anything is looked for.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::time::Instant;

use daftar_engine::customers::{AddressDraft, CustomerDraft, EmailDraft, PhoneDraft};
use daftar_engine::dates::{Calendar, DateHints, DateOrder, WrittenDate, YearPivot, parse_date};
use daftar_engine::duplicates::DuplicatePreset;
use daftar_engine::history::Origin;
use daftar_engine::ids::CustomerId;
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Opening};

use crate::Outcome;

type Row = HashMap<String, String>;

/// Who a row really is.
struct Truth {
    person: String,
    kind: String,
    difficulty: String,
}

/// Enters the list into a book of its own and prints what is found.
pub fn measure(list: &Path, truth: &Path) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let book = Book::open(&folder.path().join("book.daftar"), Opening::by(Origin::Daftar))?;
    let known: HashMap<String, Truth> = rows(truth)?
        .into_iter()
        .map(|mut row| {
            let mut take = |name: &str| row.remove(name).unwrap_or_default();
            let truth =
                Truth { person: take("cluster_id"), kind: take("kind"), difficulty: take("difficulty") };
            (take("row_id"), truth)
        })
        .collect();
    let mut people: HashMap<CustomerId, &Truth> = HashMap::new();
    for row in rows(list)? {
        let truth = row.get("id").and_then(|id| known.get(id)).ok_or("a row without a truth")?;
        people.insert(book.add_customer(draft(&row, &book))?.id, truth);
    }
    for preset in [DuplicatePreset::Strict, DuplicatePreset::Loose] {
        judge(&book, &people, preset)?;
    }
    Ok(())
}

fn judge(book: &Book, people: &HashMap<CustomerId, &Truth>, preset: DuplicatePreset) -> Outcome<()> {
    let start = Instant::now();
    let groups = book.find_duplicates(preset, &mut unwatched)?;
    let seconds = start.elapsed().as_secs_f64();
    let (mut pairs, mut wrong, mut near_misses) = (0_u32, 0_u32, 0_u32);
    let mut found: HashMap<CustomerId, bool> = HashMap::new();
    for group in &groups {
        for (place, one) in group.customers.iter().enumerate() {
            for other in &group.customers[place + 1..] {
                let (a, b) = (people[&one.id], people[&other.id]);
                let right = a.person == b.person;
                pairs += 1;
                wrong += u32::from(!right);
                near_misses += u32::from(!right && (a.kind == "near_miss" || b.kind == "near_miss"));
                for id in [one.id, other.id] {
                    *found.entry(id).or_default() |= right;
                }
            }
        }
    }
    println!("\n{}: {} groups, {pairs} pairs in {seconds:.2} s", preset.name(), groups.len());
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (id, truth) in people.iter().filter(|(_, truth)| truth.kind == "duplicate") {
        let (hits, all) = counts.entry(&truth.difficulty).or_default();
        *hits += u32::from(found.get(id).copied().unwrap_or(false));
        *all += 1;
    }
    for (difficulty, (hits, all)) in counts {
        println!("  {difficulty}: {hits} of {all} found, {} missed ({})", all - hits, share(hits, all));
    }
    println!("  wrong: {wrong} of {pairs} ({}), near misses among them: {near_misses}", share(wrong, pairs));
    Ok(())
}

fn share(part: u32, whole: u32) -> String {
    format!("{:.2} %", 100.0 * f64::from(part) / f64::from(whole.max(1)))
}

fn rows(path: &Path) -> Outcome<Vec<Row>> {
    Ok(csv::Reader::from_path(path)?.into_deserialize().collect::<Result<_, _>>()?)
}

fn draft(row: &Row, book: &Book) -> CustomerDraft {
    let text = |name: &str| row.get(name).map(|text| text.trim().to_owned()).unwrap_or_default();
    let hints = DateHints {
        order: DateOrder::Dmy,
        calendar: Calendar::Gregorian,
        pivot: YearPivot::NeverFuture,
        today: book.local().date(),
        excel: None,
    };
    let birthday = match parse_date(&text("birthday"), &hints) {
        Ok(WrittenDate::Date(date)) => Some(date.date.to_string()),
        _ => None,
    };
    CustomerDraft {
        given_name: text("first_name"),
        family_name: text("last_name"),
        phones: vec![PhoneDraft { raw: text("phone"), ..PhoneDraft::default() }],
        emails: vec![EmailDraft { address: text("email"), ..EmailDraft::default() }],
        addresses: vec![AddressDraft { city: text("city"), ..AddressDraft::default() }],
        tags: text("tags").split(';').map(str::to_owned).collect(),
        birthday,
        ..CustomerDraft::default()
    }
}
