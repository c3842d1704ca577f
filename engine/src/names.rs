//! Closed sets of choices, each with the one name that the file, the border and the locales know it by.

/// Makes an enum whose variants have names: `names! { /// Doc. Type { /// Doc. Variant = "name", } }`.
macro_rules! names {
    ($(#[$attribute:meta])* $type:ident { $($(#[$variant_attribute:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[ts(export)]
        pub enum $type {
            $($(#[$variant_attribute])* #[serde(rename = $name)] $variant,)*
        }

        impl $type {
            /// Every name.
            pub const NAMES: &[&str] = &[$($name),*];

            /// As the file and the border name it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The one of that name.
            #[must_use]
            pub fn of_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

pub(crate) use names;
