//! Which column of a list fills which field: chosen by hand, remembered from the last such list, or recognised.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::columns::{self, ListFacts, Sample};
use super::headers;
use super::list::{Line, List};
use super::merging::Rules;
use super::purchases::{self, ListKind, Part};
use super::tag_signs::TagSigns;
use super::target::{NameOrder, Place, Target};
use super::types::{ColumnChoice, FillRule};
use super::{contact_persons, group_columns, name_order, own_fields};
use crate::custom_fields::{CustomField, CustomFieldKind};
use crate::dates::{
    Calendar, ColumnOrder, DateHints, DateOrder, WrittenDate, YearPivot, column_order, parse_date,
};
use crate::error::{Code, Error, Result};

/// Where the columns of a list go.
pub(super) struct Mapping {
    /// The place of each column, none for those left out.
    pub(super) places: Vec<Option<Place>>,
    /// Each column's rule.
    pub(super) rules: Vec<FillRule>,
    /// For columns of dates, what their values say of day and month.
    pub(super) dates: Vec<Option<ColumnOrder>>,
    /// The order each column is read with.
    pub(super) orders: Vec<DateOrder>,
    /// The calendar that the full years of each column of dates are of, where they are all of one.
    pub(super) calendars: Vec<Option<Calendar>>,
    /// What parts the tags of each column, were it one of tags.
    pub(super) tags: Vec<TagSigns>,
    /// The order of the whole names that each column holds, or would hold.
    pub(super) name_orders: Vec<NameOrder>,
    /// Whether the list is one of companies.
    pub(super) only_companies: bool,
    /// What it is a list of.
    pub(super) list: ListKind,
    /// Whether, in a list of purchases, a row without a buyer is of the one named last.
    pub(super) buyers_reach_down: bool,
    by_field: HashMap<String, FillRule>,
}

impl Mapping {
    /// Sends a column to a field of the owner's own that was made for it.
    pub(super) fn fill_own(&mut self, column: usize, key: String) {
        self.by_field.insert(format!("custom:{key}"), self.rules[column]);
        self.places[column] = Some(Place::of(Target::Custom(key)));
    }
}

impl Rules for Mapping {
    fn rule(&self, field: &str) -> FillRule {
        self.by_field.get(field).copied().unwrap_or_default()
    }
}

/// What mapping needs to know of the book.
pub(super) struct Known<'a> {
    /// The owner's country.
    pub(super) country: &'a str,
    /// The owner's own fields.
    pub(super) fields: &'a [CustomField],
    /// What the owner chose before for such a list, then what they chose now.
    pub(super) choices: &'a [ColumnChoice],
    /// What it is a list of, where the owner said so.
    pub(super) list: Option<ListKind>,
    /// The order of day and month, where chosen.
    pub(super) date_order: Option<DateOrder>,
    /// The order of names, where chosen for the whole list.
    pub(super) name_order: Option<NameOrder>,
}

/// The names of a list's columns as one text, the same for next month's list.
pub(super) fn shape(list: &List) -> String {
    let names: Vec<String> =
        list.recognition.columns.iter().map(|column| headers::key(&column.name)).collect();
    if list.recognition.header_row.is_some() { names.join("|") } else { format!("{} columns", names.len()) }
}

/// Maps the columns of a list.
///
/// # Errors
/// `column_unknown`, `field_unknown` for choices that name none.
pub(super) fn map(list: &List, sample: &Sample, known: &Known<'_>) -> Result<Mapping> {
    let columns = &list.recognition.columns;
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let has_header = list.recognition.header_row.is_some();
    let mut places = match list.card_places() {
        Some(places) => places,
        None => columns::recognise(&names, sample, ListFacts { has_header, country: known.country }),
    };
    let mut kind = ListKind::Customers;
    if list.card_places().is_none() {
        let groups = list.group_columns();
        let bought = group_columns::with_buyer(&places, &groups, list.sheet_column());
        let of_purchases = purchases::recognise(&names, sample, &bought, has_header);
        kind = known.list.unwrap_or(of_purchases.kind);
        match kind {
            ListKind::Purchases => places = of_purchases.places,
            ListKind::Customers => {
                contact_persons::settle(&mut places, &names, sample);
                group_columns::settle(&mut places, &groups, sample);
                group_columns::settle_sheets(&mut places, list.sheet_column());
            }
        }
    }
    // The owner's own fields are known by their labels.
    for (place, name) in places.iter_mut().zip(&names) {
        let own = |field: &&CustomField| {
            let (field_key, name_key) = (headers::key(&field.label), headers::key(name));
            field_key == name_key || name.ends_with(&format!("(custom:{})", field.key))
        };
        let is_free = !matches!(place.as_ref().map(|place| &place.target), Some(Target::Purchase(_)));
        if let Some(field) =
            known.fields.iter().find(own).filter(|_| has_header && is_free && !name.is_empty())
        {
            *place = Some(Place::of(Target::Custom(field.key.clone())));
        }
    }
    let mut rules = vec![FillRule::default(); columns.len()];
    for choice in known.choices {
        let column = find(list, &choice.column)
            .ok_or_else(|| Error::Refused(Code::ColumnUnknown { column: choice.column.clone() }))?;
        rules[column] = choice.rule;
        places[column] = match &choice.field {
            None => None,
            // A new field of the kind that the values look like.
            Some(field) if field == "new" => {
                Some(Place::of(Target::New(own_fields::guess(sample.values(column)))))
            }
            Some(field) => Some(chosen(field, places[column].as_ref(), known.fields, kind)?),
        };
    }
    // A choice takes a single field away from the column that was recognised for it.
    let chosen: Vec<usize> = known.choices.iter().filter_map(|choice| find(list, &choice.column)).collect();
    for &column in &chosen {
        let Some(place) = places[column].clone().filter(|place| !place.target.takes_many()) else { continue };
        for other in (0..places.len()).filter(|other| !chosen.contains(other)) {
            if places[other].as_ref() == Some(&place) {
                places[other] = None;
            }
        }
    }
    let tags = (0..places.len()).map(|column| TagSigns::of_column(sample.values(column))).collect();
    let name_orders = name_orders(list, sample, &mut places, known);
    let fields = |place: &Option<Place>| match place.as_ref().map(|place| &place.target) {
        Some(Target::ContactLine) => ["name", "phone", "email", "note"].map(str::to_owned).to_vec(),
        Some(target) => target.field().into_iter().collect(),
        None => Vec::new(),
    };
    let by_field = places
        .iter()
        .zip(&rules)
        .flat_map(|(place, rule)| fields(place).into_iter().map(|field| (field, *rule)))
        .collect();
    let only_companies = list.card_places().is_none()
        && has_header
        && names.iter().any(|name| headers::is_of_companies(name))
        && !places
            .iter()
            .flatten()
            .any(|place| matches!(place.target, Target::GivenName | Target::FamilyName));
    let (dates, orders) = date_orders(list, sample, &places, known)?;
    let calendars = dates
        .iter()
        .enumerate()
        .map(|(column, order)| order.and_then(|_| calendar_of(sample.values(column))))
        .collect::<Vec<_>>();
    let buyers_reach_down =
        kind == ListKind::Purchases && purchases::reaches_down(sample, &places, &orders, &calendars);
    Ok(Mapping {
        places,
        rules,
        dates,
        orders,
        calendars,
        tags,
        name_orders,
        only_companies,
        list: kind,
        buyers_reach_down,
        by_field,
    })
}

/// The column of that label, name, or name but for signs and case.
pub(super) fn find(list: &List, column: &str) -> Option<usize> {
    let columns = &list.recognition.columns;
    let key = headers::key(column);
    columns
        .iter()
        .position(|known| known.label == column)
        .or_else(|| columns.iter().position(|known| known.name == column))
        .or_else(|| columns.iter().position(|known| !key.is_empty() && headers::key(&known.name) == key))
}

/// The order of whole names in each column: chosen by hand, for it or the whole list; said by its header, told by its names.
fn name_orders(
    list: &List,
    sample: &Sample,
    places: &mut [Option<Place>],
    known: &Known<'_>,
) -> Vec<NameOrder> {
    let emails = places.iter().position(|place| place.as_ref().is_some_and(|it| it.target == Target::Email));
    let mut orders = Vec::with_capacity(places.len());
    for (column, place) in places.iter_mut().enumerate() {
        let by_hand = |choice: &&ColumnChoice| find(list, &choice.column) == Some(column);
        let chosen = known.choices.iter().find(by_hand).and_then(|choice| choice.name_order);
        let said = match place {
            Some(Place { target: Target::Name(order), .. }) => *order,
            _ => NameOrder::GivenFirst,
        };
        let told = || name_order::of_column(sample, column, emails).filter(|_| said == NameOrder::GivenFirst);
        let order = chosen.or(known.name_order).or_else(told).unwrap_or(said);
        if let Some(Place { target: Target::Name(of_place), .. }) = place {
            *of_place = order;
        }
        orders.push(order);
    }
    orders
}

fn chosen(field: &str, recognised: Option<&Place>, fields: &[CustomField], list: ListKind) -> Result<Place> {
    let unknown = || Error::Refused(Code::FieldUnknown { field: field.to_owned() });
    let target = Target::of_field(field).ok_or_else(unknown)?;
    if matches!(target, Target::Purchase(_)) && list != ListKind::Purchases {
        return Err(unknown());
    }
    // Only contacts hold photos, and theirs is recognised.
    if target == Target::Photo && recognised.is_none_or(|place| place.target != target) {
        return Err(unknown());
    }
    if let Target::Custom(key) = &target
        && !fields.iter().any(|known| known.key == *key)
    {
        return Err(unknown());
    }
    // What was recognised more finely (a second address, family name first) stays so.
    Ok(match recognised {
        Some(place) if place.target.field() == target.field() => place.clone(),
        _ => Place::of(target),
    })
}

/// The order of day and month of each column, from all its values where the first ones leave it open.
fn date_orders(
    list: &List,
    sample: &Sample,
    places: &[Option<Place>],
    known: &Known<'_>,
) -> Result<(Vec<Option<ColumnOrder>>, Vec<DateOrder>)> {
    let is_date = |place: &Option<Place>| match place.as_ref().map(|place| &place.target) {
        Some(
            Target::Birthday
            | Target::CreatedOn
            | Target::New(CustomFieldKind::Date)
            | Target::Purchase(Part::On),
        ) => true,
        Some(Target::Custom(key)) => {
            known.fields.iter().any(|field| field.key == *key && field.kind == CustomFieldKind::Date)
        }
        _ => false,
    };
    let mut said: Vec<Option<ColumnOrder>> = places
        .iter()
        .enumerate()
        .map(|(column, place)| is_date(place).then(|| column_order(sample.values(column))))
        .collect();
    let open: Vec<usize> =
        (0..said.len()).filter(|column| matches!(said[*column], Some(ColumnOrder::Ambiguous))).collect();
    if !open.is_empty() && sample.is_full() {
        let mut values: Vec<Vec<String>> = vec![Vec::new(); open.len()];
        list.each(&mut |_, line, _| {
            if let Line::Cells(cells) = line {
                for (place, column) in open.iter().enumerate() {
                    values[place].push(cells.get(*column).to_owned());
                }
            }
            Ok(std::ops::ControlFlow::Continue(()))
        })?;
        for (column, values) in open.iter().zip(values) {
            said[*column] = Some(column_order(values.iter().map(String::as_str)));
        }
    }
    let settled = said.iter().flatten().find_map(|order| match order {
        ColumnOrder::DayFirst => Some(DateOrder::Dmy),
        ColumnOrder::MonthFirst => Some(DateOrder::Mdy),
        _ => None,
    });
    let usual = known
        .date_order
        .or_else(|| is_month_first_program(list).then_some(DateOrder::Mdy))
        .or(settled)
        .unwrap_or_else(|| DateOrder::usual_in(known.country));
    let orders = said.iter().map(|order| order.map_or(usual, |order| order.order(usual))).collect();
    Ok((said, orders))
}

/// The one calendar of those values whose year is written in full; `70/5/12` beside `1369/2/1` is of 1370 too.
fn calendar_of<'v>(values: impl Iterator<Item = &'v str>) -> Option<Calendar> {
    let read = |text: &str, calendar: Calendar| {
        let hints = DateHints {
            order: DateOrder::Dmy,
            calendar,
            pivot: YearPivot::Nearest,
            today: NaiveDate::default(),
            excel: None,
        };
        match parse_date(text, &hints) {
            Ok(WrittenDate::Date(date)) => Some(date.calendar),
            _ => None,
        }
    };
    let mut seen = values.filter_map(|value| {
        let calendar = read(value, Calendar::Gregorian)?;
        (read(value, Calendar::Jalali) == Some(calendar)).then_some(calendar)
    });
    let first = seen.next()?;
    seen.all(|calendar| calendar == first).then_some(first)
}

/// Mailchimp writes birthdays month first wherever it is used; its own columns tell it.
fn is_month_first_program(list: &List) -> bool {
    const OWN: [&str; 8] =
        ["memberrating", "optintime", "optinip", "confirmtime", "confirmip", "leid", "euid", "lastchanged"];
    let keys = list.recognition.columns.iter().map(|column| headers::key(&column.name));
    keys.filter(|key| OWN.contains(&key.as_str())).count() >= 2
}
