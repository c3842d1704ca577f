//! The cells of one row read, checked and put together.

use super::addresses::Addresses;
use super::record::{CardPhoto, Fault, Reading, Record};
use super::target::{NameOrder, Place, Target};
use super::types::Reason;
use super::values::fill;
use super::{contact_line, countries, labelled_phones, naming, tag_signs, values};
use crate::custom_fields::{self, CustomFieldKind};
use crate::customers::{Consent, EmailDraft, PhoneDraft};
use crate::dates::{Calendar, WrittenDate, YearPivot, parse_date};
use crate::phones::{self, PhoneFault};
use crate::photos::PictureFault;
use crate::stay_in_touch;

/// A cell that is being read.
#[derive(Clone, Copy)]
pub(super) struct Cell<'c> {
    pub(super) column: usize,
    /// What is read.
    pub(super) text: &'c str,
    /// What stands in the file, where the owner corrected it.
    pub(super) written: Option<&'c str>,
    /// Whether they did so for this row alone.
    pub(super) alone: bool,
}

/// A cell of phone numbers, which wait for the country of the row.
struct Numbers {
    column: usize,
    place: Place,
    text: String,
    written: Option<String>,
    alone: bool,
}

/// Puts a row together, cell by cell.
pub(super) struct Builder<'a> {
    pub(super) reading: &'a Reading,
    row: u32,
    pub(super) record: Record,
    order: NameOrder,
    middle: String,
    addresses: Addresses,
    numbers: Vec<Numbers>,
    phones: Vec<(String, u32)>,
    emails: Vec<(String, u32)>,
    labels: Vec<(Target, u32, String)>,
    /// Year, month and day of a birthday that stand in columns of their own.
    pub(super) birth: [Option<u32>; 3],
    pub(super) birth_year: Option<(usize, String)>,
    /// What is known of the birthday without its day.
    pub(super) born: Option<String>,
}

impl<'a> Builder<'a> {
    /// Begins the row of that number.
    pub(super) fn new(reading: &'a Reading, row: u32) -> Self {
        Self {
            reading,
            row,
            record: Record::default(),
            order: NameOrder::GivenFirst,
            middle: String::new(),
            addresses: Addresses::default(),
            numbers: Vec::new(),
            phones: Vec::new(),
            emails: Vec::new(),
            labels: Vec::new(),
            birth: [None; 3],
            birth_year: None,
            born: None,
        }
    }

    /// Takes one cell.
    pub(super) fn add(&mut self, column: usize, place: &Place, cell: &str) {
        let cell = self.corrected(column, cell);
        let text = cell.text;
        if text.is_empty() {
            return;
        }
        match &place.target {
            Target::Phone | Target::Email => self.add_reach(cell, place),
            Target::Address(part) => self.addresses.add(*part, place, text),
            Target::PhoneLabel | Target::EmailLabel | Target::AddressLabel => {
                self.labels.push((place.target.clone(), place.number, values::label(text)));
            }
            Target::Birthday => self.add_birthday(cell),
            Target::BirthYear => {
                self.birth[0] = number(text);
                self.birth_year = Some((column, text.to_owned()));
            }
            Target::BirthMonth => self.birth[1] = number(text),
            Target::BirthDay => self.birth[2] = number(text),
            Target::CreatedOn => {
                if let Some(day) = self.past_day(cell) {
                    self.record.created_on = Some(day);
                }
            }
            Target::ConsentOn => {
                if let Some(day) = self.past_day(cell) {
                    self.record.draft.consent_on = Some(day.format("%Y-%m-%d").to_string());
                }
            }
            Target::StayInTouch => self.add_stay_in_touch(cell),
            Target::Custom(key) => self.add_custom(cell, key),
            Target::Purchase(part) => self.add_to_sale(*part, cell),
            Target::Gender | Target::Consent | Target::OptOut | Target::Status | Target::Kind => {
                self.add_choice(cell, &place.target);
            }
            Target::Tags | Target::Groups => self.add_names(cell, &place.target),
            Target::Name(order) => {
                self.order = *order;
                fill(&mut self.record.draft.name, text);
            }
            Target::ContactLine => self.add_contact_line(cell),
            Target::MiddleName => fill(&mut self.middle, text),
            other => self.add_text(other, text),
        }
    }

    /// Takes phones or email addresses; a cell may hold both, whatever its column is called.
    fn add_reach(&mut self, cell: Cell<'_>, place: &Place) {
        let is_email = place.target == Target::Email;
        let parted = if cell.text.contains('@') { contact_line::without_emails(cell.text) } else { None };
        match parted {
            Some((emails, rest)) if !is_email || contact_line::has_phone(&rest) => {
                for text in emails {
                    self.add_emails(Cell { text, ..cell }, &Place { target: Target::Email, ..place.clone() });
                }
                if contact_line::has_phone(&rest) {
                    self.wait_for_country(Cell { text: &rest, ..cell }, place);
                }
            }
            _ if is_email => self.add_emails(cell, place),
            _ => self.wait_for_country(cell, place),
        }
    }

    /// Keeps a cell of phones until the country of the row is known.
    fn wait_for_country(&mut self, cell: Cell<'_>, place: &Place) {
        self.numbers.push(Numbers {
            column: cell.column,
            place: place.clone(),
            text: cell.text.to_owned(),
            written: cell.written.map(str::to_owned),
            alone: cell.alone,
        });
    }

    /// Takes a name, and what reaches its owner, from one cell.
    fn add_contact_line(&mut self, cell: Cell<'_>) {
        let Some(line) = contact_line::read(cell.text, &self.reading.country) else {
            return fill(&mut self.record.draft.name, cell.text);
        };
        fill(&mut self.record.draft.name, line.name);
        if !line.phones.is_empty() {
            self.wait_for_country(Cell { text: line.phones, ..cell }, &Place::of(Target::Phone));
        }
        if !line.email.is_empty() {
            self.add_emails(Cell { text: line.email, ..cell }, &Place::of(Target::Email));
        }
        line.rest.iter().for_each(|words| self.add_text(&Target::Note, words));
    }

    /// Keeps in the note what stands behind the last column: a text with the signs that part cells, and nobody put quotes around
    /// it.
    pub(super) fn add_beyond<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        let filled: Vec<&str> = cells.map(values::clean).filter(|cell| !cell.is_empty()).collect();
        if !filled.is_empty() {
            self.add_text(&Target::Note, &filled.join(", "));
        }
    }

    /// A cell of the file as it is to be read.
    fn corrected<'c>(&mut self, column: usize, cell: &'c str) -> Cell<'c>
    where
        'a: 'c,
    {
        let written = values::clean(cell);
        let reading = self.reading;
        match reading.corrections.find(self.row, column, written) {
            None => Cell { column, text: written, written: None, alone: false },
            Some(corrected) => {
                self.record.corrected += 1;
                Cell { column, text: corrected.text, written: Some(written), alone: corrected.alone }
            }
        }
    }

    fn add_text(&mut self, target: &Target, text: &str) {
        let draft = &mut self.record.draft;
        match target {
            Target::GivenName => fill(&mut draft.given_name, text),
            Target::FamilyName => fill(&mut draft.family_name, text),
            Target::Nickname => fill(&mut draft.nickname, text),
            Target::Company => fill(&mut draft.company, text),
            Target::Role => fill(&mut draft.role, text),
            Target::Source => fill(&mut draft.source, text),
            Target::Website => fill(&mut draft.website, text),
            Target::Note => {
                if !draft.note.is_empty() {
                    draft.note.push('\n');
                }
                draft.note.push_str(&values::lines(text));
            }
            _ => {}
        }
    }

    /// Numbers are read as they are dialled where the customer lives; another country's would make a wrong one.
    fn add_phones(&mut self, cell: Cell<'_>, place: &Place, country: &str) {
        // One number behind a word stays as it is written where its column says what it is for.
        let parted = labelled_phones::part(cell.text).filter(|it| it.len() > 1 || place.label.is_empty());
        let Some(labelled) = parted else { return self.add_numbers(cell, cell.text, place, country) };
        for (label, numbers) in labelled {
            let label = if label.is_empty() { place.label.clone() } else { label };
            self.add_numbers(cell, numbers, &Place { label, ..place.clone() }, country);
        }
    }

    fn add_numbers(&mut self, cell: Cell<'_>, numbers: &str, place: &Place, country: &str) {
        for raw in phones::split_numbers(numbers) {
            let several = match phones::examine(raw, country) {
                Ok(phone) => {
                    let dialled = phones::restored(raw, &phone.e164, country);
                    self.add_phone(&dialled, Some(phone.e164), place);
                    continue;
                }
                Err(PhoneFault::Rounded) => {
                    self.fault(cell, Reason::PhoneRounded);
                    continue;
                }
                Err(PhoneFault::NotANumber) => {
                    self.fault(cell, Reason::PhoneInvalid);
                    continue;
                }
                Err(PhoneFault::TooShort | PhoneFault::TooLong | PhoneFault::NotInUse) => {
                    phones::written_out(raw, country)
                }
            };
            if several.is_none()
                && let Some(phone) = phones::from_abroad(raw)
            {
                self.add_phone(raw, Some(phone.e164), place);
                continue;
            }
            for number in several.unwrap_or_else(|| vec![raw.to_owned()]) {
                let e164 = phones::parse(&number, country).map(|phone| phone.e164);
                if e164.is_none() {
                    self.fault(cell, Reason::PhoneUndiallable);
                }
                self.add_phone(&number, e164, place);
            }
        }
    }

    fn add_phone(&mut self, raw: &str, e164: Option<String>, place: &Place) {
        let known = e164.is_some() && self.record.e164.contains(&e164)
            || self.record.draft.phones.iter().any(|phone| phone.raw == raw);
        if known {
            return;
        }
        // Most have one, and a list of thousands waits to be written.
        self.record.e164.reserve_exact(1);
        self.record.draft.phones.reserve_exact(1);
        self.record.e164.push(e164);
        let label = if place.label.is_empty() && values::says_fax(raw) {
            "fax".to_owned()
        } else {
            place.label.clone()
        };
        let raw = values::line(raw).into_owned();
        self.record.draft.phones.push(PhoneDraft { label: String::new(), raw });
        self.phones.push((label, place.number));
    }

    fn add_emails(&mut self, cell: Cell<'_>, place: &Place) {
        for email in values::emails(cell.text) {
            match email {
                Ok(address) if self.record.draft.emails.iter().any(|known| known.address == address) => {}
                Ok(address) => {
                    self.record.draft.emails.reserve_exact(1);
                    self.record.draft.emails.push(EmailDraft { label: String::new(), address });
                    self.emails.push((place.label.clone(), place.number));
                }
                Err(_) => self.fault(cell, Reason::EmailInvalid),
            }
        }
    }

    fn add_choice(&mut self, cell: Cell<'_>, target: &Target) {
        let text = cell.text;
        let draft = &mut self.record.draft;
        let understood = match target {
            Target::Gender => values::gender(text).map(|gender| draft.gender = gender).is_some(),
            // Who asked for nothing more is sent nothing, whatever they agreed to before.
            Target::Consent if draft.consent == Consent::No => true,
            Target::Consent => values::consent(text).map(|consent| draft.consent = consent).is_some(),
            Target::OptOut => {
                let asked = values::opted_out(text);
                if asked == Some(true) {
                    draft.consent = Consent::No;
                }
                asked.is_some()
            }
            Target::Status => values::status(text).map(|status| draft.status = status).is_some(),
            _ => values::kind(text).map(|kind| draft.kind = kind).is_some(),
        };
        self.record.says_status |= understood && *target == Target::Status;
        self.record.says_kind |= understood && *target == Target::Kind;
        if !understood && !values::is_other(text) {
            self.fault(cell, Reason::WordUnknown);
        }
    }

    fn add_stay_in_touch(&mut self, cell: Cell<'_>) {
        match stay_in_touch::days_of(cell.text) {
            Some(days) => self.record.draft.stay_in_touch_days = Some(days),
            None => self.fault(cell, Reason::ValueInvalid),
        }
    }

    fn add_custom(&mut self, cell: Cell<'_>, key: &str) {
        let Some(field) = self.reading.fields.iter().find(|field| field.key == key) else { return };
        let value = match field.kind {
            CustomFieldKind::Date => match parse_date(cell.text, &self.hints(cell, YearPivot::Nearest)) {
                Ok(WrittenDate::Date(date)) => Some(date.date.format("%Y-%m-%d").to_string()),
                _ => None,
            },
            CustomFieldKind::YesNo => {
                values::yes_or_no(cell.text).map(|yes| if yes { "yes" } else { "no" }.to_owned())
            }
            _ => custom_fields::canonical(field, cell.text),
        };
        match value {
            Some(value) => {
                self.record.draft.custom.entry(key.to_owned()).or_insert(value);
            }
            None => self.fault(cell, Reason::ValueInvalid),
        }
    }

    /// Notes that a cell was not taken, or a piece of it: the owner mends it as a whole, and is told of it once.
    pub(super) fn fault(&mut self, cell: Cell<'_>, reason: Reason) {
        let Cell { column, text, written, alone } = cell;
        let value = written.unwrap_or(text);
        let known = |fault: &Fault| fault.column == column && fault.value == value && fault.reason == reason;
        if !self.record.faults.iter().any(known) {
            let corrected = written.map(|_| text.to_owned());
            self.record.faults.push(Fault { column, value: value.to_owned(), corrected, alone, reason });
        }
    }

    fn add_names(&mut self, cell: Cell<'_>, target: &Target) {
        let signs = self.reading.tags.get(cell.column).copied().unwrap_or_default();
        let list = self.names(target);
        for name in signs.part(cell.text) {
            if !list.contains(&name) {
                list.push(name);
            }
        }
    }

    fn names(&mut self, target: &Target) -> &mut Vec<String> {
        let draft = &mut self.record.draft;
        if *target == Target::Groups { &mut draft.groups } else { &mut draft.tags }
    }

    /// Takes one tag or group that the file holds apart from others, commas and all.
    pub(super) fn add_name(&mut self, column: usize, target: &Target, name: &str) {
        let name = self.corrected(column, name).text;
        let list = self.names(target);
        if tag_signs::name(name).is_some() && !list.iter().any(|known| known == name) {
            list.push(name.to_owned());
        }
    }

    /// The calendar in which the birthday returns, where the file says it apart.
    pub(super) fn set_birthday_calendar(&mut self, calendar: Calendar) {
        self.record.draft.birthday_calendar = calendar;
    }

    /// Takes the photo of a card, unless it was taken before: then it needs no reading.
    pub(super) fn add_photo(&mut self, column: usize, file: &[u8], words: String) {
        let Some(known) = &self.reading.photos else { return };
        let reason = match CardPhoto::of(file, known) {
            Ok(photo) => {
                self.record.draft.photo = Some(photo.hash().to_owned());
                self.record.photo = Some(photo);
                return;
            }
            Err(PictureFault::Unreadable) => Reason::PhotoUnreadable,
            Err(PictureFault::TooLarge) => Reason::PhotoTooLarge,
        };
        // No other word could stand in its place: it is told for its row alone.
        self.record.faults.push(Fault { column, value: words, corrected: None, alone: true, reason });
    }

    /// The row put together.
    pub(super) fn finish(mut self, only_companies: bool) -> Record {
        let label = |number| label_of(&self.labels, &Target::AddressLabel, number);
        self.record.draft.addresses = std::mem::take(&mut self.addresses).settle(label);
        let own = &self.reading.country;
        let named = self.record.draft.addresses.iter().find_map(|address| countries::code(&address.country));
        let country = named.unwrap_or_else(|| own.clone());
        self.record.is_abroad = country != *own;
        for Numbers { column, place, text, written, alone } in std::mem::take(&mut self.numbers) {
            let cell = Cell { column, text: &text, written: written.as_deref(), alone };
            self.add_phones(cell, &place, &country);
        }
        self.settle_labels();
        self.settle_birth();
        let middle = std::mem::take(&mut self.middle);
        naming::settle(&mut self.record, self.order, &middle, only_companies);
        self.record.settle_code(self.reading.code_field.as_deref());
        self.record.faults.sort_by_key(|fault| fault.column);
        self.record.corrected = self.record.corrected.saturating_sub(self.refused_corrections());
        self.record
    }

    /// How many cells cannot be taken as the owner corrected them either.
    fn refused_corrections(&self) -> u32 {
        let corrections = &self.reading.corrections;
        let is_corrected = |fault: &&Fault| corrections.find(self.row, fault.column, &fault.value).is_some();
        let mut columns: Vec<usize> =
            self.record.faults.iter().filter(is_corrected).map(|fault| fault.column).collect();
        columns.dedup();
        columns.len() as u32
    }

    fn settle_labels(&mut self) {
        for (phone, (label, number)) in self.record.draft.phones.iter_mut().zip(&self.phones) {
            phone.label = label_of(&self.labels, &Target::PhoneLabel, *number).unwrap_or(label).to_owned();
        }
        for (email, (label, number)) in self.record.draft.emails.iter_mut().zip(&self.emails) {
            email.label = label_of(&self.labels, &Target::EmailLabel, *number).unwrap_or(label).to_owned();
        }
    }
}

fn label_of<'l>(labels: &'l [(Target, u32, String)], target: &Target, number: u32) -> Option<&'l str> {
    labels.iter().find(|(kind, of, _)| kind == target && *of == number).map(|(_, _, label)| label.as_str())
}

fn number(text: &str) -> Option<u32> {
    crate::folding::latin_digits(text).parse().ok().filter(|number| *number > 0)
}
