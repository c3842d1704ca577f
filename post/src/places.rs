//! The places of a gateway's request: `{to}`, `{text}` and the others, escaped as it is where they stand.

use base64::prelude::{BASE64_STANDARD, Engine};
use daftar_engine::messages::{GatewayBody, SmsGateway};

/// What fills the places.
pub(crate) struct Filling<'a> {
    pub(crate) gateway: &'a SmsGateway,
    pub(crate) secret: &'a str,
    pub(crate) to: &'a str,
    pub(crate) to_local: &'a str,
    pub(crate) text: &'a str,
    pub(crate) id: &'a str,
}

/// How a value is written where it stands.
#[derive(Clone, Copy)]
pub(crate) enum Escape {
    /// In an address or a form.
    Query,
    /// Within the quotes of a JSON text.
    Json,
    /// As it is, without line ends: in a header.
    Plain,
}

impl From<GatewayBody> for Escape {
    fn from(body: GatewayBody) -> Self {
        match body {
            GatewayBody::Form => Self::Query,
            GatewayBody::Json => Self::Json,
        }
    }
}

impl Filling<'_> {
    /// `pattern` with its places filled. Braces that are no place stay, as JSON has them.
    pub(crate) fn fill(&self, pattern: &str, escape: Escape) -> String {
        let mut filled = String::new();
        let mut rest = pattern;
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at);
            filled.push_str(before);
            let place = from.find('}').and_then(|end| Some((end, self.value(&from[1..end])?)));
            rest = match place {
                Some((end, value)) => {
                    filled.push_str(&written(&value, escape));
                    &from[end + 1..]
                }
                None => {
                    filled.push('{');
                    &from[1..]
                }
            };
        }
        filled.push_str(rest);
        filled
    }

    fn value(&self, place: &str) -> Option<String> {
        Some(match place {
            "to" => self.to.to_owned(),
            "to_digits" => self.to.trim_start_matches('+').to_owned(),
            "to_local" => self.to_local.to_owned(),
            "text" => self.text.to_owned(),
            "sender" => self.gateway.sender.clone(),
            "user" => self.gateway.user.clone(),
            "secret" => self.secret.to_owned(),
            "basic" => BASE64_STANDARD.encode(format!("{}:{}", self.gateway.user, self.secret)),
            "id" => self.id.to_owned(),
            _ => return None,
        })
    }
}

fn written(value: &str, escape: Escape) -> String {
    match escape {
        Escape::Plain => value.replace(['\r', '\n'], " "),
        Escape::Json => {
            let quoted = serde_json::Value::from(value).to_string();
            quoted[1..quoted.len() - 1].to_owned()
        }
        Escape::Query => value
            .bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    char::from(byte).to_string()
                }
                other => format!("%{other:02X}"),
            })
            .collect(),
    }
}
