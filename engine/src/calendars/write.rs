//! Writing iCalendar.

use std::fmt::Write;

use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration,
    ICalendarEntry, ICalendarParameter, ICalendarProperty, ICalendarTransparency, ICalendarValue,
    ICalendarValueType,
};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{Event, Repeats};

/// Writes the events as one calendar of that name, lines folded and ended by CRLF. Times are floating: ten o'clock is ten
/// o'clock wherever the phone is.
///
/// # Errors
/// Only those of `out`.
pub fn write(name: &str, events: &[Event], now: DateTime<Utc>, out: &mut impl Write) -> std::fmt::Result {
    let mut calendar = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    calendar.add_property(ICalendarProperty::Version, text("2.0"));
    calendar.add_property(ICalendarProperty::Prodid, text("-//Daftar//Daftar//EN"));
    calendar.add_property(ICalendarProperty::Other("X-WR-CALNAME".to_owned()), text(name));
    let mut components = vec![calendar];
    for event in events {
        let place = components.len() as u32;
        components[0].component_ids.push(place);
        let mut component = component(event, now);
        component.component_ids.push(place + 1);
        components.extend([component, alarm(event)]);
    }
    ICalendar { components }.write_to(out)
}

fn component(event: &Event, now: DateTime<Utc>) -> ICalendarComponent {
    let mut component = ICalendarComponent::new(ICalendarComponentType::VEvent);
    component.add_uid(&event.uid);
    component.add_property(ICalendarProperty::Dtstamp, text(&now.format("%Y%m%dT%H%M%SZ").to_string()));
    component.add_property(ICalendarProperty::Summary, text(&event.summary));
    if !event.description.is_empty() {
        component.add_property(ICalendarProperty::Description, text(&event.description));
    }
    component.entries.push(days(ICalendarProperty::Dtstart, &[event.on], event.at));
    match &event.repeats {
        Repeats::Never => {}
        Repeats::By(rule) => component.entries.extend(rule_entry(rule, event.at)),
        Repeats::On(more) if more.is_empty() => {}
        Repeats::On(more) => component.entries.push(days(ICalendarProperty::Rdate, more, event.at)),
    }
    // A reminder does not make its owner busy.
    component.add_property(
        ICalendarProperty::Transp,
        ICalendarValue::Transparency(ICalendarTransparency::Transparent),
    );
    component
}

fn days(property: ICalendarProperty, days: &[NaiveDate], at: Option<NaiveTime>) -> ICalendarEntry {
    let value = |day: &NaiveDate| match at {
        Some(time) => text(&day.and_time(time).format("%Y%m%dT%H%M%S").to_string()),
        None => text(&day.format("%Y%m%d").to_string()),
    };
    let entry = ICalendarEntry::new(property).with_values(days.iter().map(value).collect());
    if at.is_some() { entry } else { entry.with_param(ICalendarParameter::value(ICalendarValueType::Date)) }
}

/// The rule as an entry; its last day is written like the first one, with a time or without.
fn rule_entry(rule: &str, at: Option<NaiveTime>) -> Option<ICalendarEntry> {
    let mut parts: Vec<String> = rule.split(';').map(str::to_owned).collect();
    for part in &mut parts {
        if let Some(until) = part.strip_prefix("UNTIL=") {
            let day = until.get(..8).unwrap_or(until);
            *part = if at.is_some() { format!("UNTIL={day}T235959") } else { format!("UNTIL={day}") };
        }
    }
    let source = format!(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        parts.join(";")
    );
    let components = ICalendar::parse(source).ok()?.components;
    components
        .into_iter()
        .flat_map(|component| component.entries)
        .find(|it| it.name == ICalendarProperty::Rrule)
}

fn alarm(event: &Event) -> ICalendarComponent {
    let mut alarm = ICalendarComponent::new(ICalendarComponentType::VAlarm);
    alarm.add_property(ICalendarProperty::Action, ICalendarValue::Action(ICalendarAction::Display));
    alarm.add_property(ICalendarProperty::Description, text(&event.summary));
    alarm.add_property(ICalendarProperty::Trigger, ICalendarValue::Duration(duration(event.rings_after)));
    alarm
}

fn duration(time: TimeDelta) -> ICalendarDuration {
    let minutes = u32::try_from(time.num_minutes()).unwrap_or_default();
    ICalendarDuration {
        neg: false,
        weeks: 0,
        days: 0,
        hours: minutes / 60,
        minutes: minutes % 60,
        seconds: 0,
    }
}

fn text(value: &str) -> ICalendarValue {
    ICalendarValue::Text(value.to_owned())
}
