//! The customers' numbers in the program that a list is from: kept in a field of the owner's own, so that the next list
//! from there finds the same customers.

use super::{Part, words};
use crate::book::Tx;
use crate::custom_fields::{self, CustomField, CustomFieldDraft, CustomFieldKind};
use crate::error::Result;
use crate::imports::headers;
use crate::imports::list::List;
use crate::imports::mapping::Mapping;
use crate::imports::target::Target;
use crate::settings;
use crate::texts::Texts;

/// The field that holds the numbers of the list's customers, made where there is none; `None` where the list has no numbers.
pub(in crate::imports) fn settle(
    tx: &Tx<'_>,
    list: &List,
    mapping: &Mapping,
    fields: &mut Vec<CustomField>,
) -> Result<Option<CustomField>> {
    let wanted = Target::Purchase(Part::CustomerCode);
    let column = mapping.places.iter().position(|place| place.as_ref().is_some_and(|it| it.target == wanted));
    let Some(column) = column else { return Ok(None) };
    let label = Texts::for_language(settings::read(tx)?.language).text("field-customer_code", &[]);
    let name = &list.recognition.columns[column].name;
    let keys = [headers::key(name), headers::key(&label)];
    let holds = |field: &&CustomField| {
        let key = headers::key(&field.label);
        matches!(field.kind, CustomFieldKind::Text | CustomFieldKind::Number)
            && (keys.contains(&key) || is_code(&key))
    };
    if let Some(field) = fields.iter().find(holds) {
        return Ok(Some(field.clone()));
    }
    let draft =
        CustomFieldDraft { label, kind: CustomFieldKind::Text, choices: Vec::new(), is_yearly: false };
    let field = custom_fields::add(tx, &draft)?;
    fields.push(field.clone());
    Ok(Some(field))
}

/// Whether a header, as it is compared, names customers' numbers.
fn is_code(key: &str) -> bool {
    let names = words::NAMES.iter().filter(|(part, ..)| *part == Part::CustomerCode);
    names.flat_map(|(.., names)| names.split('|')).any(|name| headers::key(name) == key)
}
