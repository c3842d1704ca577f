//! Settings: how this shop wants its book to look and behave; kept in the book itself.

mod store;
mod types;

pub(crate) use store::{default_country, language, settings as read};
pub use types::{Appearance, Currency, Settings, Weekday};

use serde_json::{Map, Value};

use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::search;

impl Book {
    /// All settings; what was never set has its default.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn settings(&self) -> Result<Settings> {
        self.read(store::settings)
    }

    /// Changes the settings that `changes` names and leaves the others.
    ///
    /// # Errors
    /// `setting_unknown`, or `value_invalid` where a value does not fit its setting.
    pub fn save_settings(&self, changes: &Map<String, Value>) -> Result<Settings> {
        let before = self.settings()?;
        let after = before.with(changes)?;
        let names: Vec<&str> = changes.keys().map(String::as_str).collect();
        self.transact(Action::new(ActionKind::SaveSettings).about(names.join(", ")), |tx| {
            for (key, value) in changes {
                store::set(tx, key, value)?;
            }
            if before.language != after.language {
                search::reorder(tx, after.language)?;
            }
            Ok(())
        })?;
        if before.language != after.language {
            self.catalogue.clear();
        }
        Ok(after)
    }
}

impl Settings {
    /// These settings with some of them changed.
    fn with(&self, changes: &Map<String, Value>) -> Result<Self> {
        let mut all = serde_json::to_value(self)?;
        for (key, value) in changes {
            let place =
                all.get_mut(key).ok_or_else(|| Error::Refused(Code::SettingUnknown { key: key.clone() }))?;
            *place = value.clone();
            serde_json::from_value::<Self>(all.clone()).map_err(|_| {
                Error::Refused(Code::ValueInvalid { field: key.clone(), value: value.to_string() })
            })?;
        }
        let settings: Self = serde_json::from_value(all)?;
        settings.checked()
    }
}
