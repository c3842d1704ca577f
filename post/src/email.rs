//! Email: letters, and the conversation with the owner's mail server.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use daftar_engine::messages::{Attachment, EmailAccount, MailSecurity, Message, Outcome, Why};
use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment as AttachedPart, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, MailBodyParameter, MailParameter};

use crate::{Patience, certificates, shortened};

/// Mail servers that are spoken with, one connection kept for the next letter.
#[derive(Default)]
pub(crate) struct MailServer {
    open: Option<(EmailAccount, SmtpConnection)>,
}

impl MailServer {
    /// Sends a letter. Whatever goes wrong before its last line is written is surely not sent; what goes wrong after it,
    /// without a word of the server, may be.
    pub(crate) fn send(
        &mut self,
        account: &EmailAccount,
        password: &str,
        (message, attachments): (&Message, &[Attachment]),
        patience: Patience,
    ) -> Outcome {
        let letter = match letter(account, message, attachments) {
            Ok(letter) => letter,
            Err(cause) => return Outcome::Refused { why: Why::Rejected, answer: cause.to_string() },
        };
        let mut connection = match self.connected(account, password, patience) {
            Ok(connection) => connection,
            Err((why, answer)) => return Outcome::Unreachable { why, answer, after: None },
        };
        let outcome = deliver(&mut connection, letter.envelope(), &letter.formatted(), password);
        if matches!(outcome, Outcome::Sent { .. }) {
            self.open = Some((account.clone(), connection));
        } else {
            connection.abort();
        }
        outcome
    }

    /// Ends the connection that is kept.
    pub(crate) fn hang_up(&mut self) {
        if let Some((_, mut connection)) = self.open.take() {
            // Whatever it answers, it is over.
            let _ = connection.quit();
        }
    }

    fn connected(
        &mut self,
        account: &EmailAccount,
        password: &str,
        patience: Patience,
    ) -> Result<SmtpConnection, (Why, String)> {
        if let Some((of, mut connection)) = self.open.take() {
            if of == *account && connection.test_connected() {
                return Ok(connection);
            }
            connection.abort();
        }
        connect(account, password, patience)
    }
}

/// A connection that is logged in.
pub(crate) fn connect(
    account: &EmailAccount,
    password: &str,
    patience: Patience,
) -> Result<SmtpConnection, (Why, String)> {
    let told = |why: Why, error: &Error| (why, said(error, password));
    let network = |error: Error| {
        let why = if error.is_transient() {
            Why::Busy
        } else if certificates::is_at_fault(&error) || error.is_tls() {
            Why::Certificate
        } else {
            Why::Network
        };
        told(why, &error)
    };
    let tls = tls_of(account).map_err(|error| told(Why::Certificate, &error))?;
    let hello = ClientId::Domain(domain_of(&account.from_address).to_owned());
    let at_once = (account.security == MailSecurity::Tls).then_some(&tls);
    let server = (account.host.as_str(), account.port);
    let mut connection =
        SmtpConnection::connect(server, Some(patience.to_reach), &hello, at_once, None).map_err(network)?;
    if account.security == MailSecurity::Starttls {
        connection.starttls(&tls, &hello).map_err(|error| {
            let (why, answer) = network(error);
            // A server without STARTTLS is not trusted with a password.
            (if why == Why::Network { Why::Certificate } else { why }, answer)
        })?;
    }
    if !account.user.is_empty() {
        let credentials = Credentials::new(account.user.clone(), password.to_owned());
        connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).map_err(|error| {
            if error.is_permanent() || error.is_client() { told(Why::Login, &error) } else { network(error) }
        })?;
    }
    connection.set_timeout(Some(patience.to_answer)).map_err(|cause| (Why::Network, cause.to_string()))?;
    Ok(connection)
}

fn tls_of(account: &EmailAccount) -> Result<TlsParameters, Error> {
    let mut parameters = TlsParameters::builder(account.host.clone());
    if !account.certificate.trim().is_empty() {
        parameters = parameters.add_root_certificate(Certificate::from_pem(account.certificate.as_bytes())?);
    }
    parameters.build()
}

fn deliver(connection: &mut SmtpConnection, envelope: &Envelope, letter: &[u8], password: &str) -> Outcome {
    let answer = |error: &Error| said(error, password);
    // A broken connection, and a 421, mean that it would take no other letter either.
    let broken = |error: &Error| {
        let leaving = error.status().is_some_and(|code| u16::from(code) == 421);
        let why = if error.is_transient() { Why::Busy } else { Why::Network };
        (leaving || error.status().is_none()).then(|| Outcome::Unreachable {
            why,
            answer: answer(error),
            after: None,
        })
    };
    let body =
        if letter.is_ascii() { vec![] } else { vec![MailParameter::Body(MailBodyParameter::EightBitMime)] };
    if let Err(error) = connection.command(Mail::new(envelope.from().cloned(), body)) {
        return broken(&error).unwrap_or_else(|| later_or(&error, Why::Rejected, answer(&error)));
    }
    for address in envelope.to() {
        if let Err(error) = connection.command(Rcpt::new(address.clone(), vec![])) {
            return broken(&error).unwrap_or_else(|| later_or(&error, Why::Recipient, answer(&error)));
        }
    }
    if let Err(error) = connection.command(Data) {
        return broken(&error).unwrap_or_else(|| later_or(&error, Why::Rejected, answer(&error)));
    }
    match connection.message(letter) {
        Ok(response) => {
            Outcome::Sent { answer: shortened(&response.message().collect::<Vec<_>>().join(" "), password) }
        }
        Err(error) if error.status().is_some() => later_or(&error, Why::Rejected, answer(&error)),
        Err(error) => Outcome::Unknown { why: Why::NoAnswer, answer: answer(&error) },
    }
}

/// Later for a word that the server may take back, never for one that it will not.
fn later_or(error: &Error, never: Why, answer: String) -> Outcome {
    if error.is_permanent() {
        Outcome::Refused { why: never, answer }
    } else {
        Outcome::Later { why: Why::Busy, answer }
    }
}

fn said(error: &Error, password: &str) -> String {
    shortened(&error.to_string(), password)
}

/// The letter as it goes over the wire. Its Message-ID is made from the message, so that a repeat can be told.
pub(crate) fn letter(
    account: &EmailAccount,
    message: &Message,
    attachments: &[Attachment],
) -> Result<lettre::Message, Box<dyn std::error::Error>> {
    let from: Address = account.from_address.parse()?;
    let name = Some(account.from_name.clone()).filter(|name| !name.is_empty());
    let to_name = Some(message.customer_name.clone()).filter(|name| !name.is_empty());
    let queued = UNIX_EPOCH + Duration::from_millis(u64::try_from(message.queued_at).unwrap_or_default());
    let id = format!("<daftar.{}.{}@{}>", message.id, message.queued_at, domain_of(&account.from_address));
    let stop = format!("<mailto:{}?subject=stop>", account.from_address);
    let builder = lettre::Message::builder()
        .from(Mailbox::new(name, from))
        .to(Mailbox::new(to_name, message.address.parse()?))
        .subject(message.subject.clone())
        .date(queued.max(UNIX_EPOCH).min(SystemTime::now()))
        .message_id(Some(id))
        .header(ListUnsubscribe(stop));
    let words = SinglePart::plain(message.text.clone());
    if attachments.is_empty() {
        return Ok(builder.singlepart(words)?);
    }
    let mut parts = MultiPart::mixed().singlepart(words);
    for file in attachments {
        let media_type = ContentType::parse(&file.media_type)?;
        parts = parts.singlepart(AttachedPart::new(file.name.clone()).body(file.bytes.clone(), media_type));
    }
    Ok(builder.multipart(parts)?)
}

fn domain_of(address: &str) -> &str {
    address.rsplit_once('@').map_or("localhost", |(_, domain)| domain)
}

/// How mail programs offer to get no more (RFC 2369).
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
