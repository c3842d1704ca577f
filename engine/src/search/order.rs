//! The order of names: ICU's collation of the user's language, as keys that compare byte by byte.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::Locale;

use crate::error::{Code, Error, Result};
use crate::folding;
use crate::texts::Language;

/// Makes sort keys for one language.
pub(crate) struct Keys(CollatorBorrowed<'static>);

impl Keys {
    /// The keys of a language.
    ///
    /// # Errors
    /// When the collation data do not hold that language; all that ship do.
    pub fn of(language: Language) -> Result<Self> {
        let unexpected = |cause: &dyn std::fmt::Display| Error::failed(Code::Unexpected, cause);
        let locale: Locale = language.tag().parse().map_err(|cause| unexpected(&cause))?;
        let collator = Collator::try_new(locale.into(), CollatorOptions::default())
            .map_err(|cause| unexpected(&cause))?;
        Ok(Self(collator))
    }

    /// The key of a name. Arabic and Persian forms of one letter are one letter here.
    ///
    /// # Errors
    /// Never in practice: the key is written to memory.
    pub fn key(&self, name: &str) -> Result<Vec<u8>> {
        let mut key = Vec::with_capacity(name.len() * 2);
        self.0
            .write_sort_key_to(&folding::collation_text(name), &mut key)
            .map_err(|_| Error::failed(Code::Unexpected, "a sort key could not be made"))?;
        Ok(key)
    }
}
