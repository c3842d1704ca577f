//! Answers of customers as a table.

use std::path::Path;

use super::cells::Wording;
use super::table::{Column, Holds, Table, column, moment};
use super::{ExportFormat, Exported, TableRequest};
use crate::book::Book;
use crate::error::Result;
use crate::ratings::{Rating, RatingQuery};

const COLUMNS: &[Column] = &[
    column("at", 18.0, Holds::Day),
    column("name", 24.0, Holds::Text),
    column("rating_question", 18.0, Holds::Text),
    column("score", 10.0, Holds::Number),
    column("word", 36.0, Holds::Text),
    column("channel", 16.0, Holds::Text),
    column("case_number", 10.0, Holds::Number),
];

impl Book {
    /// Writes the ratings that a query finds to a table, newest first; its page is not looked at.
    ///
    /// # Errors
    /// As [`Book::export_cases`].
    pub fn export_ratings(
        &self,
        path: &Path,
        query: &RatingQuery,
        request: &TableRequest,
    ) -> Result<Exported> {
        let ratings = self.ratings(&RatingQuery { after: None, limit: u32::MAX, ..query.clone() })?;
        self.export_table(path, request, |kind, partial, wording| {
            write(&ratings, (path, partial), kind, wording)
        })
    }
}

fn write(
    ratings: &[Rating],
    (path, partial): (&Path, &Path),
    kind: (ExportFormat, Option<char>),
    wording: &Wording,
) -> Result<u64> {
    let mut table = Table::open((path, partial), kind, ("export-sheet-ratings", COLUMNS), wording)?;
    let said = |key: String| wording.texts.text(&key, &[]);
    for rating in ratings {
        let row = [
            moment(Some(rating.at), wording),
            rating.customer_name.clone(),
            said(format!("rating-question-{}", rating.question.name())),
            rating.score.to_string(),
            rating.word.clone(),
            said(format!("channel-{}", rating.channel.name())),
            rating.case_id.map(|id| id.to_string()).unwrap_or_default(),
        ];
        table.add(&rating.customer_name, &row)?;
    }
    table.finish(partial)?;
    Ok(u64::try_from(ratings.len()).unwrap_or(u64::MAX))
}
