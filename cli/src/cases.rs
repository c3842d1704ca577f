//! `add-case`, `cases`, `case`, `step-case`, `merge-cases`, `unmerge-case`, `case-figures`: complaints and requests.

use daftar_engine::Book;
use daftar_engine::cases::{
    Case, CaseClock, CaseDraft, CaseFigure, CasePromise, CaseQuery, CaseSolution, CaseState, CaseStep,
    CaseStepDraft, CaseStepKind, Share, Spell, Standing, WaitingFor,
};
use daftar_engine::folding::fold;
use daftar_engine::ids::{CaseId, CaseKindId, CustomerId};
use daftar_engine::texts::Value;

use crate::arguments::{AddCaseOrder, CasesOrder, StepCaseOrder};
use crate::failing::{Done, Failing};
use crate::moments;
use crate::screen::Screen;
use crate::session::Session;

pub fn add(session: &mut Session, order: AddCaseOrder) -> Done {
    let Session { book, screen, json } = session;
    let case = book.add_case(&CaseDraft {
        customer_id: order.customer.map(CustomerId),
        kind_id: kind(book, order.kind.as_deref())?,
        urgency: order.urgency.unwrap_or_default(),
        assignee: order.who.unwrap_or_default(),
        text: order.text.join(" "),
        promise: promise(book, order.promise, order.promise_on)?,
    })?;
    one(screen, *json, &case)
}

pub fn list(session: &mut Session, order: &CasesOrder) -> Done {
    let Session { book, screen, json } = session;
    let states = match order.state {
        Some(state) => vec![state],
        None if order.all => Vec::new(),
        None => vec![CaseState::New, CaseState::Reopened, CaseState::Answered, CaseState::Waiting],
    };
    let page = book.cases(&CaseQuery {
        states,
        kind_id: kind(book, order.kind.as_deref())?,
        overdue: order.overdue,
        search: order.search.clone().unwrap_or_default(),
        limit: order.limit.unwrap_or(u32::MAX),
        ..CaseQuery::default()
    })?;
    if *json {
        return Ok(screen.json(&page.cases)?);
    }
    if page.cases.is_empty() {
        return Ok(screen.say("cli-no-cases", &[])?);
    }
    let rows: Vec<_> = page.cases.iter().map(|case| row(screen, case)).collect();
    Ok(screen.table(&rows)?)
}

pub fn show(session: &mut Session, id: i64) -> Done {
    let Session { book, screen, json } = session;
    let story = book.case(CaseId(id))?;
    if *json {
        return Ok(screen.json(&story)?);
    }
    let mut rows = vec![row(screen, &story.case)];
    rows.extend(story.parts.iter().map(|part| row(screen, part)));
    screen.table(&rows)?;
    for (label, clock) in [("case-clock-answer", &story.case.answer), ("case-clock-solve", &story.case.solve)]
    {
        let line = format!("{}: {}", screen.texts.text(label, &[]), clock_words(screen, clock));
        screen.line(&line)?;
    }
    for step in &story.steps {
        let said = if step.text.is_empty() { String::new() } else { format!(" – {}", step.text) };
        let line = format!("{}  {}{said}", screen.instant(step.at), step_words(screen, step));
        screen.line(&line)?;
    }
    Ok(())
}

pub fn step(session: &mut Session, order: StepCaseOrder) -> Done {
    let Session { book, screen, json } = session;
    let id = CaseId(order.id);
    let text = order.text.join(" ");
    let cause = order.cause.unwrap_or_default();
    let draft = CaseStepDraft { text, promise: promise(book, order.promise, order.promise_on)? };
    let case = match order.step {
        CaseStepKind::Answered => book.answer_case(id, &draft),
        CaseStepKind::Waiting => {
            book.hold_case(id, order.waiting_for.unwrap_or(WaitingFor::Customer), &draft)
        }
        CaseStepKind::Resumed => book.resume_case(id, &draft),
        CaseStepKind::Solved => book.solve_case(id, &CaseSolution { solution: draft.text, cause }),
        CaseStepKind::Reopened => book.reopen_case(id, &draft),
        _ => book.note_case(id, &draft),
    }?;
    one(screen, *json, &case)
}

pub fn merge(session: &mut Session, keep: i64, ids: &[i64]) -> Done {
    let Session { book, screen, json } = session;
    let others: Vec<CaseId> = ids.iter().copied().map(CaseId).collect();
    let case = book.merge_cases(CaseId(keep), &others)?;
    one(screen, *json, &case)
}

pub fn unmerge(session: &mut Session, id: i64) -> Done {
    let Session { book, screen, json } = session;
    let case = book.unmerge_case(CaseId(id))?;
    one(screen, *json, &case)
}

pub fn figures(session: &mut Session, from: Option<&str>, to: Option<&str>) -> Done {
    let Session { book, screen, json } = session;
    let (from_on, to_on) = moments::period(book, from, to)?;
    let figures = book.case_figures(from_on, to_on)?;
    if *json {
        return Ok(screen.json(&figures)?);
    }
    let both = |read: &dyn Fn(&CaseFigure) -> String| [read(&figures.now), read(&figures.before)];
    let rows = [
        ("figure-taken-in", both(&|it| screen.number(it.taken_in))),
        ("figure-solved", both(&|it| screen.number(it.solved))),
        ("figure-first-answer", both(&|it| spell(screen, it.first_answer))),
        ("figure-solution", both(&|it| spell(screen, it.solution))),
        ("figure-answered-in-time", both(&|it| share(screen, it.answered_in_time))),
        ("figure-solved-in-time", both(&|it| share(screen, it.solved_in_time))),
    ];
    let mut table: Vec<Vec<String>> = rows
        .into_iter()
        .map(|(label, [now, before])| {
            let before = screen.texts.text("figures-before", &[("value", Value::from(before))]);
            vec![screen.texts.text(label, &[]), now, before]
        })
        .collect();
    table.extend(figures.causes.iter().map(|cause| {
        let before = screen.number(cause.before);
        let before = screen.texts.text("figures-before", &[("value", Value::from(before))]);
        vec![cause.cause.clone(), screen.number(cause.cases), before]
    }));
    Ok(screen.table(&table)?)
}

/// A step in words.
pub fn step_words(screen: &Screen, step: &CaseStep) -> String {
    let kind = step.kind.name();
    match (step.waiting_for, step.kind, step.other_id) {
        (Some(who), ..) => screen.texts.text(&format!("case-step-waiting-{}", who.name()), &[]),
        (_, CaseStepKind::Merged | CaseStepKind::Unmerged, Some(other)) => {
            screen.texts.text(&format!("case-step-{kind}"), &[("other", Value::from(screen.number(other)))])
        }
        (_, CaseStepKind::Merged | CaseStepKind::Unmerged, None) => {
            screen.texts.text(&format!("case-step-{kind}-gone"), &[])
        }
        _ => screen.texts.text(&format!("case-step-{kind}"), &[]),
    }
}

fn one(screen: &mut Screen, json: bool, case: &Case) -> Done {
    if json {
        return Ok(screen.json(case)?);
    }
    let row = row(screen, case);
    Ok(screen.table(&[row])?)
}

/// Number, state, time, kind, what it is about and whose it is.
fn row(screen: &Screen, case: &Case) -> Vec<String> {
    let whom = case.customer.as_ref().map_or_else(String::new, |customer| customer.name.clone());
    let what = case.text.lines().next().unwrap_or_default().to_owned();
    let state = screen.texts.text(&format!("case-state-{}", case.state.name()), &[]);
    vec![screen.number(case.id), state, time(screen, case), case.kind.clone(), what, whom]
}

fn time(screen: &Screen, case: &Case) -> String {
    let when = case.due_at.map(|at| screen.instant(at)).unwrap_or_default();
    let args = [("when", Value::from(when))];
    match case.standing {
        Standing::Passed => screen.texts.text("case-time-passed", &args),
        Standing::Warned | Standing::Running => screen.texts.text("case-time-until", &args),
        Standing::Still | Standing::Free | Standing::Kept | Standing::Missed => String::new(),
    }
}

fn clock_words(screen: &Screen, clock: &CaseClock) -> String {
    let used = ("used", Value::from(span(screen, clock.used_minutes)));
    match clock.limit_minutes {
        Some(limit) => {
            let limit = ("limit", Value::from(span(screen, limit)));
            screen.texts.text("case-clock-used", &[used, limit])
        }
        None => screen.texts.text("case-clock-free", &[used]),
    }
}

/// A time of so many minutes.
fn span(screen: &Screen, minutes: u32) -> String {
    let (hours, rest) = (("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into()));
    match (minutes / 60, minutes % 60) {
        (0, _) => screen.texts.text("span-minutes", &[rest]),
        (_, 0) => screen.texts.text("span-hours", &[hours]),
        _ => screen.texts.text("span-both", &[hours, rest]),
    }
}

fn spell(screen: &Screen, spell: Option<Spell>) -> String {
    let Some(spell) = spell else { return screen.texts.text("figures-none", &[]) };
    let ninetieth = [("value", Value::from(span(screen, spell.ninetieth_minutes)))];
    format!("{} ({})", span(screen, spell.median_minutes), screen.texts.text("figure-ninetieth", &ninetieth))
}

fn share(screen: &Screen, share: Share) -> String {
    let args = [("part", share.part.into()), ("whole", share.whole.into())];
    screen.texts.text("figure-share", &args)
}

/// The kind of that name.
fn kind(book: &Book, name: Option<&str>) -> Result<Option<CaseKindId>, Failing> {
    let Some(name) = name else { return Ok(None) };
    let found = book.case_kinds()?.into_iter().find(|kind| fold(&kind.name) == fold(name));
    let wrong = || Failing::Wrong { key: "cli-case-wrong-kind", value: name.to_owned() };
    Ok(Some(found.ok_or_else(wrong)?.id))
}

fn promise(book: &Book, title: Option<String>, on: Option<String>) -> Result<Option<CasePromise>, Failing> {
    let (Some(title), Some(on)) = (title, on) else { return Ok(None) };
    let (due_on, time) = moments::day_and_time(&on, book.local().date(), book.settings()?.calendar)?;
    Ok(Some(CasePromise { title, due_on, due_time: time.map(|time| time.format("%H:%M").to_string()) }))
}
