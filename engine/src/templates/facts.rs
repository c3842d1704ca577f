//! What is known of one customer, written as the template's language has it.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::fields::{Condition, Field, Place};
use super::filling::Known;
use super::people::Person;
use super::store::{self, LastPurchase, NextVisit};
use crate::custom_fields::{CustomField, CustomFieldKind};
use crate::customers::{Customer, CustomerKind, Gender, birthday};
use crate::dates::{Calendar, DateForm, MonthDay, format_date, format_month_day};
use crate::error::Result;
use crate::folding;
use crate::money::Money;
use crate::settings::Settings;
use crate::texts::{Language, Texts};

/// How a language is written: as the owner has it where it is the owner's own, else as its readers expect.
pub struct Writing {
    /// Its words and digits.
    pub texts: &'static Texts,
    /// Its calendar.
    pub calendar: Calendar,
}

impl Writing {
    /// How a template of a language is written in this shop.
    #[must_use]
    pub fn of(language: Language, settings: &Settings) -> Self {
        let usual = Settings::for_language(language);
        let own = if language == settings.language { settings } else { &usual };
        Self { texts: Texts::with_digits(language, own.digits), calendar: own.calendar }
    }
}

/// Everything that a template may ask of a customer.
pub(super) struct Facts<'a> {
    pub(super) customer: &'a Customer,
    pub(super) settings: &'a Settings,
    pub(super) own: &'a [CustomField],
    writing: Writing,
    person: Person,
    today: NaiveDate,
    bought: Option<LastPurchase>,
    visit: Option<NextVisit>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(
        connection: &Connection,
        customer: &'a Customer,
        language: Language,
        settings: &'a Settings,
        own: &'a [CustomField],
        today: NaiveDate,
    ) -> Result<Self> {
        Ok(Self {
            customer,
            settings,
            own,
            writing: Writing::of(language, settings),
            person: Person::of(customer, language),
            today,
            bought: store::last_purchase(connection, customer.id)?,
            visit: store::next_visit(connection, customer.id, today)?,
        })
    }

    fn date(&self, date: NaiveDate) -> String {
        format_date(date, self.writing.calendar, DateForm::Short, self.writing.texts)
    }

    fn digits(&self, text: &str) -> String {
        self.writing.texts.digits().write(text)
    }

    fn known(&self, field: Field) -> Option<String> {
        let (customer, texts) = (self.customer, self.writing.texts);
        let of_bought = self.bought.as_ref();
        match field {
            Field::FirstName => Some(self.person.given().to_owned()),
            Field::CalledName => Some(self.person.called(texts.language())),
            Field::LastName => Some(self.person.family().to_owned()),
            Field::FullName => Some(self.person.whole().to_owned()),
            Field::PoliteName => Some(self.person.politely(texts)),
            Field::FormalName => Some(self.person.formally(texts)),
            Field::Company if customer.kind == CustomerKind::Company => Some(self.person.whole().to_owned()),
            Field::Company => Some(customer.company.clone()),
            Field::Role => Some(customer.role.clone()),
            Field::Phone => customer.phones.first().map(|it| self.digits(&it.raw)),
            Field::Email => customer.emails.first().map(|it| it.address.clone()),
            Field::City => customer.addresses.first().map(|it| it.city.clone()),
            Field::Birthday => self.birthday(),
            Field::BoughtOn => of_bought.map(|it| self.date(it.on)),
            Field::BoughtAmount => {
                let it = of_bought?;
                let money = Money { amount: it.amount?, currency: it.currency.clone() };
                Some(money.in_words(self.settings.currency, texts))
            }
            Field::Bought => of_bought.map(|it| it.things.clone()),
            Field::VisitOn => {
                let visit = self.visit.as_ref()?;
                Some(format_date(visit.on, self.writing.calendar, DateForm::Long, texts))
            }
            Field::VisitTime => self.visit.as_ref()?.time.as_deref().map(|time| self.digits(time)),
            Field::Today => Some(self.date(self.today)),
            Field::Shop => Some(self.settings.shop_name.clone()),
        }
    }

    fn birthday(&self) -> Option<String> {
        let calendar = self.customer.birthday_calendar;
        let (month, day) = birthday::month_day(self.customer.birthday.as_deref()?, calendar)?;
        Some(format_month_day(MonthDay { calendar, month, day }, self.writing.texts))
    }

    fn own(&self, key: &str) -> Option<String> {
        let value = self.customer.custom.get(key)?;
        let kind = self.own.iter().find(|field| field.key == key).map(|field| field.kind)?;
        let texts = self.writing.texts;
        Some(match kind {
            CustomFieldKind::Date => value.parse().map_or_else(|_| value.clone(), |date| self.date(date)),
            CustomFieldKind::Number => self.digits(&match texts.language() {
                Language::En => value.clone(),
                Language::Fa => value.replace('.', "٫"),
                Language::Lt => value.replace('.', ","),
            }),
            CustomFieldKind::YesNo => texts.plain(&format!("template-value-{value}"), &[]),
            CustomFieldKind::Text | CustomFieldKind::Choice => value.clone(),
        })
    }
}

impl Known for Facts<'_> {
    fn value(&self, place: &Place) -> Option<String> {
        match place {
            Place::Known(field) => self.known(*field),
            Place::Own(key) => self.own(key),
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Has(place) => self.value(place).is_some_and(|value| !value.trim().is_empty()),
            Condition::Female => self.person.gender() == Gender::Female,
            Condition::Male => self.person.gender() == Gender::Male,
            Condition::Tag(name) => self.customer.tags.iter().any(|tag| folding::fold(tag) == *name),
        }
    }
}
