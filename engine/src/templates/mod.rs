//! Templates: letters and short messages that fill themselves in with each customer's own data.

mod facts;
mod fields;
mod filling;
mod grammar;
mod people;
mod ready;
pub(crate) mod store;
mod vocative;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use fields::{Condition, Field, Place, TemplateField};
pub use filling::FilledTemplate;
pub use grammar::{FaultKind, Part, TemplateFault};
pub use people::Person;
pub use vocative::vocative;

use crate::book::{Book, Tx};
use crate::custom_fields::{self, CustomField};
use crate::customers::{self, Customer};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::{CustomerId, TemplateId};
use crate::settings::{self, Settings};
use crate::texts::Language;
use facts::Facts;
use fields::Words;

/// A template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Template {
    /// Its number.
    pub id: TemplateId,
    /// The ready-made one that it came from; empty for the owner's own.
    pub ready: String,
    /// What it is called.
    pub name: String,
    /// The language that it is written in.
    pub language: Language,
    /// The subject of an email; empty for none.
    pub subject: String,
    /// The words, with their places.
    pub text: String,
}

/// What a template is written with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateDraft {
    /// What it is called.
    pub name: String,
    /// The language that it is written in.
    pub language: Language,
    /// The subject of an email.
    #[serde(default)]
    pub subject: String,
    /// The words.
    pub text: String,
}

impl From<Template> for TemplateDraft {
    fn from(Template { name, language, subject, text, .. }: Template) -> Self {
        Self { name, language, subject, text }
    }
}

/// The template of that number; without one, the ready-made one of a language that has that name, as the book has it or
/// would take it.
pub(crate) fn meant(
    connection: &Connection,
    id: Option<TemplateId>,
    name: &str,
    language: Language,
) -> Result<Option<TemplateDraft>> {
    if let Some(id) = id {
        return Ok(store::find(connection, id)?.map(TemplateDraft::from));
    }
    let Some((ready, draft)) = ready::of(language)?.into_iter().find(|(_, draft)| draft.name == name) else {
        return Ok(None);
    };
    Ok(Some(store::find_ready(connection, &ready, language)?.map_or(draft, TemplateDraft::from)))
}

/// What a ready-made template is called in a language; empty for none.
pub(crate) fn ready_name(ready: &str, language: Language) -> Result<String> {
    let found = ready::of(language)?.into_iter().find(|(key, _)| key == ready);
    Ok(found.map(|(_, draft)| draft.name).unwrap_or_default())
}

/// The ready-made template of a language that has that name, taken into the book where it is not there yet.
pub(crate) fn take_ready(tx: &Tx<'_>, name: &str, language: Language) -> Result<Option<TemplateId>> {
    let Some((ready, draft)) = ready::of(language)?.into_iter().find(|(_, draft)| draft.name == name) else {
        return Ok(None);
    };
    match store::find_ready(tx, &ready, language)? {
        Some(template) => Ok(Some(template.id)),
        None => store::insert(tx, &ready, &draft).map(Some),
    }
}

impl Book {
    /// The templates, oldest first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn templates(&self) -> Result<Vec<Template>> {
        self.read(store::list)
    }

    /// One template.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn template(&self, id: TemplateId) -> Result<Template> {
        self.read(|connection| store::get(connection, id))
    }

    /// Saves a new template, or changes the one of that number.
    ///
    /// # Errors
    /// `name_empty`, `template_empty`; `template_faulty` where a place in it cannot be filled in; `record_gone`.
    pub fn save_template(&self, id: Option<TemplateId>, draft: TemplateDraft) -> Result<Template> {
        let draft = self.sound(draft)?;
        self.transact(Action::new(ActionKind::SaveTemplate).about(&draft.name), |tx| {
            let id = match id {
                Some(id) => store::update(tx, id, &draft).map(|()| id)?,
                None => store::insert(tx, "", &draft)?,
            };
            store::get(tx, id)
        })
    }

    /// Deletes a template; what was sent with it stays.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_template(&self, id: TemplateId) -> Result<()> {
        let name = self.template(id)?.name;
        self.transact(Action::new(ActionKind::DeleteTemplate).about(name), |tx| store::delete(tx, id))
    }

    /// Adds the ready-made templates of a language that are not in the book yet; returns all that it has.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn add_ready_templates(&self, language: Language) -> Result<Vec<Template>> {
        self.transact(Action::new(ActionKind::AddReadyTemplates), |tx| {
            let there = store::list(tx)?;
            for (name, draft) in ready::of(language)? {
                if !there.iter().any(|it| it.ready == name && it.language == language) {
                    store::insert(tx, &name, &draft)?;
                }
            }
            store::list(tx)
        })
    }

    /// The words of a ready-made template, in the book or not; `None` for a name that nobody knows.
    ///
    /// # Errors
    /// When the texts of the program are damaged.
    pub fn ready_template(&self, ready: &str, language: Language) -> Result<Option<TemplateDraft>> {
        Ok(ready::of(language)?.into_iter().find(|(name, _)| name == ready).map(|(_, draft)| draft))
    }

    /// What can be put into a template of a language.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn template_fields(&self, language: Language) -> Result<Vec<TemplateField>> {
        self.read(|connection| Ok(fields::pickable(language, &custom_fields::list(connection)?)))
    }

    /// A template as it is being written, filled in for a customer: with what is wrong with it, and what is not known of
    /// them. Without a customer only its faults are told.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn preview_template(
        &self,
        draft: &TemplateDraft,
        customer: Option<CustomerId>,
    ) -> Result<FilledTemplate> {
        let today = self.local().date();
        self.read(|connection| {
            let filler = Filler::new(connection, today)?;
            let Some(id) = customer else { return Ok(filler.faults(&draft.subject, &draft.text)) };
            let customer = customers::store::get(connection, id)?;
            filler.fill(connection, &customer, draft.language, &draft.subject, &draft.text)
        })
    }

    fn sound(&self, draft: TemplateDraft) -> Result<TemplateDraft> {
        let draft = TemplateDraft {
            name: draft.name.trim().to_owned(),
            subject: draft.subject.trim().to_owned(),
            text: draft.text.trim().to_owned(),
            ..draft
        };
        if draft.name.is_empty() {
            return Err(Error::Refused(Code::NameEmpty));
        }
        if draft.text.is_empty() {
            return Err(Error::Refused(Code::TemplateEmpty));
        }
        let filled = self.preview_template(&draft, None)?;
        match filled.subject_faults.iter().chain(&filled.text_faults).next() {
            Some(fault) => Err(Error::Refused(Code::TemplateFaulty { word: fault.word.clone() })),
            None => Ok(draft),
        }
    }
}

/// Fills templates in: knows the shop's settings and its own fields.
pub(crate) struct Filler {
    settings: Settings,
    own: Vec<CustomField>,
    words: Words,
    today: NaiveDate,
}

impl Filler {
    /// One for the book as it is, on a day.
    pub(crate) fn new(connection: &Connection, today: NaiveDate) -> Result<Self> {
        let own = custom_fields::list(connection)?;
        Ok(Self { settings: settings::read(connection)?, words: Words::new(&own), own, today })
    }

    /// A subject and a text for one customer.
    pub(crate) fn fill(
        &self,
        connection: &Connection,
        customer: &Customer,
        language: Language,
        subject: &str,
        text: &str,
    ) -> Result<FilledTemplate> {
        let facts = Facts::of(connection, customer, language, &self.settings, &self.own, self.today)?;
        let (subject_parts, subject_faults) = grammar::read(subject, &self.words);
        let (text_parts, text_faults) = grammar::read(text, &self.words);
        let mut missing = Vec::new();
        let subject = filling::fill(&subject_parts, &facts, &mut missing).replace('\n', " ");
        let text = filling::fill(&text_parts, &facts, &mut missing);
        Ok(FilledTemplate { subject, text, missing, subject_faults, text_faults })
    }

    /// What is wrong with a subject and a text.
    pub(crate) fn faults(&self, subject: &str, text: &str) -> FilledTemplate {
        FilledTemplate {
            subject_faults: grammar::read(subject, &self.words).1,
            text_faults: grammar::read(text, &self.words).1,
            ..FilledTemplate::default()
        }
    }
}
