//! The places of a template by the words that name them, in each language and for the owner's own fields.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use crate::custom_fields::CustomField;
use crate::folding;
use crate::names::names;
use crate::texts::{Language, Texts};

names! {
    /// What can stand in a template's place. Its word is `template-field-<name>` in the locales.
    Field {
        /// The first name.
        FirstName = "first_name",
        /// The first name as one calls somebody by it.
        CalledName = "called_name",
        /// The family name.
        LastName = "last_name",
        /// The whole name.
        FullName = "full_name",
        /// The family name with the title that is due.
        PoliteName = "polite_name",
        /// The same with more ceremony.
        FormalName = "formal_name",
        /// The company.
        Company = "company",
        /// What they are in the company.
        Role = "role",
        /// The primary phone.
        Phone = "phone",
        /// The primary email address.
        Email = "email",
        /// The city.
        City = "city",
        /// Day and month of the birthday.
        Birthday = "birthday",
        /// The day of the last purchase.
        BoughtOn = "bought_on",
        /// What the last purchase came to.
        BoughtAmount = "bought_amount",
        /// What was bought last.
        Bought = "bought",
        /// The day of the next visit that is planned.
        VisitOn = "visit_on",
        /// Its time.
        VisitTime = "visit_time",
        /// Today's date.
        Today = "today",
        /// The shop's name.
        Shop = "shop",
    }
}

/// What a place holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A fact that every shop knows.
    Known(Field),
    /// One of the owner's own fields, by its key.
    Own(String),
}

/// What a part of a template depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Something is known.
    Has(Place),
    /// She is a woman.
    Female,
    /// He is a man.
    Male,
    /// They carry this tag, folded.
    Tag(String),
}

/// One entry of the list that a place is picked from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TemplateField {
    /// As it is called.
    pub label: String,
    /// What is put into the template: `{first name}`, `{if woman}`.
    pub insert: String,
    /// Whether it is a condition, which goes round a part of the text.
    pub is_condition: bool,
    /// What closes a condition: `{end}`.
    pub end: Option<String>,
}

/// The words that a template may use in braces.
pub struct Words {
    places: HashMap<String, Place>,
    spelt: Vec<String>,
    pub(super) when: Vec<String>,
    pub(super) otherwise: Vec<String>,
    pub(super) end: Vec<String>,
    tag: Vec<String>,
    female: Vec<String>,
    male: Vec<String>,
}

impl Words {
    /// Those of every language, and the owner's own.
    #[must_use]
    pub fn new(own: &[CustomField]) -> Self {
        let (mut places, mut spelt) = (HashMap::new(), Vec::new());
        // The owner's own come first: they may call one as a fact is called in another language.
        for field in own {
            places.insert(folding::fold(&field.label), Place::Own(field.key.clone()));
            spelt.push(field.label.clone());
        }
        for language in Language::ALL {
            let texts = Texts::for_language(language);
            for name in Field::NAMES {
                let word = texts.plain(&format!("template-field-{name}"), &[]);
                if let Some(field) = Field::of_name(name) {
                    places.entry(folding::fold(&word)).or_insert(Place::Known(field));
                }
                spelt.push(word);
            }
        }
        let all = |key: &str| {
            Language::ALL.map(|it| folding::fold(&Texts::for_language(it).plain(key, &[]))).to_vec()
        };
        Self {
            places,
            spelt,
            when: all("template-word-if"),
            otherwise: all("template-word-else"),
            end: all("template-word-end"),
            tag: all("template-word-tag"),
            female: all("template-word-female"),
            male: all("template-word-male"),
        }
    }

    /// What a word in braces names.
    #[must_use]
    pub fn place(&self, word: &str) -> Option<Place> {
        self.places.get(&folding::fold(word)).cloned()
    }

    pub(super) fn condition(&self, word: &str) -> Option<Condition> {
        let folded = folding::fold(word);
        if self.female.contains(&folded) {
            return Some(Condition::Female);
        }
        if self.male.contains(&folded) {
            return Some(Condition::Male);
        }
        let tag =
            self.tag.iter().find_map(|it| folded.strip_prefix(it.as_str())?.strip_prefix(' ').map(str::trim));
        match tag.filter(|name| !name.is_empty()) {
            Some(name) => Some(Condition::Tag(name.to_owned())),
            None => self.place(word).map(Condition::Has),
        }
    }

    /// The word that was probably meant.
    pub(super) fn near(&self, word: &str) -> Option<String> {
        let folded = folding::fold(word);
        let alike = |spelt: &&String| strsim::jaro_winkler(&folding::fold(spelt), &folded);
        let best = self.spelt.iter().max_by(|one, other| alike(one).total_cmp(&alike(other)))?;
        (alike(&best) > 0.8).then(|| best.clone())
    }
}

/// What can be put into a template of a language, in the order of the list.
#[must_use]
pub fn pickable(language: Language, own: &[CustomField]) -> Vec<TemplateField> {
    let texts = Texts::for_language(language);
    let word = |key: &str| texts.plain(key, &[]);
    let place = |label: String| TemplateField {
        insert: format!("{{{label}}}"),
        label,
        is_condition: false,
        end: None,
    };
    let known = Field::NAMES.iter().map(|name| place(word(&format!("template-field-{name}"))));
    let owns = own.iter().map(|field| place(field.label.clone()));
    let when = word("template-word-if");
    let end = format!("{{{}}}", word("template-word-end"));
    let condition = |label: String| TemplateField {
        insert: format!("{{{when} {label}}}"),
        label,
        is_condition: true,
        end: Some(end.clone()),
    };
    let conditions =
        ["template-word-female", "template-word-male", "template-field-birthday", "template-field-company"];
    known.chain(owns).chain(conditions.map(|key| condition(word(key)))).collect()
}
