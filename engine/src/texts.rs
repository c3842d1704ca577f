//! The words of pop-ups, tray, window titles, exports and the command line, in the user's language.
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, types::FluentNumber};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue as Value;

/// The files of `assets/locales/<language>/`, each there in all three languages.
macro_rules! locale_files {
    ($($name:literal),+ $(,)?) => {
        /// English, Persian and Lithuanian source of every file.
        const FILES: &[[&str; 3]] = &[$([
            include_str!(concat!("../../assets/locales/en/", $name, ".ftl")),
            include_str!(concat!("../../assets/locales/fa/", $name, ".ftl")),
            include_str!(concat!("../../assets/locales/lt/", $name, ".ftl")),
        ]),+];
    };
}

locale_files![
    "calendar",
    "cases",
    "cli",
    "customers",
    "duplicates",
    "errors",
    "exports",
    "fields",
    "formats",
    "history",
    "holidays",
    "interactions",
    "messages",
    "popups",
    "problems",
    "ratings",
    "reminders",
    "rules",
    "shell",
    "stay_in_touch",
    "templates"
];

/// A language that every text of the program exists in.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Persian, right to left.
    Fa,
    /// Lithuanian.
    Lt,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Fa, Self::Lt];

    /// The language of a locale as systems write it (`fa_IR.UTF-8`, `lt-LT`, `en`); `None` for one that we don't speak.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its BCP 47 tag: `en`, `fa` or `lt`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fa => "fa",
            Self::Lt => "lt",
        }
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Fa)
    }

    /// The digits its readers expect when nothing else was set.
    pub const fn digits(self) -> Digits {
        match self {
            Self::Fa => Digits::Persian,
            Self::En | Self::Lt => Digits::Latin,
        }
    }
}

/// How numbers are written: `1234` or `۱۲۳۴`.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Digits {
    /// 0–9.
    #[default]
    Latin,
    /// ۰–۹ (U+06F0 to U+06F9).
    Persian,
}

impl Digits {
    /// `text` with its decimal digits, of whatever kind, written in these.
    pub fn write(self, text: &str) -> String {
        text.chars().map(|letter| self.digit(letter)).collect()
    }

    fn digit(self, letter: char) -> char {
        let value = match letter {
            '0'..='9' => u32::from(letter) - u32::from('0'),
            '۰'..='۹' => u32::from(letter) - u32::from('۰'),
            '٠'..='٩' => u32::from(letter) - u32::from('٠'),
            _ => return letter,
        };
        let zero = match self {
            Self::Latin => '0',
            Self::Persian => '۰',
        };
        char::from_u32(u32::from(zero) + value).unwrap_or(letter)
    }
}

/// All texts of one language, with numbers written in one kind of digits.
pub struct Texts {
    language: Language,
    digits: Digits,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of a language, numbers in its own digits.
    pub fn for_language(language: Language) -> &'static Self {
        Self::with_digits(language, language.digits())
    }

    /// The texts of a language, numbers in the digits that the user set.
    pub fn with_digits(language: Language, digits: Digits) -> &'static Self {
        static READ: [[OnceLock<Texts>; 2]; 3] = [const { [const { OnceLock::new() }; 2] }; 3];
        READ[language as usize][digits as usize].get_or_init(|| Self::read(language, digits))
    }

    /// The language these texts are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The digits of its numbers.
    pub const fn digits(&self) -> Digits {
        self.digits
    }

    /// The text of `key` (`message` or `message.attribute`) with its placeables filled in. What the user typed is kept
    /// apart from the sentence's direction by Unicode isolates wherever the two could mix. A text that is missing comes in
    /// English, or else as its key; both are logged.
    pub fn text(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        if let Some(text) = self.find(key, args) {
            return text;
        }
        log::warn!("no text `{key}` in {}", self.language.tag());
        Self::for_language(Language::En).find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// As [`Texts::text`] for files that other programs read: without the invisible marks of direction.
    pub fn plain(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.text(key, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Whether this language has a text of that key.
    pub fn has(&self, key: &str) -> bool {
        let (message, attribute) = split(key);
        self.bundle.get_message(message).is_some_and(|found| match attribute {
            Some(name) => found.get_attribute(name).is_some(),
            None => found.value().is_some(),
        })
    }

    fn find(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let (message, attribute) = split(key);
        let found = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        for error in errors {
            log::warn!("text `{key}` in {}: {error}", self.language.tag());
        }
        Some(if self.language.is_right_to_left() { text } else { without_needless_isolates(text) })
    }

    fn read(language: Language, digits: Digits) -> Self {
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_formatter(Some(match (digits, language) {
            (Digits::Persian, _) => in_persian_digits,
            (Digits::Latin, Language::Lt) => in_lithuanian_figures,
            (Digits::Latin, Language::En | Language::Fa) => in_english_figures,
        }));
        if let Err(error) = bundle.add_builtins() {
            log::error!("texts in {}: {error}", language.tag());
        }
        for file in FILES {
            let (resource, errors) = match FluentResource::try_new(file[language as usize].to_owned()) {
                Ok(resource) => (resource, Vec::new()),
                Err((readable, errors)) => (readable, errors),
            };
            for error in errors {
                log::error!("texts in {}: {error}", language.tag());
            }
            for error in bundle.add_resource(resource).err().into_iter().flatten() {
                log::error!("texts in {}: {error}", language.tag());
            }
        }
        Self { language, digits, bundle }
    }
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    }
}

/// Isolates matter only where a right-to-left letter is near: plain terminals and searches are spared the invisible marks.
fn without_needless_isolates(text: String) -> String {
    let is_right_to_left =
        |letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if text.contains(is_right_to_left) { text } else { text.replace(['\u{2068}', '\u{2069}'], "") }
}

fn in_english_figures<M>(value: &Value<'_>, _: &M) -> Option<String> {
    number_of(value).map(|number| grouped(number, ',', '.'))
}

fn in_lithuanian_figures<M>(value: &Value<'_>, _: &M) -> Option<String> {
    number_of(value).map(|number| grouped(number, '\u{a0}', ','))
}

fn in_persian_digits<M>(value: &Value<'_>, _: &M) -> Option<String> {
    number_of(value).map(|number| Digits::Persian.write(&grouped(number, '٬', '٫')))
}

fn number_of<'a>(value: &'a Value<'_>) -> Option<&'a FluentNumber> {
    match value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}

fn grouped(number: &FluentNumber, separator: char, point: char) -> String {
    let plain = number.as_string();
    let (sign, plain) = plain.strip_prefix('-').map_or(("", &*plain), |rest| ("-", rest));
    let (whole, fraction) = plain.split_once('.').map_or((plain, None), |(whole, rest)| (whole, Some(rest)));
    let mut text = sign.to_owned();
    for (place, digit) in whole.chars().enumerate() {
        if number.options.use_grouping && place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push(point);
        text.push_str(fraction);
    }
    text
}
