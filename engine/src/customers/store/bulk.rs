//! Writing many new customers at once, as an import does.

use rusqlite::ToSql;

use super::write::{FACTS, facts};
use crate::book::Tx;
use crate::customers::CustomerDraft;
use crate::db::bulk::Bulk;
use crate::db::journal;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomFieldId, CustomerId, ImportId};

/// A new customer whose number is known before they are written.
pub(crate) struct Newcomer {
    /// Their number; whoever follows has the next.
    pub id: CustomerId,
    /// The checked draft, its custom fields in their canonical texts.
    pub draft: CustomerDraft,
    /// Each phone of the draft as the whole world dials it.
    pub e164: Vec<Option<String>>,
    /// The ids of their tags.
    pub tags: Vec<i64>,
    /// The ids of their groups.
    pub groups: Vec<i64>,
    /// Customer since, milliseconds UTC.
    pub created_at: i64,
}

/// Writes the newcomers of an import. Their rows are not journaled one by one: the import's id says whose they are.
///
/// # Errors
/// `field_unknown` for values of a custom field that there is not; those of the disk.
pub(crate) fn insert_many(
    tx: &Tx<'_>,
    import: ImportId,
    newcomers: &[Newcomer],
    field_id: &dyn Fn(&str) -> Option<CustomFieldId>,
) -> Result<()> {
    let mut customers =
        Bulk::into("customers", [&FACTS[..], &["id", "import_id", "created_at", "updated_at"]].concat());
    let mut phones = Bulk::into("phones", vec!["customer_id", "position", "label", "raw", "e164"]);
    let mut emails = Bulk::into("emails", vec!["customer_id", "position", "label", "address"]);
    let mut addresses = Bulk::into(
        "addresses",
        vec!["customer_id", "position", "label", "street", "city", "region", "postal_code", "country"],
    );
    let mut values = Bulk::into("custom_values", vec!["customer_id", "field_id", "value"]);
    let mut tags = Bulk::into("customer_tags", vec!["customer_id", "tag_id"]);
    let mut groups = Bulk::into("customer_groups", vec!["customer_id", "group_id"]);
    for Newcomer { id, draft, e164, tags: tag_ids, groups: group_ids, created_at } in newcomers {
        let own = [id.0.into(), import.0.into(), (*created_at).into(), tx.now().into()];
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
    }
    let all = [customers, phones, emails, addresses, values, tags, groups];
    let names = all.each_ref().map(Bulk::table);
    let tables = tx.tables().iter().filter(|table| names.contains(&table.name.as_str()));
    journal::unrecorded(tx, tables, || all.into_iter().try_for_each(|rows| rows.write(tx)))
}
