//! How a person is called: by the first name, by the family name with the title that is due, in the language of the letter.

use crate::customers::{Customer, CustomerKind, Gender};
use crate::folding;
use crate::imports::{Likely, likely, without_titles};
use crate::texts::{Language, Texts, Value};

use super::vocative::vocative;

/// Somebody's names and the form of address that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    given: String,
    family: String,
    whole: String,
    gender: Gender,
    is_company: bool,
}

impl Person {
    /// The names of a customer; where only the whole one is written down, it is told apart. In Lithuanian the family name
    /// tells whose it is where nobody wrote that down.
    #[must_use]
    pub fn of(customer: &Customer, language: Language) -> Self {
        let is_company = customer.kind == CustomerKind::Company;
        let (mut given, mut family) = (customer.given_name.clone(), customer.family_name.clone());
        // Whoever has no name is listed by a phone or an address, which nobody is called by.
        let is_named = customer.name.contains(char::is_alphabetic) && !customer.name.contains('@');
        let whole = if is_named { customer.name.clone() } else { String::new() };
        if given.is_empty() && family.is_empty() && !is_company {
            (given, family) = told_apart(&whole);
        }
        let gender = match customer.gender {
            Gender::Unknown if language == Language::Lt && !is_company => by_ending(&given, &family),
            known => known,
        };
        Self { given, family, whole, gender, is_company }
    }

    /// Woman or man, as far as it is known.
    #[must_use]
    pub fn gender(&self) -> Gender {
        self.gender
    }

    /// The first name.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// The family name.
    #[must_use]
    pub fn family(&self) -> &str {
        &self.family
    }

    /// The whole name.
    #[must_use]
    pub fn whole(&self) -> &str {
        &self.whole
    }

    /// The first name as one calls somebody by it.
    #[must_use]
    pub fn called(&self, language: Language) -> String {
        in_call(&self.given, language)
    }

    /// `Ms Smith`, `خانم احمدی`, `ponia Petraitiene`; the whole name where it is not known which.
    #[must_use]
    pub fn politely(&self, texts: &Texts) -> String {
        self.addressed("template-polite", texts)
    }

    /// With more ceremony: `سرکار خانم احمدی`, `gerbiama ponia Petraitiene`.
    #[must_use]
    pub fn formally(&self, texts: &Texts) -> String {
        self.addressed("template-formal", texts)
    }

    fn addressed(&self, form: &str, texts: &Texts) -> String {
        if self.is_company {
            return self.whole.clone();
        }
        let language = texts.language();
        let last = if self.family.is_empty() { &self.given } else { &self.family };
        let key = match self.gender {
            Gender::Female => "female",
            Gender::Male => "male",
            Gender::Unknown | Gender::Other => "other",
        };
        let name = if key == "other" { in_call(&self.whole, language) } else { in_call(last, language) };
        if name.is_empty() {
            return name;
        }
        texts.plain(&format!("{form}.{key}"), &[("name", Value::from(name))])
    }
}

fn in_call(name: &str, language: Language) -> String {
    if language == Language::Lt { vocative(name) } else { name.to_owned() }
}

/// The given and the family name of a whole one.
fn told_apart(name: &str) -> (String, String) {
    let words = without_titles(name);
    let joined = |words: &[&str]| words.join(" ");
    match words.as_slice() {
        [] => (String::new(), String::new()),
        [only] if likely(only) == Likely::Family => (String::new(), (*only).to_owned()),
        [only] => ((*only).to_owned(), String::new()),
        [first, rest @ ..]
            if likely(first) == Likely::Family && likely(rest[rest.len() - 1]) != Likely::Family =>
        {
            (joined(rest), (*first).to_owned())
        }
        all => {
            let given =
                all.iter().take_while(|word| likely(word) == Likely::Given).count().clamp(1, all.len() - 1);
            (joined(&all[..given]), joined(&all[given..]))
        }
    }
}

/// Whose a Lithuanian name is, by its ending.
fn by_ending(given: &str, family: &str) -> Gender {
    let name = folding::fold(if family.is_empty() { given } else { family });
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    if ends(&["iene", "aite", "yte", "ute"]) || name.ends_with('e') && likely(given) == Likely::Given {
        Gender::Female
    } else if ends(&["as", "is", "ys", "us"]) {
        Gender::Male
    } else {
        Gender::Unknown
    }
}
