//! The SQL of purchases that lists bring.

use chrono::NaiveDate;
use rusqlite::{Connection, ToSql};

use super::orders::Order;
use crate::book::Tx;
use crate::db::bulk::Bulk;
use crate::db::journal;
use crate::error::Result;
use crate::ids::{CustomerId, ImportId, InteractionId};
use crate::interactions::{PurchaseLine, noon};

/// A purchase of the book.
pub(super) struct Sold {
    pub(super) id: InteractionId,
    pub(super) customer: CustomerId,
    pub(super) on: NaiveDate,
    pub(super) amount: Option<i64>,
    pub(super) currency: String,
    pub(super) reference: String,
    pub(super) lines: Vec<PurchaseLine>,
}

/// Hands over every purchase of the book, the oldest entry first.
pub(super) fn each_purchase(connection: &Connection, mut take: impl FnMut(Sold)) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT id, customer_id, bought_on, amount, currency, reference, lines FROM interactions
         WHERE kind = 'purchase' ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Ok(on) = row.get_ref(2)?.as_str().unwrap_or_default().parse() else { continue };
        take(Sold {
            id: row.get(0)?,
            customer: row.get(1)?,
            on,
            amount: row.get(3)?,
            currency: row.get(4)?,
            reference: row.get(5)?,
            lines: serde_json::from_str(row.get_ref(6)?.as_str().unwrap_or("[]"))?,
        });
    }
    Ok(())
}

/// The number that the next interaction gets.
pub(super) fn next_interaction(tx: &Tx<'_>) -> Result<i64> {
    let last = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'interactions'";
    Ok(tx.query_row(last, [], |row| row.get::<_, i64>(0))? + 1)
}

/// New purchases, gathered to be written together.
#[derive(Default)]
pub(super) struct Rows(Vec<Row>);

struct Row {
    id: InteractionId,
    customer: CustomerId,
    at: i64,
    note: String,
    on: String,
    amount: Option<i64>,
    currency: String,
    reference: String,
    lines: String,
}

impl Rows {
    pub(super) fn add(
        &mut self,
        tx: &Tx<'_>,
        order: &Order,
        amount: Option<i64>,
        lines: &[PurchaseLine],
    ) -> Result<()> {
        self.0.push(Row {
            id: order.id,
            customer: order.customer,
            at: noon(order.on).min(tx.now()),
            note: order.note.clone(),
            on: order.on.format("%Y-%m-%d").to_string(),
            amount,
            currency: order.unit.iso().to_owned(),
            reference: order.reference.clone(),
            lines: serde_json::to_string(lines)?,
        });
        Ok(())
    }

    /// Writes them. They are not journaled one by one: the import's id says whose they are.
    pub(super) fn write(self, tx: &Tx<'_>, import: ImportId) -> Result<()> {
        let columns = vec![
            "id",
            "customer_id",
            "kind",
            "at",
            "text",
            "bought_on",
            "amount",
            "currency",
            "reference",
            "lines",
            "import_id",
            "created_at",
        ];
        let mut bulk = Bulk::into("interactions", columns);
        for row in &self.0 {
            bulk.push([
                row.id.0.into(),
                row.customer.0.into(),
                "purchase".into(),
                row.at.into(),
                row.note.as_str().into(),
                row.on.as_str().into(),
                row.amount.to_sql()?,
                row.currency.as_str().into(),
                row.reference.as_str().into(),
                row.lines.as_str().into(),
                import.0.into(),
                tx.now().into(),
            ]);
        }
        if self.0.is_empty() {
            return Ok(());
        }
        let tables = tx.tables().iter().filter(|table| table.name == "interactions");
        journal::unrecorded(tx, tables, || bulk.write(tx))
    }
}
