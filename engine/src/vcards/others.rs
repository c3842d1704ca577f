//! What a card says beside the fields of a customer: kept as lines for the note, so that nothing a phone knew is lost.

use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue};

use super::read;

/// A value longer than this is a picture or a program's own.
const LONGEST: usize = 500;

/// Properties that programs write about the card and not about the person, by their beginnings.
const OF_PROGRAMS: &[&str] = &[
    "X-AB",
    "X-PHONETIC",
    "X-ADDRESSBOOKSERVER",
    "X-ADDRESSING",
    "X-ALTBDAY",
    "X-APPLE",
    "X-EVOLUTION",
    "X-EPOCSECOND",
    "X-GOOGLE",
    "X-IMAGE",
    "X-KADDRESSBOOK",
    "X-MOZILLA",
    "X-MS",
    "X-SAMSUNG",
    "X-SHARED",
    "X-SYNC",
    "X-TIMES",
    "X-USER",
    "X-WAB",
    "X-CREATED",
    "X-MODIFIED",
    "X-PRODID",
    "X-CLASS",
    "X-LIFEROWS",
    "AGENT",
    "CLASS",
    "MAILER",
    "NAME",
    "PROFILE",
    "SORT-STRING",
    "LABEL",
    "X-SORT",
];

/// A property as one line: what it is called, then its values. `None` for what only programs read.
pub(super) fn line<'v>(
    card: &VCard,
    entry: &VCardEntry,
    values: impl Iterator<Item = &'v VCardValue>,
) -> Option<String> {
    let plain = plain_name(&entry.name)?;
    let values: Vec<String> =
        values.map(|value| text(value).trim().to_owned()).filter(|it| !it.is_empty()).collect();
    let told = values.join("; ");
    let (name, told) = match told.strip_prefix("vnd.android.cursor.item/") {
        // `nickname;Onutė;1;;;`: the kind, the value, then what Android shows it as.
        Some(own) => {
            let (kind, rest) = own.split_once(';')?;
            (kind.to_owned(), rest.split(';').next().unwrap_or_default().trim().to_owned())
        }
        None => (read::own_label(card, entry).unwrap_or(plain), told),
    };
    // Of a picture only its address is a line.
    if entry.name == VCardProperty::Photo && !told.starts_with("http") {
        return None;
    }
    (!told.is_empty() && told.len() <= LONGEST).then(|| format!("{name}: {told}"))
}

fn text(value: &VCardValue) -> String {
    match value {
        VCardValue::PartialDateTime(date) => match (date.year, date.month, date.day) {
            (Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (None, Some(month), Some(day)) => format!("--{month:02}-{day:02}"),
            (Some(year), ..) => year.to_string(),
            _ => String::new(),
        },
        other => read::text(other),
    }
}

/// The name of the property as it stands in the file, without the mark of an extension.
fn plain_name(property: &VCardProperty) -> Option<String> {
    use VCardProperty::{
        Anniversary, Birthplace, ContactUri, Deathdate, Deathplace, Expertise, Hobby, Impp, Interest,
        Nickname, Org, Photo, Pronouns, Related, Socialprofile, Url,
    };
    match property {
        Anniversary | Birthplace | ContactUri | Deathdate | Deathplace | Expertise | Hobby | Impp
        | Interest | Nickname | Org | Photo | Pronouns | Related | Socialprofile | Url => {
            Some(property.as_str().to_owned())
        }
        VCardProperty::Other(name) => {
            let name = name.to_ascii_uppercase();
            let for_programs = OF_PROGRAMS.iter().any(|it| name.starts_with(it)) && !is_of_person(&name);
            (!for_programs).then(|| name.strip_prefix("X-").unwrap_or(&name).to_owned())
        }
        _ => None,
    }
}

/// What Apple and Outlook write of the person among what they write for themselves.
fn is_of_person(name: &str) -> bool {
    matches!(
        name,
        "X-ABDATE"
            | "X-ABRELATEDNAMES"
            | "X-MS-ANNIVERSARY"
            | "X-MS-SPOUSE"
            | "X-MS-CHILD"
            | "X-MS-IMADDRESS"
    )
}
