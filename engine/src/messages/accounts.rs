//! Accounts: the shop's own mail server and SMS gateway, and every connection that was made to them.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sending::Server;
use super::{Channel, holds};
use crate::book::{Book, Tx};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};

/// How many connections are remembered.
const REMEMBERED: i64 = 2000;

/// How the connection to a mail server is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MailSecurity {
    /// TLS from the first byte, usually on port 465.
    #[default]
    Tls,
    /// TLS after a word in the open, usually on port 587.
    Starttls,
    /// None; only for a server on this computer.
    None,
}

/// A mail server and the shop's name with it; the password is kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct EmailAccount {
    /// Its name on the net.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept secret.
    pub security: MailSecurity,
    /// Who logs in; empty for nobody.
    pub user: String,
    /// The name that customers see.
    pub from_name: String,
    /// The address that customers see and answer to.
    pub from_address: String,
    /// How many leave in a minute at most.
    pub per_minute: u32,
    /// A certificate (PEM) that is trusted besides those of the system; empty for none.
    #[serde(default)]
    pub certificate: String,
}

/// One header of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct GatewayHeader {
    /// Its name.
    pub name: String,
    /// Its value, with places.
    pub value: String,
}

/// What the body of a request is, which decides how places in it are escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GatewayBody {
    /// A form: `to={to}&text={text}`.
    #[default]
    Form,
    /// JSON: `{"to": "{to}"}`.
    Json,
}

/// How an answer is read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct GatewaySuccess {
    /// Where in an answer of JSON to look (RFC 6901): `/return/status`; empty to look at the whole answer.
    pub pointer: String,
    /// What stands there when it was accepted, or any of several parted by `|`; empty for anything but nothing.
    pub expected: String,
}

/// An SMS gateway that takes requests by HTTP. Places: `{to}` (+98912…), `{to_digits}` (98912…), `{to_local}` (0912…),
/// `{text}`, `{sender}`, `{user}`, `{secret}`, `{basic}` (user and secret as HTTP wants them), `{id}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SmsGateway {
    /// Whose it is, in the owner's words.
    pub name: String,
    /// `GET` or `POST`.
    pub method: String,
    /// Where requests go, with places.
    pub url: String,
    /// Headers, with places.
    #[serde(default)]
    pub headers: Vec<GatewayHeader>,
    /// The body, with places; empty for none.
    #[serde(default)]
    pub body: String,
    /// What the body is.
    #[serde(default)]
    pub body_kind: GatewayBody,
    /// The number or name that customers see.
    #[serde(default)]
    pub sender: String,
    /// Who logs in.
    #[serde(default)]
    pub user: String,
    /// How it says that it accepted one.
    #[serde(default)]
    pub success: GatewaySuccess,
    /// How many leave in a minute at most.
    pub per_minute: u32,
    /// Whether an answer of the 500s surely means that nothing was sent.
    #[serde(default)]
    pub fails_cleanly: bool,
    /// A certificate (PEM) that is trusted besides those of the system; empty for none.
    #[serde(default)]
    pub certificate: String,
}

/// The accounts of the shop.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct MessageAccounts {
    /// Its mail server.
    pub email: Option<EmailAccount>,
    /// Its SMS gateway.
    pub sms: Option<SmsGateway>,
    /// The ones at rest after a failure.
    pub holds: Vec<super::Hold>,
}

/// One connection that was made to a server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MadeConnection {
    /// When, milliseconds UTC.
    pub at: i64,
    /// To which server.
    pub host: String,
    /// What for: `email`, `sms`, `test_email` or `test_sms`.
    pub purpose: String,
    /// What came of it: `sent`, `tested`, or as [`super::Why`] names it.
    pub outcome: String,
}

impl Book {
    /// The accounts of the shop.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn message_accounts(&self) -> Result<MessageAccounts> {
        let now = self.now();
        self.read(|connection| {
            Ok(MessageAccounts {
                email: config(connection, Channel::Email)?,
                sms: config(connection, Channel::Sms)?,
                holds: holds::list(connection, now)?,
            })
        })
    }

    /// Keeps the shop's mail server, or forgets it.
    ///
    /// # Errors
    /// `value_invalid` for what cannot be connected to.
    pub fn save_email_account(&self, account: Option<EmailAccount>) -> Result<()> {
        let account = account.map(EmailAccount::checked).transpose()?;
        self.save_account(Channel::Email, account.as_ref().map(|it| it.host.as_str()), account.as_ref())
    }

    /// Keeps the shop's SMS gateway, or forgets it.
    ///
    /// # Errors
    /// `value_invalid` for what cannot be connected to.
    pub fn save_sms_gateway(&self, gateway: Option<SmsGateway>) -> Result<()> {
        let gateway = gateway.map(SmsGateway::checked).transpose()?;
        self.save_account(Channel::Sms, gateway.as_ref().map(|it| it.name.as_str()), gateway.as_ref())
    }

    /// The sealed password of a channel's account.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn message_secret(&self, channel: Channel) -> Result<Option<Vec<u8>>> {
        self.read(|connection| {
            Ok(connection
                .prepare_cached("SELECT sealed FROM message_secrets WHERE channel = ?1")?
                .query_row([channel.name()], |row| row.get(0))
                .optional()?)
        })
    }

    /// Keeps the sealed password of a channel's account, or forgets it. It is not journaled.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn keep_message_secret(&self, channel: Channel, sealed: Option<&[u8]>) -> Result<()> {
        self.transact(Action::new(ActionKind::NoteMessage), |tx| {
            tx.execute("DELETE FROM message_secrets WHERE channel = ?1", [channel.name()])?;
            if let Some(sealed) = sealed {
                tx.execute(
                    "INSERT INTO message_secrets (channel, sealed) VALUES (?1, ?2)",
                    params![channel.name(), sealed],
                )?;
            }
            holds::clear(tx, channel)
        })
    }

    /// Remembers a connection that was made.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn note_connection(&self, host: &str, purpose: &str, outcome: &str) -> Result<()> {
        self.transact(Action::new(ActionKind::NoteMessage), |tx| {
            tx.prepare_cached(
                "INSERT INTO connections (at, host, purpose, outcome) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![tx.now(), host, purpose, outcome])?;
            tx.prepare_cached(
                "DELETE FROM connections WHERE connection <= (SELECT max(connection) FROM connections) - ?1",
            )?
            .execute([REMEMBERED])?;
            Ok(())
        })
    }

    /// The connections that were made, newest first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn connections(&self, limit: usize) -> Result<Vec<MadeConnection>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT at, host, purpose, outcome FROM connections ORDER BY connection DESC LIMIT ?1",
            )?;
            let made = statement.query_map([limit], |row| {
                Ok(MadeConnection {
                    at: row.get(0)?,
                    host: row.get(1)?,
                    purpose: row.get(2)?,
                    outcome: row.get(3)?,
                })
            })?;
            Ok(made.collect::<rusqlite::Result<_>>()?)
        })
    }

    fn save_account(
        &self,
        channel: Channel,
        name: Option<&str>,
        account: Option<&impl Serialize>,
    ) -> Result<()> {
        let config = account.map(serde_json::to_string).transpose()?;
        self.transact(Action::new(ActionKind::SaveMessageAccount).about(name.unwrap_or_default()), |tx| {
            save(tx, channel, config.as_deref())?;
            holds::clear(tx, channel)
        })
    }
}

fn save(tx: &Tx<'_>, channel: Channel, config: Option<&str>) -> Result<()> {
    match config {
        Some(config) => tx.execute(
            "INSERT INTO message_accounts (channel, config) VALUES (?1, ?2)
             ON CONFLICT (channel) DO UPDATE SET config = excluded.config",
            params![channel.name(), config],
        )?,
        None => tx.execute("DELETE FROM message_accounts WHERE channel = ?1", [channel.name()])?,
    };
    Ok(())
}

fn config<T: serde::de::DeserializeOwned>(connection: &Connection, channel: Channel) -> Result<Option<T>> {
    let config: Option<String> = connection
        .prepare_cached("SELECT config FROM message_accounts WHERE channel = ?1")?
        .query_row([channel.name()], |row| row.get(0))
        .optional()?;
    Ok(config.map(|config| serde_json::from_str(&config)).transpose()?)
}

/// Where messages of a channel go; `None` where no account is set up.
pub(super) fn server(connection: &Connection, channel: Channel) -> Result<Option<Server>> {
    Ok(match channel {
        Channel::Email => config(connection, channel)?.map(Server::Email),
        Channel::Sms => config(connection, channel)?.map(Server::Sms),
        _ => None,
    })
}

pub(super) fn per_minute(server: &Server) -> u32 {
    match server {
        Server::Email(account) => account.per_minute,
        Server::Sms(gateway) => gateway.per_minute,
    }
}

fn invalid(field: &str, value: &str) -> Error {
    Error::Refused(Code::ValueInvalid { field: field.to_owned(), value: value.to_owned() })
}

impl EmailAccount {
    fn checked(self) -> Result<Self> {
        let account = Self {
            host: self.host.trim().to_owned(),
            user: self.user.trim().to_owned(),
            from_name: self.from_name.trim().to_owned(),
            from_address: self.from_address.trim().to_owned(),
            per_minute: self.per_minute.clamp(1, 6000),
            ..self
        };
        if account.host.is_empty() || account.host.contains(|it: char| it.is_whitespace() || it == '/') {
            return Err(invalid("host", &account.host));
        }
        if account.port == 0 {
            return Err(invalid("port", "0"));
        }
        if !account.from_address.contains('@') {
            return Err(Error::Refused(Code::EmailInvalid { value: account.from_address }));
        }
        Ok(account)
    }
}

impl SmsGateway {
    fn checked(self) -> Result<Self> {
        let gateway = Self {
            url: self.url.trim().to_owned(),
            method: self.method.trim().to_uppercase(),
            sender: self.sender.trim().to_owned(),
            user: self.user.trim().to_owned(),
            per_minute: self.per_minute.clamp(1, 6000),
            ..self
        };
        let address = gateway.url.strip_prefix("https://").or_else(|| gateway.url.strip_prefix("http://"));
        if address.is_none_or(|rest| rest.is_empty() || rest.starts_with(['/', '{'])) {
            return Err(invalid("url", &gateway.url));
        }
        if !matches!(gateway.method.as_str(), "GET" | "POST") {
            return Err(invalid("method", &gateway.method));
        }
        Ok(gateway)
    }
}
