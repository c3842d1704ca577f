//! Closed days as the screens show them and as they are entered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Calendar;
use crate::ids::HolidayId;
use crate::names::names;
use crate::reminders::ReminderKind;

names! {
    /// Whose public holidays close the shop.
    #[derive(Default)]
    HolidayTable {
        /// Nobody's.
        #[default]
        None = "none",
        /// Iran's: those of the solar calendar, and those of the moon as published or else estimated.
        Iran = "iran",
        /// Lithuania's, as the Labour Code has them (article 123).
        Lithuania = "lithuania",
    }
}

names! {
    /// A public holiday. Each has its name in the locales: `holiday-<name>`.
    PublicHoliday {
        /// 1 to 4 Farvardin.
        Nowruz = "nowruz",
        /// 12 Farvardin.
        IslamicRepublicDay = "islamic_republic_day",
        /// 13 Farvardin.
        NatureDay = "nature_day",
        /// 14 Khordad.
        KhomeiniDeath = "khomeini_death",
        /// 15 Khordad.
        KhordadUprising = "khordad_uprising",
        /// 22 Bahman.
        RevolutionDay = "revolution_day",
        /// 29 Esfand.
        OilNationalisation = "oil_nationalisation",
        /// 30 Esfand, in leap years.
        YearEnd = "year_end",
        /// 9 Muharram.
        Tasua = "tasua",
        /// 10 Muharram.
        Ashura = "ashura",
        /// 20 Safar.
        Arbaeen = "arbaeen",
        /// 28 Safar.
        ProphetDeath = "prophet_death",
        /// The last day of Safar.
        ImamRezaMartyrdom = "imam_reza_martyrdom",
        /// 8 Rabi al-awwal.
        ImamAskariMartyrdom = "imam_askari_martyrdom",
        /// 17 Rabi al-awwal.
        ProphetBirthday = "prophet_birthday",
        /// 3 Jumada al-thani.
        FatimaMartyrdom = "fatima_martyrdom",
        /// 13 Rajab.
        ImamAliBirthday = "imam_ali_birthday",
        /// 27 Rajab.
        Mabath = "mabath",
        /// 15 Shaban.
        ImamMahdiBirthday = "imam_mahdi_birthday",
        /// 21 Ramadan.
        ImamAliMartyrdom = "imam_ali_martyrdom",
        /// 1 Shawwal.
        EidFitr = "eid_fitr",
        /// 2 Shawwal.
        EidFitrSecond = "eid_fitr_second",
        /// 25 Shawwal.
        ImamSadiqMartyrdom = "imam_sadiq_martyrdom",
        /// 10 Dhu al-hijja.
        EidAdha = "eid_adha",
        /// 18 Dhu al-hijja.
        EidGhadir = "eid_ghadir",
        /// 1 January.
        NewYear = "new_year",
        /// 16 February.
        StateRestoration = "state_restoration",
        /// 11 March.
        IndependenceRestoration = "independence_restoration",
        /// Easter Sunday.
        Easter = "easter",
        /// Easter Monday.
        EasterMonday = "easter_monday",
        /// 1 May.
        LabourDay = "labour_day",
        /// The first Sunday of May.
        MothersDay = "mothers_day",
        /// The first Sunday of June.
        FathersDay = "fathers_day",
        /// 24 June.
        SaintJohn = "saint_john",
        /// 6 July.
        StatehoodDay = "statehood_day",
        /// 15 August.
        Assumption = "assumption",
        /// 1 November.
        AllSaints = "all_saints",
        /// 2 November.
        AllSouls = "all_souls",
        /// 24 December.
        ChristmasEve = "christmas_eve",
        /// 25 December.
        Christmas = "christmas",
        /// 26 December.
        SecondChristmas = "second_christmas",
    }
}

names! {
    /// What the owner's own days say.
    #[derive(Default)]
    HolidayKind {
        /// The shop is closed.
        #[default]
        Closed = "closed",
        /// It is open, whatever the week and the public holidays say.
        Open = "open",
    }
}

/// The owner's own days: a holiday of the shop, stocktaking, or a Sunday before Christmas on which it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Holiday {
    /// Its number in the book.
    pub id: HolidayId,
    /// Closed or open.
    pub kind: HolidayKind,
    /// What for.
    pub name: String,
    /// The first day.
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    /// The last day; the same for one day.
    #[ts(type = "string")]
    pub to_on: NaiveDate,
    /// The calendar in which they return every year; `null` for once.
    pub returns_in: Option<Calendar>,
}

/// Own days as they are entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct HolidayDraft {
    /// Closed or open; closed where it is left out.
    #[serde(default)]
    pub kind: HolidayKind,
    /// What for; needed.
    pub name: String,
    /// The first day.
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    /// The last day; left out for one day.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub to_on: Option<NaiveDate>,
    /// The calendar in which they return every year; left out for once.
    #[serde(default)]
    pub returns_in: Option<Calendar>,
}

/// Why a day is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum ClosedReason {
    /// The shop never opens on that day of the week.
    Weekly,
    /// A public holiday.
    Public {
        /// Which.
        holiday: PublicHoliday,
        /// Whether its day is an estimate, for the official calendar of the year is not known yet: it may be a day off.
        estimated: bool,
    },
    /// The owner's own.
    Own {
        /// Its number in the book.
        id: HolidayId,
        /// What for.
        name: String,
    },
}

/// A day on which the shop is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ClosedDay {
    /// The day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Why: one reason at least.
    pub reasons: Vec<ClosedReason>,
}

/// The closed days of some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ClosedDays {
    /// In their order.
    pub days: Vec<ClosedDay>,
    /// The last day for which all public holidays are known rather than estimated; `null` where none ever is an estimate.
    #[ts(type = "string | null")]
    pub known_until_on: Option<NaiveDate>,
}

names! {
    /// What becomes of something that falls on a closed day.
    #[derive(Default)]
    ClosedDayMove {
        /// It stays there.
        #[default]
        Leave = "leave",
        /// It comes on the last open day before.
        Before = "before",
        /// It comes on the first open day after.
        After = "after",
    }
}

/// What becomes of what falls on a closed day, by its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ClosedDayMoves {
    /// Reminders to call.
    pub call: ClosedDayMove,
    /// Reminders of a visit.
    pub visit: ClosedDayMove,
    /// Reminders to write.
    pub message: ClosedDayMove,
    /// Other reminders.
    pub task: ClosedDayMove,
    /// The pop-ups of birthdays and anniversaries.
    pub birthday: ClosedDayMove,
}

impl ClosedDayMoves {
    /// For reminders of a kind.
    #[must_use]
    pub fn of(self, kind: ReminderKind) -> ClosedDayMove {
        match kind {
            ReminderKind::Call => self.call,
            ReminderKind::Visit => self.visit,
            ReminderKind::Message => self.message,
            ReminderKind::Task => self.task,
        }
    }
}
