//! The border between the screens and the book: a command is one call, logged here with how long it took.
use std::time::Instant;

use daftar_engine::{Book, Error, Failure};
use serde::Serialize;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager};

use crate::desk::Desk;

mod backups;
mod calendar;
mod cases;
mod custom_fields;
mod customers;
mod duplicates;
mod exports;
mod files;
mod history;
mod holidays;
mod imports;
mod interactions;
mod kiosk;
mod messages;
mod notices;
mod photos;
mod popups;
mod ratings;
mod reminders;
mod rules;
mod samples;
mod settings;
mod system;
mod tags;
mod templates;
mod timeline;
mod today;
mod trouble;
mod views;

/// What a command answers: a value, or the failure that the screen puts into words.
pub type Answer<T> = Result<T, Failure>;

macro_rules! commands {
    ($($noun:ident::{$($name:ident),+ $(,)?}),+ $(,)?) => {
        /// Answers every command that the screens may give.
        pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($noun::$name),+),+]
        }

        #[cfg(test)]
        const NAMES: &[&str] = &[$($(stringify!($name)),+),+];
    };
}

commands! {
    backups::{back_up, backup_state, check_book, list_backups, restore_backup},
    cases::{
        add_case, add_case_kind, answer_case, case_figures, count_pressing_cases, delete_case, delete_case_kind, edit_case,
        edit_case_kind, get_case, hold_case, list_case_causes, list_case_kinds, list_cases, merge_cases, note_case,
        reopen_case, resume_case, solve_case, unmerge_case,
    },
    calendar::{calendar, export_calendar, get_reminder, move_reminder},
    custom_fields::{add_custom_field, delete_custom_field, edit_custom_field, list_custom_fields},
    customers::{
        add_customer, count_customers, customer_fields, customer_history, customer_touch, delete_customers, edit_customer, find_similar_customers,
        get_customer, group_customers, list_customers, purge_customers, restore_customers, set_customers_status, stay_in_touch, tag_customers,
    },
    duplicates::{
        count_duplicates, find_duplicates, likely_duplicates, merge_customers, not_the_same, plan_merge,
    },
    exports::{export_cases, export_customers, export_ratings},
    files::{choose_file, choose_folder, choose_save_path},
    history::{history, redo_last, undo, undo_last},
    holidays::{add_holiday, closed_days, delete_holiday, edit_holiday, list_holidays},
    imports::{
        discard_unfinished_import, finish_import_review, import_review, import_rows, import_summary, import_taken_back, import_values, keep_unfinished_import, list_imports, plan_import,
        recognise_import, run_import, save_rejected_rows, taken_back_rows, unfinished_imports,
    },
    interactions::{delete_interaction, edit_interaction, log_interaction},
    photos::{paste_photo, remove_photo, set_photo, set_photo_from_file},
    kiosk::{answer_kiosk, kiosk_state, lock_kiosk, set_kiosk_key, unlock_kiosk},
    messages::{
        account_presets, account_secrets, cancel_messages, confirm_message, get_message, hand_over_message, hurry_messages, list_connections,
        list_messages, message_accounts, message_counts, plan_messages, queue_messages, read_certificate, retry_messages,
        save_email_account, save_sms_gateway, try_email_account, try_sms_gateway,
    },
    notices::{count_notices, list_notices, read_notices},
    popups::{answer_popup, fit_popups, list_popups},
    ratings::{
        add_rating, ask_rating, delete_rating, list_ratings, rating_figures, rating_rest, request_rating,
        unanswered_ratings,
    },
    reminders::{
        add_reminder, complete_anniversary, complete_birthday, complete_reminder, delete_reminder, edit_reminder,
        list_assignees, list_birthdays, list_reminders, remind_about_customers, reminder_occurrences, reopen_anniversary,
        reopen_birthday, reopen_reminder, skip_reminder, snooze_anniversary, snooze_birthday, snooze_reminder,
    },
    rules::{
        add_rule, delete_rule, edit_rule, get_rule, leave_held, list_rules, release_held, rule_firings, suggested_rules,
        switch_rule, try_rule,
    },
    samples::{add_sample, remove_sample, sample_customers},
    settings::{get_settings, save_settings},
    system::{first_paint, note_failure, print_page, quit, stop_job, system_status},
    tags::{delete_tag, list_groups, list_tags, rename_tag},
    templates::{
        add_ready_templates, delete_template, list_templates, preview_template, ready_template, save_template, template_fields,
    },
    timeline::{customer_timeline},
    today::{today},
    trouble::{book_trouble, open_book, open_book_again, open_last_backup},
    views::{delete_view, list_views, order_views, save_view},
}

/// Carries out one request on the open book.
fn answer<T>(desk: &Desk, command: &str, work: impl FnOnce(&Book) -> Result<T, Error>) -> Answer<T> {
    timed(command, || {
        let book = desk.book()?;
        refuse_customers(&book, command)?;
        work(&book)
    })
}

/// Carries out long or waiting work aside, so that the other commands go on meanwhile.
async fn aside<T: Send + 'static>(
    app: AppHandle,
    command: &'static str,
    work: impl FnOnce(&AppHandle, &Desk) -> Result<T, Error> + Send + 'static,
) -> Answer<T> {
    let done = tauri::async_runtime::spawn_blocking(move || {
        timed(command, || {
            let desk = app.state::<Desk>();
            // Without a book there is nothing to keep from anybody.
            desk.book().ok().map_or(Ok(()), |book| refuse_customers(&book, command))?;
            work(&app, &desk)
        })
    });
    done.await
        .unwrap_or_else(|panic| Err(Failure::from(&Error::failed(daftar_engine::Code::Unexpected, panic))))
}

/// What is answered while the window is turned to customers.
const FOR_CUSTOMERS: [&str; 4] = ["kiosk_state", "answer_kiosk", "unlock_kiosk", "get_settings"];

/// Refuses everything but the question while the window is turned to customers, whatever page they came to.
fn refuse_customers(book: &Book, command: &str) -> Result<(), Error> {
    if !FOR_CUSTOMERS.contains(&command) && book.kiosk()?.locked {
        return Err(Error::Refused(daftar_engine::Code::KioskLocked));
    }
    Ok(())
}

/// Logs a command's outcome and duration. A refusal is logged by the name of its code alone: its data are the user's.
fn timed<T>(command: &str, work: impl FnOnce() -> Result<T, Error>) -> Answer<T> {
    let begun = Instant::now();
    let outcome = work();
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    match &outcome {
        Ok(_) => log::debug!("{command}: {took:.1} ms"),
        Err(Error::Failed { code, detail }) => {
            log::error!("{command}: {} after {took:.1} ms: {detail}", name(code));
        }
        Err(error) => log::info!("{command}: {} after {took:.1} ms", name(error.code())),
    }
    outcome.map_err(|error| Failure::from(&error))
}

fn name(code: &impl Serialize) -> String {
    let named = serde_json::to_value(code).unwrap_or_default();
    named.get("code").and_then(|code| code.as_str()).unwrap_or("unexpected").to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The names in `call('name'`, `call<Answer>('name'` and likewise `begin` of every source under `folder`.
    fn called(folder: &Path, names: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                called(&path, names);
            } else if path.extension().is_some_and(|kind| kind == "ts" || kind == "svelte")
                && !path.to_string_lossy().contains(".test.")
            {
                let source = fs::read_to_string(&path).unwrap();
                for way in ["call", "begin"] {
                    names.extend(source.split(way).skip(1).filter_map(name_after_call));
                }
            }
        }
    }

    fn name_after_call(rest: &str) -> Option<String> {
        let (answer, arguments) = rest.split_once('(')?;
        if !(answer.is_empty() || answer.starts_with('<') && answer.ends_with('>')) {
            return None;
        }
        let quoted = arguments.trim_start().strip_prefix('\'')?;
        quoted.split_once('\'').map(|(name, _)| name.to_owned())
    }

    #[test]
    fn every_command_that_a_screen_gives_is_answered() {
        let mut asked = BTreeSet::new();
        called(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src"), &mut asked);

        let unanswered: Vec<_> = asked.iter().filter(|name| !NAMES.contains(&name.as_str())).collect();

        assert!(unanswered.is_empty(), "no command is called {unanswered:?}");
    }

    #[test]
    fn arguments_of_several_words_keep_their_names() {
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands")).unwrap() {
            let path = entry.unwrap().path();
            for command in fs::read_to_string(&path).unwrap().split("#[tauri::command").skip(1) {
                let Some((attribute, function)) = command.split_once("]\n") else { continue };
                let arguments = function.split('{').next().unwrap_or_default();
                let has_two_words = arguments.split(['(', ',']).skip(1).any(|one| {
                    one.split(':').next().unwrap_or_default().trim().trim_start_matches('_').contains('_')
                });
                assert!(
                    !has_two_words || attribute.contains("snake_case"),
                    "{}: {function:.80} would be asked for in camelCase",
                    path.display()
                );
            }
        }
    }

    #[test]
    fn calls_are_found_with_and_without_the_type_of_their_answer() {
        let found =
            |source: &str| source.split("call").skip(1).filter_map(name_after_call).collect::<Vec<_>>();

        assert_eq!(found("await call<Page<Row>>('list_customers', {})"), ["list_customers"]);
        assert_eq!(found("call(\n  'quit'\n)"), ["quit"]);
        assert_eq!(found("a phone call (outgoing) 'x'"), Vec::<String>::new());
    }
}
