//! Who gets a message: everybody chosen but those who are left out, each with the reason.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Channel, LeftOut, LeftOutReason, store};
use crate::customers::{self, Consent, Customer};
use crate::error::Result;
use crate::ids::CustomerId;
use crate::reminders::birthdays::store as birthdays;
use crate::settings::Settings;
use crate::templates::{FilledTemplate, Filler};
use crate::texts::{Language, Texts};

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// The words of an order.
pub(super) struct Words<'a> {
    pub(super) channel: Channel,
    pub(super) language: Language,
    pub(super) subject: &'a str,
    pub(super) text: &'a str,
    /// The birthday that they greet on.
    pub(super) greets_on: Option<NaiveDate>,
}

/// A message to one of those who get it.
pub(crate) struct Addressed {
    pub(crate) customer: Customer,
    pub(crate) address: String,
    pub(crate) filled: FilledTemplate,
}

/// What somebody is to get, or why not.
pub(super) enum Verdict {
    Gets(Box<Addressed>),
    /// Not this one; the words are there where only something in them is missing.
    Not(LeftOut, Option<Box<Addressed>>),
}

/// Decides for one customer after the other who gets a message.
pub(super) struct Audience<'a> {
    words: Words<'a>,
    settings: &'a Settings,
    filler: &'a Filler,
    /// Whether it goes to more than one.
    to_many: bool,
    /// Whoever got a message since this instant gets none of those that go to many.
    rested_since: Option<i64>,
    taken: HashSet<String>,
}

impl<'a> Audience<'a> {
    pub(super) fn new(
        words: Words<'a>,
        settings: &'a Settings,
        filler: &'a Filler,
        to_many: bool,
        now: i64,
    ) -> Self {
        let gap = i64::from(settings.message_gap_days) * DAY;
        let rested_since = (to_many && gap > 0).then_some(now - gap);
        Self { words, settings, filler, to_many, rested_since, taken: HashSet::new() }
    }

    /// What becomes of one of those chosen.
    pub(super) fn judge(&mut self, connection: &Connection, id: CustomerId) -> Result<Verdict> {
        let customer = customers::store::get(connection, id)?;
        let not =
            |reason| LeftOut { customer_id: id, name: customer.name.clone(), reason, missing: Vec::new() };
        if customer.deleted_at.is_some() {
            return Ok(Verdict::Not(not(LeftOutReason::InBin), None));
        }
        match customer.consent {
            Consent::No => return Ok(Verdict::Not(not(LeftOutReason::NoConsent), None)),
            Consent::Unknown if self.to_many && !self.settings.message_unknown_consent => {
                return Ok(Verdict::Not(not(LeftOutReason::ConsentUnknown), None));
            }
            Consent::Unknown | Consent::Yes => {}
        }
        if let Some(on) = self.words.greets_on
            && birthdays::is_handled(connection, id, on)?
        {
            return Ok(Verdict::Not(not(LeftOutReason::Greeted), None));
        }
        let Some(address) = address(&customer, self.words.channel) else {
            return Ok(Verdict::Not(not(LeftOutReason::NoAddress), None));
        };
        if let Some(since) = self.rested_since
            && store::is_written_to(connection, id, since)?
        {
            return Ok(Verdict::Not(not(LeftOutReason::Recent), None));
        }
        if self.to_many && self.taken.contains(&address.to_lowercase()) {
            return Ok(Verdict::Not(not(LeftOutReason::SameAddress), None));
        }
        let subject = if self.words.channel.has_subject() { self.words.subject } else { "" };
        let mut filled =
            self.filler.fill(connection, &customer, self.words.language, subject, self.words.text)?;
        if let Some(line) = self.way_out() {
            filled.text = format!("{}{line}", filled.text);
        }
        let left_out = LeftOut { missing: filled.missing.clone(), ..not(LeftOutReason::Missing) };
        self.taken.insert(address.to_lowercase());
        let addressed = Box::new(Addressed { customer, address, filled });
        if left_out.missing.is_empty() {
            Ok(Verdict::Gets(addressed))
        } else {
            Ok(Verdict::Not(left_out, Some(addressed)))
        }
    }

    /// The line that tells how to get no more of these.
    fn way_out(&self) -> Option<String> {
        let texts = Texts::for_language(self.words.language);
        let own = |text: &str, key: &str| {
            if text.trim().is_empty() { texts.plain(key, &[]) } else { text.trim().to_owned() }
        };
        match self.words.channel {
            Channel::Email => Some(format!(
                "\n\n--\n{}",
                own(&self.settings.message_way_out_email, "message-way-out-email")
            )),
            Channel::Sms => {
                Some(format!("\n{}", own(&self.settings.message_way_out_sms, "message-way-out-sms")))
            }
            _ => None,
        }
    }
}

/// Where a message of a channel reaches a customer; blank for what the owner pastes where they like.
pub(super) fn address(customer: &Customer, channel: Channel) -> Option<String> {
    match channel {
        Channel::Email | Channel::MailProgram => {
            customer.emails.iter().map(|it| it.address.trim()).find(|it| is_sendable(it)).map(str::to_owned)
        }
        Channel::Sms | Channel::SmsProgram | Channel::Whatsapp | Channel::Telegram => mobile(customer),
        Channel::Clipboard => Some(String::new()),
    }
}

/// Whether an address can stand in an envelope.
fn is_sendable(address: &str) -> bool {
    let has_place = address.rsplit_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    });
    has_place
        && !address.contains(|it: char| it.is_whitespace() || it.is_control() || "<>()[],;:\\\"".contains(it))
}

/// The first phone that can get a message: one called mobile, else one that is no landline.
fn mobile(customer: &Customer) -> Option<String> {
    const NONE: [&str; 2] = ["fax", "pager"];
    let dialled = || {
        customer
            .phones
            .iter()
            .filter(|it| !NONE.contains(&it.label.as_str()))
            .filter_map(|it| Some((it, it.e164.as_deref()?)))
    };
    let called = dialled().find(|(phone, _)| phone.label == "mobile");
    called.or_else(|| dialled().find(|(_, e164)| !is_landline(e164))).map(|(_, e164)| e164.to_owned())
}

fn is_landline(e164: &str) -> bool {
    phonenumber::parse(None, e164).is_ok_and(|number| {
        number.number_type(&phonenumber::metadata::DATABASE) == phonenumber::Type::FixedLine
    })
}
