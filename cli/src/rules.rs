//! `rules`, `notices`: what is to follow when something happens, and what it told.

use daftar_engine::custom_fields::CustomField;
use daftar_engine::ids::RuleId;
use daftar_engine::rules::words::Wording;
use daftar_engine::rules::{Firing, FiringMessage, FiringState, Rule, RuleDraft, What};
use daftar_engine::texts::Value;

use crate::arguments::RuleOrder;
use crate::failing::Done;
use crate::screen::Screen;
use crate::session::Session;

/// The most notices that are listed.
const NOTICES: u32 = 200;

pub fn run(session: &mut Session, order: Option<RuleOrder>) -> Done {
    match order.unwrap_or(RuleOrder::List) {
        RuleOrder::List => list(session),
        RuleOrder::On { id } => switch(session, id, true),
        RuleOrder::Off { id } => switch(session, id, false),
        RuleOrder::Trial { id } => trial(session, id),
        RuleOrder::Log { id, limit } => log(session, id, limit),
        RuleOrder::Follow => follow(session),
    }
}

fn list(session: &mut Session) -> Done {
    let Session { book, screen, json } = session;
    let rules = book.rules()?;
    if *json {
        return Ok(screen.json(&rules)?);
    }
    if rules.is_empty() {
        return Ok(screen.say("cli-no-rules", &[])?);
    }
    let rows: Vec<Vec<String>> = rules.iter().map(|rule| row(screen, rule)).collect();
    Ok(screen.table(&rows)?)
}

fn row(screen: &Screen, rule: &Rule) -> Vec<String> {
    let state = if rule.active_since.is_some() { "rule-on" } else { "rule-off" };
    let when = rule.last_fired_at.map_or_else(String::new, |at| screen.instant(at));
    let fired = [("count", Value::from(rule.fired)), ("when", Value::from(when))];
    let mut row = vec![
        screen.number(rule.id),
        screen.texts.text(state, &[]),
        rule.name.clone(),
        screen.texts.plain("rule-fired", &fired),
    ];
    if rule.held > 0 {
        row.push(screen.texts.plain("rule-held", &[("count", rule.held.into())]));
    }
    row
}

fn switch(session: &mut Session, id: i64, on: bool) -> Done {
    let Session { book, screen, json } = session;
    let rule = book.switch_rule(RuleId(id), on)?;
    if *json {
        return Ok(screen.json(&rule)?);
    }
    let key = if on { "rule-was-switched-on" } else { "rule-was-switched-off" };
    Ok(screen.say(key, &[("name", Value::from(rule.name))])?)
}

fn trial(session: &mut Session, id: i64) -> Done {
    let Session { book, screen, json } = session;
    let Rule { name, trigger, filters, deeds, suggestion, .. } = book.rule(RuleId(id))?;
    let trial = book.try_rule(&RuleDraft { name, trigger, filters, deeds, suggestion })?;
    if *json {
        return Ok(screen.json(&trial)?);
    }
    screen.say("rule-trial-count", &[("count", trial.count.into())])?;
    let own = book.custom_fields()?;
    told(screen, &trial.firings, &own)
}

/// What a rule did, the latest first.
fn log(session: &mut Session, id: i64, limit: u32) -> Done {
    let Session { book, screen, json } = session;
    let firings = book.rule_firings(book.rule(RuleId(id))?.id, limit)?;
    if *json {
        return Ok(screen.json(&firings)?);
    }
    if firings.is_empty() {
        return Ok(screen.say("rule-log-empty", &[])?);
    }
    let own = book.custom_fields()?;
    told(screen, &firings, &own)
}

/// Each firing on a line, and beneath it what came of its messages.
fn told(screen: &mut Screen, firings: &[Firing], own: &[CustomField]) -> Done {
    for firing in firings {
        let line = line(screen, firing, own);
        screen.line(&line)?;
        for message in &firing.messages {
            let line = format!("  {}", message_line(screen, message));
            screen.line(&line)?;
        }
    }
    Ok(())
}

fn line(screen: &Screen, firing: &Firing, own: &[CustomField]) -> String {
    let what = words(screen, &firing.what, own);
    let who = firing.customer.as_ref().map(|customer| format!("  {}", customer.name)).unwrap_or_default();
    let fate = match (firing.undone, firing.state) {
        (true, _) => "rule-log-undone",
        (_, FiringState::Held) => "rule-log-held",
        (_, FiringState::Left) => "rule-log-left",
        (false, FiringState::Done) => return format!("{}{who}  {what}", screen.day(firing.occurred_on)),
    };
    format!("{}{who}  {what} ({})", screen.day(firing.occurred_on), screen.texts.text(fate, &[]))
}

/// What came of a message, or would come of it.
fn message_line(screen: &Screen, message: &FiringMessage) -> String {
    let texts = screen.texts;
    if let Some(reason) = message.left_out {
        let reason = texts.text(&format!("rule-left-out-{}", reason.name()), &[]);
        let missing = if message.missing.is_empty() {
            String::new()
        } else {
            format!(": {}", message.missing.join(&texts.text("list-comma", &[])))
        };
        return texts
            .plain("rule-message-left-out", &[("reason", Value::from(format!("{reason}{missing}")))]);
    }
    let Some(channel) = message.channel else { return texts.text("rule-message-taken-back", &[]) };
    let channel = texts.text(&format!("message-channel-{}", channel.name()), &[]);
    let state = message.state.map_or_else(
        || texts.text("rule-message-would", &[]),
        |state| texts.text(&format!("message-state-{}", state.name()), &[]),
    );
    format!("{channel}  {}  {state}", message.address)
}

fn words(screen: &Screen, what: &What, own: &[CustomField]) -> String {
    let label = |key: &str| {
        own.iter().find(|field| field.key == key).map_or(key, |field| field.label.as_str()).to_owned()
    };
    let (texts, calendar, currency) = (screen.texts, screen.calendar(), screen.currency());
    what.in_words(&Wording { texts, calendar, currency, label: &label })
}

/// Follows the rules for whatever happened since they were followed last, as the window does by itself.
fn follow(session: &mut Session) -> Done {
    let Session { book, screen, json } = session;
    let followed = book.follow_rules()?;
    if *json {
        return Ok(screen.json(&followed)?);
    }
    let args = [
        ("count", followed.fired.into()),
        ("held", followed.held.into()),
        ("leftout", followed.left_out.into()),
    ];
    Ok(screen.say("cli-followed", &args)?)
}

/// What rules told, the newest first; `read` marks all of it as read.
pub fn notices(session: &mut Session, read: bool) -> Done {
    let Session { book, screen, json } = session;
    let notices = book.notices(None, NOTICES)?;
    if *json {
        screen.json(&notices)?;
    } else if notices.is_empty() {
        screen.say("notices-empty-title", &[])?;
    }
    let own = book.custom_fields()?;
    for notice in notices.iter().filter(|_| !*json) {
        let told =
            if notice.text.is_empty() { words(screen, &notice.what, &own) } else { notice.text.clone() };
        let who = notice.customer.as_ref().map(|customer| format!("  {}", customer.name)).unwrap_or_default();
        let new = if notice.read_at.is_none() { "*" } else { " " };
        screen.line(&format!("{new} {}{who}  {told}", screen.instant(notice.created_at)))?;
    }
    if read {
        book.read_notices(None)?;
    }
    Ok(())
}
