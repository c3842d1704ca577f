//! Writing many new customers at once, as an import does.

use rusqlite::ToSql;

use super::write::{FACTS, facts};
use crate::book::Tx;
use crate::customers::CustomerDraft;
use crate::db::bulk::{Bulk, GATHERED};
use crate::db::journal::{self, Table};
use crate::error::{Code, Error, Result};
use crate::ids::{CustomFieldId, CustomerId, ImportId};

/// A new customer whose number is known before they are written.
pub(crate) struct Newcomer<'n> {
    /// Their number; whoever follows has the next.
    pub id: CustomerId,
    /// The checked draft, its custom fields in their canonical texts.
    pub draft: &'n CustomerDraft,
    /// Each phone of the draft as the whole world dials it.
    pub e164: &'n [Option<String>],
    /// The ids of their tags.
    pub tags: &'n [i64],
    /// The ids of their groups.
    pub groups: &'n [i64],
    /// Customer since, milliseconds UTC.
    pub created_at: i64,
}

/// Writes the newcomers of an import. Their rows are not journaled one by one: the import's id says whose they are.
///
/// # Errors
/// `field_unknown` for values of a custom field that there is not; those of the disk.
pub(crate) fn insert_many<'n>(
    tx: &Tx<'_>,
    import: ImportId,
    newcomers: impl Iterator<Item = Newcomer<'n>>,
    field_id: &dyn Fn(&str) -> Option<CustomFieldId>,
) -> Result<()> {
    let mut rows = Rows::none();
    let tables = tx.tables().iter().filter(|table| rows.all.iter().any(|rows| rows.table() == table.name));
    let tables: Vec<&Table> = tables.collect();
    journal::unrecorded(tx, tables.into_iter(), || {
        for (number, newcomer) in newcomers.enumerate() {
            if number > 0 && number.is_multiple_of(GATHERED) {
                rows.write(tx)?;
            }
            rows.add(tx, import, newcomer, field_id)?;
        }
        rows.write(tx)
    })
}

/// The rows of newcomers in all tables.
struct Rows<'n> {
    all: [Bulk<'n>; 7],
}

impl<'n> Rows<'n> {
    fn none() -> Self {
        let addresses =
            vec!["customer_id", "position", "label", "street", "city", "region", "postal_code", "country"];
        Self {
            all: [
                Bulk::into(
                    "customers",
                    [&FACTS[..], &["id", "import_id", "created_at", "updated_at"]].concat(),
                ),
                Bulk::into("phones", vec!["customer_id", "position", "label", "raw", "e164"]),
                Bulk::into("emails", vec!["customer_id", "position", "label", "address"]),
                Bulk::into("addresses", addresses),
                Bulk::into("custom_values", vec!["customer_id", "field_id", "value"]),
                Bulk::into("customer_tags", vec!["customer_id", "tag_id"]),
                Bulk::into("customer_groups", vec!["customer_id", "group_id"]),
            ],
        }
    }

    fn add(
        &mut self,
        tx: &Tx<'_>,
        import: ImportId,
        newcomer: Newcomer<'n>,
        field_id: &dyn Fn(&str) -> Option<CustomFieldId>,
    ) -> Result<()> {
        let Newcomer { id, draft, e164, tags: tag_ids, groups: group_ids, created_at } = newcomer;
        let [customers, phones, emails, addresses, values, tags, groups] = &mut self.all;
        let own = [id.0.into(), import.0.into(), created_at.into(), tx.now().into()];
        customers.push(facts(draft)?.into_iter().chain(own));
        for ((position, phone), e164) in (0_i64..).zip(&draft.phones).zip(e164) {
            let (label, raw) = (phone.label.as_str().into(), phone.raw.as_str().into());
            phones.push([id.0.into(), position.into(), label, raw, e164.to_sql()?]);
        }
        for (position, email) in (0_i64..).zip(&draft.emails) {
            let (label, address) = (email.label.as_str().into(), email.address.as_str().into());
            emails.push([id.0.into(), position.into(), label, address]);
        }
        for (position, address) in (0_i64..).zip(&draft.addresses) {
            let parts = [&address.label, &address.street, &address.city, &address.region];
            let more = [&address.postal_code, &address.country];
            let texts = parts.into_iter().chain(more).map(|text| text.as_str().into());
            addresses.push([id.0.into(), position.into()].into_iter().chain(texts));
        }
        for (key, value) in &draft.custom {
            let unknown = || Error::Refused(Code::FieldUnknown { field: format!("custom:{key}") });
            let field = field_id(key).ok_or_else(unknown)?;
            values.push([id.0.into(), field.0.into(), value.as_str().into()]);
        }
        tag_ids.iter().for_each(|tag| tags.push([id.0.into(), (*tag).into()]));
        group_ids.iter().for_each(|group| groups.push([id.0.into(), (*group).into()]));
        Ok(())
    }

    /// Writes what was gathered.
    fn write(&mut self, tx: &Tx<'_>) -> Result<()> {
        self.all.iter_mut().try_for_each(|rows| rows.write(tx))
    }
}
