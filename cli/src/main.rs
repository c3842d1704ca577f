//! Daftar from the command line: the same book as the window's, for scripts and for whoever likes to type.

mod arguments;
mod backups;
mod calendar;
mod cases;
mod customers;
mod duplicates;
mod exports;
mod facts;
mod failing;
mod filters;
mod help;
mod history;
mod holidays;
mod imports;
mod messages;
mod moments;
mod photos;
mod ratings;
mod reminders;
mod rules;
mod samples;
mod screen;
mod session;
mod settings;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use daftar_engine::texts::Texts;
use failing::{Done, Failing};
use session::Session;

fn main() -> ExitCode {
    let words: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let language = help::language(&words);
    match help::read(&words, language) {
        Ok(arguments) => {
            let json = arguments.json;
            let mut texts = Texts::for_language(language);
            let outcome = run(arguments, &mut texts);
            failing::conclude(outcome, texts, json)
        }
        Err(refused) => refused,
    }
}

/// Carries the command out; what goes wrong is told in `texts`, which become those of the book once it is open.
fn run(arguments: Arguments, texts: &mut &'static Texts) -> Done {
    let Arguments { book, lang, json, command, .. } = arguments;
    let mut session = Session::open(book, lang, json, command.moment())?;
    *texts = session.screen.texts;
    let session = &mut session;
    match command {
        Command::Import(order) => imports::run(session, order),
        Command::Undo { action, last: _ } => history::undo(session, action),
        Command::Redo => history::redo(session),
        Command::Customers(order) => customers::list(session, &order),
        Command::Customer { id } => customers::show(session, id),
        Command::AddCustomer(order) => customers::add(session, *order),
        Command::Photo(order) => photos::run(session, &order),
        Command::Duplicates { preset } => duplicates::list(session, preset),
        Command::Merge(order) => duplicates::merge(session, order),
        Command::TellApart { ids } => duplicates::tell_apart(session, ids),
        Command::StayInTouch { days, ids } => customers::stay_in_touch(session, days.0, &ids),
        Command::Log(order) => reminders::log(session, *order),
        Command::Remind(order) => reminders::remind(session, order),
        Command::Due { at: _, who } => reminders::due(session, who.unwrap_or_default()),
        Command::Done { id } => reminders::done(session, id),
        Command::Open { at: _ } => holidays::open(session),
        Command::Calendar(order) => calendar::run(session, order),
        Command::Holidays(order) => holidays::list(session, &order),
        Command::AddHoliday(order) => holidays::add(session, order),
        Command::DeleteHoliday { id } => holidays::delete(session, id),
        Command::AddCase(order) => cases::add(session, *order),
        Command::Cases(order) => cases::list(session, &order),
        Command::Case { id } => cases::show(session, id),
        Command::StepCase(order) => cases::step(session, *order),
        Command::MergeCases { keep, ids } => cases::merge(session, keep, &ids),
        Command::UnmergeCase { id } => cases::unmerge(session, id),
        Command::CaseFigures { from, to } => cases::figures(session, from.as_deref(), to.as_deref()),
        Command::AddRating(order) => ratings::add(session, order),
        Command::AskRating(order) => ratings::ask(session, &order),
        Command::Ratings { customer, low, limit } => ratings::list(session, customer, low, limit),
        Command::RatingFigures { from, to } => ratings::figures(session, from.as_deref(), to.as_deref()),
        Command::Rules { order } => rules::run(session, order),
        Command::Notices { read } => rules::notices(session, read),
        Command::Templates => messages::templates(session),
        Command::Queue(order) => messages::queue(session, order),
        Command::Messages(order) => messages::list(session, &order),
        Command::Send { wait } => messages::send(session, wait),
        Command::Export(order) => exports::run(session, &order),
        Command::Backup { folder } => backups::back_up(session, &folder),
        Command::Restore { file } => backups::restore(session, &file),
        Command::Check => backups::check(session),
        Command::Sample { language, remove } => samples::run(session, language, remove),
        Command::History { customer, limit } => history::show(session, customer, limit),
        Command::Settings { key, value } => settings::run(session, key, value),
    }?;
    session.screen.flush().map_err(Failing::Output)
}
