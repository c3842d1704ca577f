//! `export`: customers leave.

use daftar_engine::cases::CaseQuery;
use daftar_engine::exports::{ExportFormat, ExportRequest, TableRequest};
use daftar_engine::imports::ListKind;
use daftar_engine::progress::unwatched;
use daftar_engine::ratings::RatingQuery;
use daftar_engine::texts::Value;

use crate::arguments::ExportOrder;
use crate::failing::Done;
use crate::filters;
use crate::session::Session;

pub fn run(session: &mut Session, order: &ExportOrder) -> Done {
    let Session { book, screen, json } = session;
    if order.cases || order.ratings {
        let request = TableRequest { language: Some(screen.texts.language()), ..TableRequest::default() };
        let (said, exported) = if order.cases {
            ("cli-cases-exported", book.export_cases(&order.file, &CaseQuery::default(), &request)?)
        } else {
            ("cli-ratings-exported", book.export_ratings(&order.file, &RatingQuery::default(), &request)?)
        };
        if *json {
            return Ok(screen.json(&exported)?);
        }
        let path = exported.path.display().to_string();
        return Ok(
            screen.say(said, &[("count", Value::from(exported.entries)), ("path", Value::from(path))])?
        );
    }
    let request = ExportRequest {
        list: if order.purchases { ListKind::Purchases } else { ListKind::Customers },
        selection: filters::selection(&order.which)?,
        language: Some(screen.texts.language()),
        ..ExportRequest::default()
    };
    let exported = book.export_customers(&order.file, &request, &mut unwatched)?;
    if *json {
        return Ok(screen.json(&exported)?);
    }
    let path = exported.path.display().to_string();
    let said = match (request.list, exported.format) {
        (ListKind::Purchases, _) => "cli-purchases-exported",
        (ListKind::Customers, ExportFormat::Icalendar) => "cli-calendar-exported",
        (ListKind::Customers, _) => "cli-exported",
    };
    Ok(screen.say(said, &[("count", Value::from(exported.entries)), ("path", Value::from(path))])?)
}
