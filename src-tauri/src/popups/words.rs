//! The words of a pop-up: what is due, with whom and when, as the user reads dates and digits.
use chrono::{Datelike, NaiveDate};
use daftar_engine::agenda::{Digest, DigestReason, PopUp, PopUpKey};
use daftar_engine::custom_fields::CustomField;
use daftar_engine::dates::{Calendar, MonthDay, format_month_day};
use daftar_engine::notices::Notice;
use daftar_engine::rules::What;
use daftar_engine::rules::words::Wording;
use daftar_engine::settings::Currency;
use daftar_engine::texts::{Texts, Value};

use super::card::{Button, Card, CardId, Reply};
use super::screen::Topic;

/// The page of everything that is due.
const TODAY: &str = "/today";

/// Who puts pop-ups into words, and on which day.
pub struct Speaker {
    pub texts: &'static Texts,
    pub calendar: Calendar,
    pub currency: Currency,
    pub own_fields: Vec<CustomField>,
    pub today: NaiveDate,
}

impl Speaker {
    /// The card of one reminder, birthday, case or notice.
    pub fn single(&self, popup: &PopUp) -> Topic {
        if let Some(notice) = &popup.notice {
            return self.notice(popup, notice);
        }
        let page = match (&popup.shown.key, &popup.customer) {
            (PopUpKey::Case { case_id }, _) => format!("/cases/{}", case_id.0),
            (_, Some(customer)) => format!("/customers/{}", customer.id.0),
            (_, None) => TODAY.to_owned(),
        };
        let replies = match &popup.case {
            Some(case) if case.unanswered => &Reply::TO_UNANSWERED[..],
            Some(_) => &Reply::TO_CASE,
            None => &Reply::TO_REMINDER,
        };
        let card = Card {
            id: id_of(&popup.shown.key),
            title: self.title(popup),
            lines: self.lines(popup),
            buttons: replies.iter().map(|reply| reply.button(self.texts)).collect(),
            asked: false,
        };
        Topic { card, shown: vec![popup.shown.clone()], page }
    }

    /// The card of a notice; it leads to what it is about.
    fn notice(&self, popup: &PopUp, notice: &Notice) -> Topic {
        let page = match (&notice.what, notice.rule_id, &notice.customer) {
            (What::Held { .. }, Some(rule), _) => format!("/rules/{}", rule.0),
            (_, _, Some(customer)) => format!("/customers/{}", customer.id.0),
            _ => "/notices".to_owned(),
        };
        let mut lines: Vec<String> = popup.customer.iter().map(|customer| customer.name.clone()).collect();
        let phone = popup.customer.as_ref().and_then(|customer| customer.phone.as_deref());
        lines.extend(phone.map(|phone| self.phone(phone)));
        lines.extend(notice.rule.clone());
        let card = Card {
            id: id_of(&popup.shown.key),
            title: self.told(notice),
            lines,
            buttons: [Reply::Done, Reply::Open].iter().map(|reply| reply.button(self.texts)).collect(),
            asked: false,
        };
        Topic { card, shown: vec![popup.shown.clone()], page }
    }

    /// What a notice says: the owner's words, or what happened.
    fn told(&self, notice: &Notice) -> String {
        if !notice.text.is_empty() {
            return notice.text.clone();
        }
        let label = |key: &str| {
            self.own_fields.iter().find(|field| field.key == key).map_or(key, |field| &field.label).to_owned()
        };
        let (texts, calendar, currency) = (self.texts, self.calendar, self.currency);
        notice.what.in_words(&Wording { texts, calendar, currency, label: &label })
    }

    /// The card of many at once.
    pub fn digest(&self, digest: &Digest) -> Topic {
        let title = match digest.reason {
            DigestReason::WhileOff => "popup-digest",
            DigestReason::Quiet => "popup-digest-quiet",
            DigestReason::Many => "popup-digest-many",
        };
        let mut lines = vec![self.counts(digest)];
        lines.extend(digest.first.iter().map(|popup| self.in_short(popup)));
        let more = digest.shown.len().saturating_sub(digest.first.len());
        if more > 0 {
            lines.push(self.say("popup-digest-more", &[("count", more.into())]));
        }
        let card = Card {
            id: CardId("digest".to_owned()),
            title: self.say(title, &[]),
            lines,
            buttons: vec![Button { reply: Reply::Open, text: self.say("popup-show-today", &[]) }],
            asked: false,
        };
        Topic { card, shown: digest.shown.clone(), page: TODAY.to_owned() }
    }

    fn title(&self, popup: &PopUp) -> String {
        if let Some(case) = &popup.case {
            let what = if case.unanswered { "answer" } else { "solve" };
            let when = if case.passed { "passed" } else { "warned" };
            return self.say(&format!("popup-case-{what}-{when}"), &[("kind", (&*case.kind).into())]);
        }
        if !is_yearly(popup) {
            return popup.title.clone();
        }
        let name = ("name", name_of(popup).into());
        let date = || ("date", self.day(popup.due_on).into());
        let what = || ("what", (&*popup.title).into());
        match (is_anniversary(popup), popup.due_on == self.today) {
            (false, true) => self.say("popup-birthday", &[name]),
            (false, false) => self.say("popup-birthday-on", &[name, date()]),
            (true, true) => self.say("popup-anniversary", &[what(), name]),
            (true, false) => self.say("popup-anniversary-on", &[what(), name, date()]),
        }
    }

    fn lines(&self, popup: &PopUp) -> Vec<String> {
        let mut lines = Vec::new();
        if popup.case.is_some() {
            lines.push(popup.title.clone());
            lines.extend(popup.customer.as_ref().map(|customer| customer.name.clone()));
        }
        if let Some(turns) = popup.turns {
            lines.push(if is_anniversary(popup) {
                self.say("popup-anniversary-years", &[("years", turns.into())])
            } else {
                self.say("popup-birthday-turns", &[("age", turns.into())])
            });
        }
        if let Some(customer) = &popup.customer {
            lines.extend(popup.kind.map(|kind| {
                let name = ("name", (&*customer.name).into());
                self.say(&format!("popup-with-{}", kind.name()), &[name])
            }));
            lines.extend(customer.phone.as_deref().map(|phone| self.phone(phone)));
        }
        if !is_yearly(popup) {
            lines.push(self.due(popup));
        }
        if !popup.assignee.is_empty() {
            lines.push(self.say("assignee-line", &[("assignee", (&*popup.assignee).into())]));
        }
        lines.extend(popup.note.lines().next().map(str::to_owned));
        lines
    }

    /// A line of the digest.
    fn in_short(&self, popup: &PopUp) -> String {
        if let Some(notice) = &popup.notice {
            let told = self.told(notice);
            return match &notice.customer {
                Some(customer) => {
                    let args = [("name", (&*customer.name).into()), ("what", told.into())];
                    self.say("occasion-of", &args)
                }
                None => told,
            };
        }
        if is_yearly(popup) {
            return self.title(popup);
        }
        match &popup.customer {
            Some(customer) => {
                let named = [("title", (&*popup.title).into()), ("name", (&*customer.name).into())];
                self.say("popup-digest-line", &named)
            }
            None => popup.title.clone(),
        }
    }

    /// How many of each kind there are, birthdays last: "4 calls, 1 visit, 2 birthdays".
    fn counts(&self, digest: &Digest) -> String {
        let reminders = digest.reminders.iter().map(|of| (of.kind.name(), of.count));
        let mut counts: Vec<String> = reminders
            .chain((digest.cases > 0).then_some(("case", digest.cases)))
            .chain((digest.birthdays > 0).then_some(("birthday", digest.birthdays)))
            .chain((digest.anniversaries > 0).then_some(("anniversary", digest.anniversaries)))
            .chain((digest.notices > 0).then_some(("notice", digest.notices)))
            .map(|(kind, count)| self.texts.plain(&format!("popup-count-{kind}"), &[("count", count.into())]))
            .collect();
        let Some(last) = counts.pop() else { return String::new() };
        if counts.is_empty() {
            return last;
        }
        let first = counts.join(&self.texts.plain("list-comma", &[]));
        self.texts.plain("popup-digest-both", &[("first", first.into()), ("second", last.into())])
    }

    fn due(&self, popup: &PopUp) -> String {
        let time = popup.due_time.as_deref().map(|time| self.texts.digits().write(time));
        let is_today = popup.due_on == self.today;
        let day = || ("date", self.day(popup.due_on).into());
        match time {
            Some(time) if is_today => self.say("popup-due-at", &[("time", time.into())]),
            Some(time) => self.say("popup-due-on-at", &[day(), ("time", time.into())]),
            None if is_today => self.say("popup-due-today", &[]),
            None => self.say("popup-due-on", &[day()]),
        }
    }

    /// A number as it was typed, in the user's digits; it reads from left to right in any sentence.
    fn phone(&self, typed: &str) -> String {
        format!("\u{2066}{}\u{2069}", self.texts.digits().write(typed))
    }

    /// A day of this or a near year, in the user's calendar.
    fn day(&self, date: NaiveDate) -> String {
        format_month_day(MonthDay::of(date, self.calendar), self.texts)
    }

    fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.texts.text(key, args)
    }
}

/// Whether it returns each year: a birthday or an anniversary.
fn is_yearly(popup: &PopUp) -> bool {
    matches!(popup.shown.key, PopUpKey::Birthday { .. }) || is_anniversary(popup)
}

fn is_anniversary(popup: &PopUp) -> bool {
    matches!(popup.shown.key, PopUpKey::Anniversary { .. })
}

fn name_of(popup: &PopUp) -> &str {
    popup.customer.as_ref().map_or("", |customer| &customer.name)
}

fn id_of(key: &PopUpKey) -> CardId {
    CardId(match key {
        PopUpKey::Reminder { occurrence_id } => format!("reminder-{}", occurrence_id.0),
        PopUpKey::Notice { notice_id } => format!("notice-{}", notice_id.0),
        PopUpKey::Birthday { customer_id, falls_on } => {
            format!("birthday-{}-{}", customer_id.0, falls_on.year())
        }
        PopUpKey::Anniversary { customer_id, field_id, falls_on } => {
            format!("anniversary-{}-{}-{}", field_id.0, customer_id.0, falls_on.year())
        }
        PopUpKey::Case { case_id } => format!("case-{}", case_id.0),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use daftar_engine::agenda::{CaseAlarm, KindCount, Shown};
    use daftar_engine::ids::{CaseId, CustomFieldId, CustomerId, OccurrenceId};
    use daftar_engine::reminders::{CustomerLine, ReminderKind};
    use daftar_engine::texts::Language;

    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

    fn speaker(language: Language) -> Speaker {
        let calendar = if language == Language::Fa { Calendar::Jalali } else { Calendar::Gregorian };
        let (currency, own_fields) = (Currency::Eur, Vec::new());
        Speaker { texts: Texts::for_language(language), calendar, currency, own_fields, today: TODAY }
    }

    fn customer(name: &str) -> Option<CustomerLine> {
        let phone = Some("+370 612 34567".to_owned());
        Some(CustomerLine { id: CustomerId(7), name: name.to_owned(), phone, last_interaction: None })
    }

    fn call(due_on: NaiveDate, due_time: Option<&str>) -> PopUp {
        let key = PopUpKey::Reminder { occurrence_id: OccurrenceId(3) };
        PopUp {
            shown: Shown { key, ring: "1".to_owned() },
            kind: Some(ReminderKind::Call),
            title: "Call about the invoice".to_owned(),
            note: "second floor\nask for the manager".to_owned(),
            assignee: String::new(),
            customer: customer("Jonas"),
            due_on,
            due_time: due_time.map(str::to_owned),
            turns: None,
            case: None,
            notice: None,
        }
    }

    fn birthday(name: &str, falls_on: NaiveDate) -> PopUp {
        let key = PopUpKey::Birthday { customer_id: CustomerId(7), falls_on };
        let title = String::new();
        PopUp {
            shown: Shown { key, ring: "1".to_owned() },
            kind: None,
            title: title.clone(),
            note: title.clone(),
            assignee: title,
            customer: customer(name),
            due_on: falls_on,
            due_time: None,
            turns: Some(40),
            case: None,
            notice: None,
        }
    }

    fn digest(reminders: &[(ReminderKind, usize)], birthdays: usize) -> Digest {
        let first = vec![call(TODAY, Some("09:00")), birthday("Ona", TODAY)];
        let all = reminders.iter().map(|(_, count)| count).sum::<usize>() + birthdays;
        let shown = vec![first[0].shown.clone(); all];
        let reminders = reminders.iter().map(|&(kind, count)| KindCount { kind, count }).collect();
        Digest {
            reason: DigestReason::WhileOff,
            reminders,
            birthdays,
            anniversaries: 0,
            cases: 0,
            notices: 0,
            first,
            shown,
        }
    }

    fn bare(text: &str) -> String {
        text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
    }

    fn said(topic: &Topic) -> Vec<String> {
        std::iter::once(&topic.card.title).chain(&topic.card.lines).map(|line| bare(line)).collect()
    }

    #[test]
    fn a_reminder_says_what_with_whom_and_when() {
        let topic = speaker(Language::En).single(&call(TODAY, Some("14:30")));

        let expected =
            ["Call about the invoice", "Call: Jonas", "+370 612 34567", "Due at 14:30", "second floor"];
        assert_eq!(said(&topic), expected);
        assert_eq!(topic.page, "/customers/7");
        let buttons: Vec<_> = topic.card.buttons.iter().map(|button| &*button.text).collect();
        assert_eq!(buttons, ["Done", "In 10 min", "In 1 hour", "Tomorrow", "Open"]);
    }

    #[test]
    fn a_reminder_says_who_sees_to_it_where_it_is_somebody() {
        let of = |language| {
            let popup = PopUp { assignee: "Rasa".to_owned(), ..call(TODAY, None) };
            said(&speaker(language).single(&popup))[4].clone()
        };
        assert_eq!(of(Language::En), "Who sees to it: Rasa");
        assert_eq!(of(Language::Fa), "مسئول پیگیری: Rasa");
        assert_eq!(of(Language::Lt), "Rūpinasi Rasa");
    }

    #[test]
    fn a_late_one_says_the_day_in_the_users_calendar() {
        let yesterday = TODAY.pred_opt().unwrap();
        let due = |language, time| said(&speaker(language).single(&call(yesterday, time)))[3].clone();

        assert_eq!(due(Language::Fa, Some("14:30")), "موعد: ۲۹ آبان، ساعت ۱۴:۳۰");
        let exact = speaker(Language::Fa).single(&call(yesterday, None)).card.lines[2].clone();
        assert_eq!(
            exact, "موعد: \u{2068}۲۹ آبان\u{2069}",
            "one isolate: nested ones would turn day and month round"
        );
        assert_eq!(due(Language::Lt, None), "Terminas: lapkričio 20 d.");
    }

    #[test]
    fn a_birthday_says_whose_and_how_old() {
        let today = said(&speaker(Language::Lt).single(&birthday("Ona", TODAY)));
        let ahead = said(&speaker(Language::Fa).single(&birthday("سارا", TODAY.succ_opt().unwrap())));

        assert_eq!(today, ["Šiandien gimtadienį švenčia Ona", "Sukanka 40 metų", "+370 612 34567"]);
        assert_eq!(ahead, ["تولد سارا: ۱ آذر", "۴۰ ساله می‌شود", "+۳۷۰ ۶۱۲ ۳۴۵۶۷"]);
    }

    #[test]
    fn an_anniversary_says_what_returns_whose_it_is_and_for_how_long() {
        let wedding = |what: &str, name, falls_on| {
            let popup = birthday(name, falls_on);
            let key =
                PopUpKey::Anniversary { customer_id: CustomerId(7), field_id: CustomFieldId(2), falls_on };
            PopUp { shown: Shown { key, ring: "1".to_owned() }, title: what.to_owned(), ..popup }
        };
        let today = said(&speaker(Language::Lt).single(&wedding("Vestuvės", "Ona", TODAY)));
        let ahead = TODAY.succ_opt().unwrap();
        let ahead = said(&speaker(Language::Fa).single(&wedding("سالگرد ازدواج", "سارا", ahead)));

        assert_eq!(today, ["Vestuvės: Ona", "40 metų", "+370 612 34567"]);
        assert_eq!(ahead, ["سالگرد ازدواج: سارا، ۱ آذر", "۴۰ سال", "+۳۷۰ ۶۱۲ ۳۴۵۶۷"]);
    }

    #[test]
    fn a_notice_says_what_happened_and_leads_to_whom() {
        use daftar_engine::ids::{NoticeId, RuleId};
        use daftar_engine::rules::Named;
        let notice = |what, name: Option<&str>| {
            let key = PopUpKey::Notice { notice_id: NoticeId(4) };
            let named = |name: &str| Named { id: CustomerId(7), name: name.to_owned() };
            let notice = Notice {
                id: NoticeId(4),
                rule_id: Some(RuleId(2)),
                rule: Some("Big sale".to_owned()),
                customer: name.map(named),
                text: String::new(),
                what,
                created_at: 1,
                read_at: None,
            };
            let shown = Shown { key, ring: "1".to_owned() };
            PopUp { shown, customer: name.and_then(customer), notice: Some(notice), ..birthday("", TODAY) }
        };
        let money = daftar_engine::money::Money { amount: 120_050, currency: "EUR".to_owned() };
        let interaction_id = daftar_engine::ids::InteractionId(1);
        let sale = What::Purchase { interaction_id, amount: Some(money) };

        let sold = speaker(Language::En).single(&notice(sale.clone(), Some("Jonas")));
        assert_eq!(said(&sold), ["Bought for 1,200.50\u{a0}euros", "Jonas", "+370 612 34567", "Big sale"]);
        assert_eq!((sold.page.as_str(), sold.card.id.0.as_str()), ("/customers/7", "notice-4"));
        let held = speaker(Language::Lt).single(&notice(What::Held { count: 120 }, None));
        assert_eq!(said(&held)[0], "120 atvejų vienu metu: taisyklė laukia jūsų žodžio");
        assert_eq!(held.page, "/rules/2");
        assert_eq!(
            bare(&speaker(Language::En).in_short(&notice(sale, Some("Jonas")))),
            "Jonas: Bought for 1,200.50\u{a0}euros"
        );
    }

    #[test]
    fn a_digest_counts_each_kind_in_its_language_and_birthdays_last() {
        let counts = |language, reminders: &[(ReminderKind, usize)], birthdays| {
            said(&speaker(language).digest(&digest(reminders, birthdays)))[1].clone()
        };
        use ReminderKind::{Call, Message, Task, Visit};
        let all = [(Call, 4), (Visit, 1), (Message, 10), (Task, 2)];

        assert_eq!(counts(Language::En, &all, 2), "4 calls, 1 visit, 10 messages, 2 tasks, 2 birthdays");
        assert_eq!(counts(Language::Fa, &all, 2), "۴ تماس، ۱ مراجعه، ۱۰ پیام، ۲ کار و ۲ تولد");
        assert_eq!(
            counts(Language::Lt, &all, 2),
            "4 skambučiai, 1 vizitas, 10 žinučių, 2 užduotys ir 2 gimtadieniai"
        );
        assert_eq!(counts(Language::Lt, &[(Call, 21)], 0), "21 skambutis");
        assert_eq!(counts(Language::Fa, &[], 3), "۳ تولد");
        assert_eq!(counts(Language::En, &[(Visit, 1), (Task, 1)], 0), "1 visit, 1 task");
    }

    #[test]
    fn a_case_says_what_runs_out_and_whose_it_is() {
        let case = |unanswered, passed| PopUp {
            shown: Shown { key: PopUpKey::Case { case_id: CaseId(12) }, ring: "1".to_owned() },
            kind: None,
            title: "The cake was dry".to_owned(),
            case: Some(CaseAlarm { kind: "Complaint".to_owned(), unanswered, passed }),
            ..call(TODAY, Some("14:30"))
        };
        let notice = speaker(Language::En).single(&PopUp { note: String::new(), ..case(true, true) });
        let replies = |popup: &PopUp| {
            let buttons = speaker(Language::En).single(popup).card.buttons;
            buttons.into_iter().map(|button| button.text).collect::<Vec<_>>()
        };

        let expected = [
            "Complaint: the time to answer has run out",
            "The cake was dry",
            "Jonas",
            "+370 612 34567",
            "Due at 14:30",
        ];
        assert_eq!(said(&notice), expected);
        assert_eq!(notice.page, "/cases/12");
        assert_eq!(replies(&case(true, false)), ["Answered", "In 10 min", "In 1 hour", "Tomorrow", "Open"]);
        assert_eq!(replies(&case(false, false)), ["In 10 min", "In 1 hour", "Tomorrow", "Open"]);
    }

    #[test]
    fn a_digest_counts_and_names_the_first_few() {
        let digest = digest(&[(ReminderKind::Call, 4)], 1);

        let topic = speaker(Language::En).digest(&digest);

        let expected = [
            "While the computer was off",
            "4 calls, 1 birthday",
            "Call about the invoice – Jonas",
            "Ona has a birthday today",
            "and 3 more",
        ];
        assert_eq!(said(&topic), expected);
        assert_eq!(topic.page, super::TODAY);
        assert_eq!(topic.shown.len(), 5, "all of them are recorded as shown");
    }
}
