//! The SQL of assignees.

use rusqlite::Connection;

use super::Assignee;
use crate::error::Result;

/// Every way in which a name is written, the most often used first: counted in the indexes of the names.
pub(super) fn written(connection: &Connection) -> Result<Vec<Assignee>> {
    let mut statement = connection.prepare_cached(
        "SELECT u.assignee,
             EXISTS (SELECT 1 FROM reminders AS r CROSS JOIN occurrences AS o ON o.reminder_id = r.id
                     WHERE r.assignee = u.assignee AND r.assignee <> '' AND o.state = 'open'
                       AND NOT EXISTS (SELECT 1 FROM customers AS c WHERE c.id = o.customer_id AND c.deleted_at IS NOT NULL))
         FROM (SELECT assignee, count(*) AS uses FROM reminders WHERE assignee <> '' GROUP BY assignee
               UNION ALL
               SELECT assignee, count(*) FROM cases WHERE assignee <> '' GROUP BY assignee) AS u
         GROUP BY u.assignee ORDER BY sum(u.uses) DESC, u.assignee",
    )?;
    let found =
        statement.query_map([], |row| Ok(Assignee { name: row.get(0)?, open_reminders: row.get(1)? }))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
