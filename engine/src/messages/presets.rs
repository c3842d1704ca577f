//! Presets: mail servers and SMS gateways that many shops use, so that only name and password are left to enter.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MailSecurity, SmsGateway};
use crate::error::Result;

/// A mail server that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct EmailPreset {
    /// Whose it is.
    pub name: String,
    /// Its name on the net; empty where it is the owner's own.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept secret.
    pub security: MailSecurity,
    /// Addresses that are its.
    pub domains: Vec<String>,
    /// What must be known before: `account-note-<note>` in the locales; empty for nothing.
    pub note: String,
    /// How many it takes in a minute.
    pub per_minute: u32,
}

/// An SMS gateway that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SmsPreset {
    /// Whose it is.
    pub name: String,
    /// Where it is at home: ISO 3166 codes; none for everywhere.
    pub countries: Vec<String>,
    /// What is left to enter: `user`, `secret`, `sender`.
    pub needs: Vec<String>,
    /// Everything else.
    pub gateway: SmsGateway,
}

/// All presets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AccountPresets {
    /// Mail servers.
    pub email: Vec<EmailPreset>,
    /// SMS gateways.
    pub sms: Vec<SmsPreset>,
}

impl AccountPresets {
    /// Those that come with Daftar.
    ///
    /// # Errors
    /// Never, but for a fault in the file.
    pub fn read() -> Result<Self> {
        Ok(serde_json::from_str(include_str!("../../../assets/accounts.json"))?)
    }
}
