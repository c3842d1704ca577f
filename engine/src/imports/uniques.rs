//! The different values of one column, counted: a word that is spelt wrong stands beside the right one.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::ControlFlow;

use super::list::{Line, List, card_values};
use super::types::{ColumnValue, ImportValues, ValueOrder, ValueQuery};
use super::{mapping, values};
use crate::error::{Code, Error, Result};
use crate::folding::fold;
use crate::progress::{Watch, tell};

/// Values that are told one by one.
const TOLD: usize = 1000;

/// Counts the values of a column as they stand in the file; blank cells are none.
///
/// # Errors
/// `column_unknown`, `stopped`; those of the disk.
pub(super) fn count(list: &List, query: &ValueQuery, watch: &mut Watch<'_>) -> Result<ImportValues> {
    let column = mapping::find(list, &query.column)
        .ok_or_else(|| Error::Refused(Code::ColumnUnknown { column: query.column.clone() }))?;
    let property = &list.recognition.columns[column].name;
    let mut counts: HashMap<String, u32> = HashMap::new();
    let mut count = |cell: &str| {
        let value = values::clean(cell);
        match counts.get_mut(value) {
            _ if value.is_empty() => {}
            Some(rows) => *rows += 1,
            None => {
                counts.insert(value.to_owned(), 1);
            }
        }
    };
    list.each(&mut |_, line, progress| {
        tell(watch, progress.total + progress.done, progress.total * 2)?;
        match line {
            Line::Cells(cells) => count(cells.get(column)),
            Line::Card(card, _) => card_values(card, property).into_iter().for_each(&mut count),
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let distinct = counts.len();
    let sought = fold(&query.search);
    let mut found: Vec<ColumnValue> = counts
        .into_iter()
        .map(|(value, rows)| ColumnValue { value, rows })
        .filter(|one| sought.is_empty() || fold(&one.value).contains(&sought))
        .collect();
    found.sort_by_cached_key(|one| (fold(&one.value), one.value.clone()));
    match query.order {
        ValueOrder::Spelling => {}
        ValueOrder::Frequent => found.sort_by_key(|one| Reverse(one.rows)),
        ValueOrder::Rare => found.sort_by_key(|one| one.rows),
    }
    let matching = found.len();
    found.truncate(TOLD);
    let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(ImportValues { values: found, found: counted(matching), distinct: counted(distinct) })
}
