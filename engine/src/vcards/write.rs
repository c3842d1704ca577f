//! Writing cards, so that `read` gives back what went in.

use std::fmt::Write;

use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardParameterName, VCardParameterValue, VCardProperty, VCardType,
    VCardValue, VCardValueType, VCardVersion,
};

use super::{Card, CardAddress, Labelled, photo};

/// The version of the format that cards are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 3.0 (RFC 2426), which older phones read.
    V3,
    /// 4.0 (RFC 6350).
    V4,
}

/// Appends one card to `out`, lines folded and ended by CRLF.
///
/// # Errors
/// Only those of `out`.
pub fn write(card: &Card, version: Version, out: &mut impl Write) -> std::fmt::Result {
    let mut sheet = Sheet { entries: Vec::new(), groups: 0, version };
    let newest = version == Version::V4;
    if card.organisation {
        // Address books of the older version know a company by this of Apple's.
        let kind = if newest { VCardProperty::Kind } else { VCardProperty::Other("X-ABShowAs".to_owned()) };
        sheet.add(kind, if newest { "org" } else { "COMPANY" });
    }
    sheet.entries.push(text_entry(VCardProperty::Fn, &card.name));
    sheet.structured(VCardProperty::N, &[&card.family_name, &card.given_name, "", "", ""]);
    sheet.add(VCardProperty::Nickname, &card.nickname);
    sheet.add(VCardProperty::Org, &card.company);
    sheet.add(VCardProperty::Title, &card.role);
    for phone in &card.phones {
        sheet.add_labelled(VCardProperty::Tel, phone);
    }
    for email in &card.emails {
        sheet.add_labelled(VCardProperty::Email, email);
    }
    for address in &card.addresses {
        sheet.add_address(address);
    }
    sheet.add_as_text(VCardProperty::Url, &card.website);
    sheet.add_birthday(&card.birthday);
    let gender = match card.gender.as_str() {
        "male" => "M",
        "female" => "F",
        "other" => "O",
        _ => "",
    };
    if newest {
        sheet.add(VCardProperty::Gender, gender);
    } else {
        sheet.add(VCardProperty::Other("X-GENDER".to_owned()), &card.gender);
    }
    if !card.tags.is_empty() {
        let tags = card.tags.iter().map(|tag| VCardValue::Text(tag.clone())).collect();
        sheet.entries.push(VCardEntry::new(VCardProperty::Categories).with_values(tags));
    }
    sheet.add(VCardProperty::Note, &card.note);
    for (field, value) in &card.extras {
        let name = VCardParameterName::Other("FIELD".to_owned());
        let field = VCardParameter { name, value: VCardParameterValue::Text(field.clone()) };
        sheet.entries.push(text_entry(VCardProperty::Other("X-DAFTAR".to_owned()), value).with_param(field));
    }
    let mut text = String::new();
    VCard { entries: sheet.entries }
        .write_to(&mut text, if newest { VCardVersion::V4_0 } else { VCardVersion::V3_0 })?;
    let end = text.rfind("END:VCARD").unwrap_or(text.len());
    out.write_str(&text[..end])?;
    if let Some(file) = &card.photo {
        photo::write(file, version, out)?;
    }
    out.write_str(&text[end..])
}

struct Sheet {
    entries: Vec<VCardEntry>,
    groups: usize,
    version: Version,
}

impl Sheet {
    fn add(&mut self, property: VCardProperty, value: &str) {
        if !value.is_empty() {
            self.entries.push(text_entry(property, value));
        }
    }

    /// For a property that is a URI by default: the user's own text may be none.
    fn add_as_text(&mut self, property: VCardProperty, value: &str) {
        if !value.is_empty() {
            let entry = text_entry(property, value);
            let newest = self.version == Version::V4;
            self.entries.push(if newest { entry.with_param(as_text()) } else { entry });
        }
    }

    fn structured(&mut self, property: VCardProperty, parts: &[&str]) {
        if parts.iter().any(|part| !part.is_empty()) {
            let parts = parts.iter().map(|part| VCardValue::Text((*part).to_owned())).collect();
            self.entries.push(VCardEntry::new(property).with_values(parts));
        }
    }

    fn add_labelled(&mut self, property: VCardProperty, labelled: &Labelled) {
        let entry = text_entry(property, &labelled.value);
        self.push_labelled(entry, &labelled.label);
    }

    fn add_address(&mut self, address: &CardAddress) {
        let parts =
            ["", "", &address.street, &address.city, &address.region, &address.postal_code, &address.country];
        let parts = parts.iter().map(|part| VCardValue::Text((*part).to_owned())).collect();
        self.push_labelled(VCardEntry::new(VCardProperty::Adr).with_values(parts), &address.label);
    }

    /// A known label becomes a type, the owner's own word a grouped `X-ABLabel`, as phones write it.
    fn push_labelled(&mut self, mut entry: VCardEntry, label: &str) {
        let kind = match label {
            "" => None,
            "mobile" => Some(VCardType::Cell),
            "home" => Some(VCardType::Home),
            "work" => Some(VCardType::Work),
            "fax" => Some(VCardType::Fax),
            "pager" => Some(VCardType::Pager),
            _ => {
                self.groups += 1;
                let group = format!("item{}", self.groups);
                entry = entry.with_group(Some(group.clone()));
                let own = text_entry(VCardProperty::Other("X-ABLabel".to_owned()), label);
                self.entries.push(own.with_group(Some(group)));
                None
            }
        };
        if let Some(kind) = kind {
            entry = entry.with_param(VCardParameter::typ(VCardParameterValue::Type(kind)));
        }
        self.entries.push(entry);
    }

    fn add_birthday(&mut self, birthday: &str) {
        let digits: String = birthday.chars().filter(char::is_ascii_digit).collect();
        match birthday.strip_prefix("--") {
            _ if self.version == Version::V3 => self.add(VCardProperty::Bday, birthday),
            Some(rest) if is_shape(rest, "dd-dd") => self.add(VCardProperty::Bday, &format!("--{digits}")),
            None if is_shape(birthday, "dddd-dd-dd") => self.add(VCardProperty::Bday, &digits),
            _ => self.add_as_text(VCardProperty::Bday, birthday),
        }
    }
}

/// Whether a text has a digit for every `d` of the shape and its other letters elsewhere.
fn is_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(letter, place)| match place {
            b'd' => letter.is_ascii_digit(),
            other => letter == other,
        })
}

fn text_entry(property: VCardProperty, value: &str) -> VCardEntry {
    VCardEntry::new(property).with_value(VCardValue::Text(value.to_owned()))
}

fn as_text() -> VCardParameter {
    VCardParameter {
        name: VCardParameterName::Value,
        value: VCardParameterValue::ValueType(VCardValueType::Text),
    }
}
