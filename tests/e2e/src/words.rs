//! The words on the screens, read from the same locale files, so that tests name texts by their key.
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// All texts of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads every locale file of a language.
    pub fn read(language: &str) -> Self {
        let tag: LanguageIdentifier = language.parse().expect("a language tag");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales").join(language);
        for entry in std::fs::read_dir(folder).expect("the locales are there") {
            let path = entry.expect("a locale file").path();
            let source = std::fs::read_to_string(&path).expect("a locale file can be read");
            let resource = FluentResource::try_new(source).expect("a locale file is sound");
            bundle.add_resource(resource).expect("every key is there once");
        }
        Self { bundle }
    }

    /// The words of `message` or `message.attribute`.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
        let found = self.bundle.get_message(message).unwrap_or_else(|| panic!("no text `{key}`"));
        let pattern = match attribute {
            Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
            None => found.value(),
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            // A number chooses the plural form.
            arguments.set(*name, FluentValue::try_number(value));
        }
        let mut errors = Vec::new();
        let pattern = pattern.unwrap_or_else(|| panic!("no text `{key}`"));
        self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }
}
