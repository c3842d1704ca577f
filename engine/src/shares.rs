//! Tables looked through by several processors at once, each a share of the rows, all of them in one state of the book.

use std::num::NonZero;
use std::thread;

use rusqlite::Connection;

use crate::book::Book;
use crate::error::Result;

/// Shares, at most.
const MOST: usize = 4;

/// A share of the rows of any table, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    at: i64,
    many: i64,
}

impl Share {
    /// All rows.
    pub(crate) const WHOLE: Self = Self { at: 0, many: 1 };

    /// Whether it is the one that does what cannot be shared.
    pub(crate) fn is_first(self) -> bool {
        self.at == 0
    }

    /// The items that belong to it; the shares hold all of them, each once.
    pub(crate) fn of<T>(self, items: &[T]) -> &[T] {
        let end = |at: i64| {
            let (at, many) = (usize::try_from(at).unwrap_or(0), usize::try_from(self.many).unwrap_or(1));
            items.len() * at / many
        };
        &items[end(self.at)..end(self.at + 1)]
    }

    /// The lowest and the highest `id` of a table that belong to it; the shares hold all of them, each once.
    pub(crate) fn bounds(self, connection: &Connection, table: &str) -> Result<(i64, i64)> {
        let sql = format!("SELECT (SELECT min(id) FROM {table}), (SELECT max(id) FROM {table})");
        let ends: (Option<i64>, Option<i64>) =
            connection.prepare_cached(&sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(match ends {
            (Some(lowest), Some(highest)) => self.within(lowest, highest),
            _ => (0, -1),
        })
    }

    fn within(self, lowest: i64, highest: i64) -> (i64, i64) {
        let step = highest.saturating_sub(lowest) / self.many + 1;
        let start = lowest.saturating_add(step.saturating_mul(self.at));
        (start, highest.min(start.saturating_add(step - 1)))
    }
}

impl Book {
    /// Does `work` for each share of the rows, in the state of the book that `connection` sees: at once, by as many processors as there
    /// are, or for the whole where somebody writes just now. The answers come in the order of the shares.
    ///
    /// # Errors
    /// Those of `work`, and of the disk.
    pub(crate) fn in_shares<T: Send>(
        &self,
        connection: &Connection,
        work: impl Fn(&Connection, Share) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        let many = thread::available_parallelism().map_or(1, NonZero::get).min(MOST);
        let Some(others) = self.seeing_the_same(connection, many - 1)? else {
            return Ok(vec![work(connection, Share::WHOLE)?]);
        };
        let shares = i64::try_from(many).unwrap_or(1);
        thread::scope(|scope| {
            let work = &work;
            let in_thread = |(at, other): (i64, Connection)| {
                scope.spawn(move || {
                    let part = work(&other, Share { at, many: shares });
                    other.execute_batch("COMMIT")?;
                    self.give_back(other);
                    part
                })
            };
            let threads: Vec<_> = (1..).zip(others).map(in_thread).collect();
            let mut parts = vec![work(connection, Share { at: 0, many: shares })?];
            for thread in threads {
                parts.push(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
            }
            Ok(parts)
        })
    }

    /// Connections that have begun to read the state that `connection` sees; `None` where another was written meanwhile.
    fn seeing_the_same(&self, connection: &Connection, many: usize) -> Result<Option<Vec<Connection>>> {
        let seen = newest_action(connection)?;
        let mut others = Vec::new();
        for _ in 0..many {
            let other = self.reader()?;
            other.execute_batch("BEGIN")?;
            let same = newest_action(&other)? == seen;
            others.push(other);
            if !same {
                return Ok(None);
            }
        }
        Ok(Some(others))
    }
}

/// Every change of what is journaled is an action, whose numbers are never given again.
pub(crate) fn newest_action(connection: &Connection) -> Result<i64> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(id), 0) FROM actions")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn the_shares_hold_every_item_once() {
        for items in [vec![], vec![7], (0..10).collect(), (0..103).collect()] {
            for many in 1..=4 {
                let shared = (0..many).flat_map(|at| Share { at, many }.of(&items));
                assert_eq!(shared.copied().collect::<Vec<i64>>(), items, "{many} shares");
            }
        }
    }

    #[test]
    fn the_shares_hold_every_number_once() {
        for (lowest, highest) in [(1, 1), (1, 2), (1, 10), (7, 107), (-3, 3), (i64::MAX - 2, i64::MAX)] {
            for many in 1..=4 {
                let mut next = lowest;
                for at in 0..many {
                    let (start, end) = Share { at, many }.within(lowest, highest);
                    if start > end {
                        continue;
                    }
                    assert_eq!(start, next, "share {at} of {many} of {lowest} to {highest}");
                    next = end.saturating_add(1);
                }
                assert_eq!(next, highest.saturating_add(1), "{many} shares of {lowest} to {highest}");
            }
        }
    }
}
