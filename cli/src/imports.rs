//! `import`: a list becomes customers.

use std::io::{IsTerminal, Write, stderr};
use std::ops::ControlFlow;
use std::path::Path;

use daftar_engine::Book;
use daftar_engine::dates::DateOrder;
use daftar_engine::imports::{
    ColumnChoice, ImportRequest, ImportSummary, ListKind, NameOrder, PurchaseCounts,
};
use daftar_engine::progress::Progress;
use daftar_engine::settings::Currency;
use daftar_engine::sheets::{HeaderChoice, ReadOptions};
use daftar_engine::texts::Value;

use crate::arguments::{HeaderRow, ImportOrder, MoneyUnit, Names, Order};
use crate::failing::Done;
use crate::screen::Screen;
use crate::session::Session;

/// Rejected rows that are told one by one.
const TOLD: usize = 20;

pub fn run(session: &mut Session, order: ImportOrder) -> Done {
    let Session { book, screen, json } = session;
    let (rejects, dry_run) = (order.rejects.clone(), order.dry_run);
    let corrects = !order.correct.is_empty();
    let request = request(order);
    let mut told = stderr().is_terminal();
    let mut watch = |progress: Progress| {
        // Once the terminal is gone nobody needs to be told.
        told = told && show(progress).is_ok();
        ControlFlow::Continue(())
    };
    let summary = if dry_run {
        book.plan_import(&request, &mut watch)?.summary
    } else {
        let summary = book.run_import(&request, &mut watch)?;
        leave_review(book, &request.path);
        summary
    };
    if told {
        write!(stderr(), "\r\x1b[K")?;
    }
    let saved = match (rejects, summary.import_id) {
        (Some(path), Some(id)) => Some((book.save_rejected_rows(id, &path)?, path)),
        _ => None,
    };
    if *json {
        return Ok(screen.json(&summary)?);
    }
    tell(screen, &summary)?;
    if corrects {
        screen.say("cli-import-corrected", &[("count", Value::from(summary.corrected))])?;
    }
    if let Some((rows, path)) = saved {
        let path = path.display().to_string();
        screen.say("cli-rejects-saved", &[("count", Value::from(rows)), ("path", Value::from(path))])?;
    }
    Ok(())
}

/// A review of this list that was left in the window is unfinished no more.
fn leave_review(book: &Book, file: &Path) {
    let done = std::path::absolute(file).map(|file| book.finish_import_review(&file));
    if !matches!(done, Ok(Ok(()))) {
        log::warn!("an unfinished review of the imported list may still be offered: {done:?}");
    }
}

fn request(order: ImportOrder) -> ImportRequest {
    let header = order.header_row.map(|row| match row {
        HeaderRow::Record(number) => HeaderChoice::Record(number),
        HeaderRow::Absent => HeaderChoice::Absent,
    });
    let choice = |(column, field): (String, String)| ColumnChoice {
        column,
        field: Some(field).filter(|field| !field.is_empty()),
        ..ColumnChoice::default()
    };
    ImportRequest {
        path: order.file,
        reading: ReadOptions {
            encoding: order.encoding,
            delimiter: order.delimiter,
            sheet: order.sheet,
            join: order.all_sheets,
            repair: order.repair,
            headings_as_rows: order.headings_as_rows,
            header,
            ..ReadOptions::default()
        },
        columns: order.map.into_iter().map(choice).collect(),
        date_order: order.date_order.map(|order| match order {
            Order::Dmy => DateOrder::Dmy,
            Order::Mdy => DateOrder::Mdy,
            Order::Ymd => DateOrder::Ymd,
        }),
        name_order: order.name_order.map(|order| match order {
            Names::GivenFirst => NameOrder::GivenFirst,
            Names::FamilyFirst => NameOrder::FamilyFirst,
        }),
        list: match (order.customers, order.purchases) {
            (true, _) => Some(ListKind::Customers),
            (false, true) => Some(ListKind::Purchases),
            (false, false) => None,
        },
        currency: order.unit.map(|unit| match unit {
            MoneyUnit::Toman => Currency::Toman,
            MoneyUnit::Rial => Currency::Rial,
            MoneyUnit::Eur => Currency::Eur,
            MoneyUnit::Usd => Currency::Usd,
            MoneyUnit::Gbp => Currency::Gbp,
        }),
        corrections: order.correct,
        buyers: order.buyer,
        ..ImportRequest::default()
    }
}

fn show(progress: Progress) -> std::io::Result<()> {
    let share = (progress.done * 100).checked_div(progress.total).unwrap_or_default();
    write!(stderr(), "\r{share} %")
}

fn sold(screen: &mut Screen, purchases: &PurchaseCounts) -> Done {
    let counts = [
        ("created", Value::from(purchases.created)),
        ("known", Value::from(purchases.known)),
        ("customers", Value::from(purchases.customers)),
    ];
    screen.say("cli-import-sold", &counts)?;
    let sums: Vec<String> = purchases.sums.iter().map(|sum| screen.money(sum)).collect();
    if !sums.is_empty() {
        screen.say("cli-import-sums", &[("sums", Value::from(sums.join(" · ")))])?;
    }
    Ok(())
}

fn tell(screen: &mut Screen, summary: &ImportSummary) -> Done {
    let key = if summary.import_id.is_some() { "cli-imported" } else { "cli-would-import" };
    screen.say(key, &[("count", Value::from(summary.rows))])?;
    // Of purchases the rows tell less than what they became.
    let (created, unchanged) = match &summary.purchases {
        Some(purchases) => {
            sold(screen, purchases)?;
            (0, 0)
        }
        None => (summary.created, summary.unchanged),
    };
    for (key, count) in [
        ("cli-import-created", created),
        ("cli-import-updated", summary.updated),
        ("cli-import-unchanged", unchanged),
        ("cli-import-skipped", summary.skipped),
        ("cli-import-rejected", u32::try_from(summary.rejected.len()).unwrap_or(u32::MAX)),
        ("cli-import-problems", summary.problem_count),
    ] {
        if count > 0 {
            screen.say(key, &[("count", Value::from(count))])?;
        }
    }
    for problem in summary.rejected.iter().chain(&summary.problems).take(TOLD) {
        let reason = serde_json::to_value(problem.reason).unwrap_or_default();
        let reason = reason.as_str().unwrap_or_default().replace('_', "-");
        let reason = screen.texts.text(&format!("problem-{reason}"), &[]);
        let args = [
            ("row", Value::from(screen.number(problem.row))),
            ("column", Value::from(problem.column.clone())),
            ("value", Value::from(problem.value.clone())),
            ("reason", Value::from(reason)),
        ];
        screen.say("cli-rejected-row", &args)?;
    }
    Ok(())
}
