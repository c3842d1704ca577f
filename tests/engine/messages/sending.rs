//! The queue: what leaves when, what is tried again, and what only the owner decides.

use chrono::TimeDelta;
use daftar_engine::customers::list::Selection;
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::error::Code;
use daftar_engine::history::ActionKind;
use daftar_engine::ids::{ActionId, MessageId};
use daftar_engine::messages::{
    Channel, MessageChoice, MessageOrder, MessageState, Next, Outcome, Server, Why,
};
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use super::{account, all, claim, gateway, order, reachable, sent, states};
use crate::support::{Scene, book, fields};

/// A book with both accounts, and one message to Ann.
fn scene() -> (Scene, MessageId) {
    let book = book();
    book.save_email_account(Some(account())).unwrap();
    book.save_sms_gateway(Some(gateway())).unwrap();
    let ann = reachable(&book, "Ann").id;
    book.queue_messages(&order(&[ann], Channel::Email, "Hi {first name}")).unwrap();
    let id = all(&book)[0].id;
    (book, id)
}

fn settle(book: &Scene, outcome: Outcome) -> (MessageState, Why) {
    let claim = claim(book);
    let message = book.settle_message(claim.message.id, claim.attempt, &outcome).unwrap();
    (message.state, message.why)
}

fn later() -> Outcome {
    Outcome::Later { why: Why::Busy, answer: "451 later".into() }
}

fn unreachable(why: Why, after: Option<u32>) -> Outcome {
    Outcome::Unreachable { why, answer: "no route".into(), after }
}

/// How long until the queue wants to be looked at again, in seconds.
fn waits(book: &Scene) -> i64 {
    match book.claim_message().unwrap() {
        Next::Wait(at) => (at - book.now()) / 1000,
        other => panic!("nothing should leave, not {other:?}"),
    }
}

#[test]
fn a_message_leaves_once_and_is_in_the_timeline() {
    let (book, id) = scene();
    std::fs::write(book.file("price list.pdf"), b"%PDF").unwrap();
    let with_file = MessageOrder {
        files: vec![book.file("price list.pdf")],
        ..order(&[all(&book)[0].customer_id], Channel::Email, "See {first name}")
    };

    let first = claim(&book);

    assert_eq!((first.message.id, first.message.state, first.attempt), (id, MessageState::Sending, 1));
    assert_eq!(first.server, Server::Email(account()));
    assert_eq!(book.claim_message().unwrap(), Next::Nothing, "it is under way");
    let done = book.settle_message(id, 1, &sent()).unwrap();
    assert_eq!(
        (done.state, done.answer.as_str(), done.settled_at),
        (MessageState::Sent, "250 OK", Some(book.now()))
    );
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);

    book.queue_messages(&with_file).unwrap();
    let second = claim(&book);
    assert_eq!(
        (second.attachments[0].name.as_str(), &second.attachments[0].bytes[..]),
        ("price list.pdf", &b"%PDF"[..])
    );
    assert_eq!(second.message.files, ["price list.pdf"]);
    let timeline = book.timeline(done.customer_id, None, 50).unwrap().entries;
    let [
        TimelineEntry::Changed { .. },
        TimelineEntry::Interaction { interaction, .. },
        TimelineEntry::Message { message, .. },
    ] = timeline.as_slice()
    else {
        panic!("what left is an interaction, what has not left is a message: {timeline:?}")
    };
    assert_eq!(message.id, second.message.id);
    assert_eq!((interaction.message_id, interaction.text.lines().next()), (Some(id), Some("Hello")));
    let part = |after, limit| book.timeline(done.customer_id, after, limit).unwrap();
    let newest = part(None, 2);
    assert_eq!((newest.entries.len(), part(newest.next, 9).entries.len()), (2, 1), "it is read part by part");
}

#[test]
fn what_a_server_surely_did_not_take_is_tried_again_later_and_later() {
    let (book, _) = scene();
    let mut pauses = Vec::new();
    for _ in 0..8 {
        assert_eq!(settle(&book, later()), (MessageState::Waiting, Why::Busy));
        let pause = waits(&book);
        pauses.push(pause / 60);
        book.clock.pass(TimeDelta::seconds(pause));
    }
    assert_eq!(pauses, [1, 5, 15, 60, 180, 360, 720, 1440]);
    assert_eq!(settle(&book, later()), (MessageState::Refused, Why::GaveUp));

    book.retry_messages(&MessageChoice::State(MessageState::Refused)).unwrap();
    assert_eq!(
        settle(&book, later()),
        (MessageState::Waiting, Why::Busy),
        "the owner wants it: from the beginning"
    );
}

#[test]
fn a_server_that_is_not_there_rests_with_all_its_messages_and_the_other_goes_on() {
    let (book, _) = scene();
    let ann = all(&book)[0].customer_id;
    book.queue_messages(&order(&[ann], Channel::Email, "Second")).unwrap();
    assert_eq!(settle(&book, unreachable(Why::Network, None)), (MessageState::Waiting, Why::Network));
    assert_eq!(waits(&book), 60, "nor is the second tried");
    let holds = book.message_accounts().unwrap().holds;
    assert_eq!((holds.len(), holds[0].channel, holds[0].why), (1, Channel::Email, Why::Network));

    book.queue_messages(&order(&[ann], Channel::Sms, "Third")).unwrap();
    assert_eq!(claim(&book).message.channel, Channel::Sms);

    let mut pauses = Vec::new();
    for _ in 0..7 {
        let pause = waits(&book);
        book.clock.pass(TimeDelta::seconds(pause));
        settle(&book, unreachable(Why::Login, None));
        pauses.push(pause / 60);
    }
    assert_eq!(pauses, [1, 1, 2, 5, 10, 15, 15]);
    settle_after(&book, unreachable(Why::Busy, Some(7)));
    assert_eq!(waits(&book), 7, "as the server asked");
    settle_after(&book, unreachable(Why::Busy, Some(999_999)));
    assert_eq!(waits(&book), 3600, "but not for ever");
    book.hurry_messages().unwrap();
    assert_eq!(settle(&book, sent()).0, MessageState::Sent);
    assert_eq!(book.message_accounts().unwrap().holds, []);
    assert_eq!(settle(&book, sent()).0, MessageState::Sent);
}

fn settle_after(book: &Scene, outcome: Outcome) {
    book.clock.pass(TimeDelta::seconds(waits(book)));
    settle(book, outcome);
}

#[test]
fn an_account_that_was_mended_is_tried_at_once() {
    let (book, _) = scene();
    settle(&book, unreachable(Why::Login, None));
    book.save_email_account(Some(account())).unwrap();
    book.hurry_messages().unwrap();
    assert_eq!(settle(&book, sent()).0, MessageState::Sent);
}

#[test]
fn of_a_message_under_way_when_the_program_ended_nobody_knows_and_nobody_sends_it_again() {
    let (book, id) = scene();
    let under_way = claim(&book);
    let second = book.second();

    assert_eq!(second.note_interrupted_messages().unwrap(), 1);

    assert_eq!(states(&book), [("Ann".into(), MessageState::Unknown, Why::Interrupted)]);
    assert_eq!(second.claim_message().unwrap(), Next::Nothing);
    let late = book.settle_message(id, under_way.attempt, &sent()).unwrap();
    assert_eq!(late.state, MessageState::Unknown, "word that comes too late changes nothing");
    assert_eq!(book.retry_messages(&MessageChoice::Ids(vec![id])).unwrap(), 1);
    let again = claim(&book);
    assert_eq!(again.attempt, 2);
    assert_eq!(
        book.settle_message(id, 1, &sent()).unwrap().state,
        MessageState::Sending,
        "nor word of the first attempt"
    );
    assert_eq!(book.settle_message(id, 2, &sent()).unwrap().state, MessageState::Sent);
}

#[test]
fn a_connection_that_broke_after_the_message_was_handed_over_leaves_it_unknown() {
    let (book, id) = scene();
    let outcome = Outcome::Unknown { why: Why::NoAnswer, answer: String::new() };
    assert_eq!(settle(&book, outcome), (MessageState::Unknown, Why::NoAnswer));
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);
    book.confirm_message(id).unwrap();
    assert_eq!(states(&book), [("Ann".into(), MessageState::Sent, Why::Nothing)]);
    assert_eq!(book.confirm_message(MessageId(99)).unwrap_err().code(), &Code::RecordGone);
}

#[test]
fn a_server_that_says_no_for_good_is_believed() {
    let (book, id) = scene();
    let outcome = Outcome::Refused { why: Why::Recipient, answer: "550 no such user".into() };
    assert_eq!(settle(&book, outcome), (MessageState::Refused, Why::Recipient));
    assert_eq!(book.message(id).unwrap().answer, "550 no such user");
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);
}

#[test]
fn nothing_leaves_in_quiet_hours_nor_while_everything_is_held_back() {
    let (book, _) = scene();
    let quiet = json!({"quiet_hours": true, "quiet_from": "12:00", "quiet_to": "13:15"});
    book.save_settings(&fields(quiet)).unwrap();
    assert_eq!(waits(&book), 45 * 60, "it is half past twelve");
    book.save_settings(&fields(json!({"quiet_from": "12:20", "quiet_to": "12:10"}))).unwrap();
    assert_eq!(waits(&book), (23 * 60 + 40) * 60);
    book.clock.set("2026-11-22T08:45:00Z");
    book.save_settings(&fields(json!({"messages_paused": true}))).unwrap();
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);
    book.save_settings(&fields(json!({"messages_paused": false}))).unwrap();
    claim(&book);
}

#[test]
fn no_more_leave_in_a_minute_than_the_server_takes() {
    let book = book();
    book.save_email_account(Some(daftar_engine::messages::EmailAccount { per_minute: 2, ..account() }))
        .unwrap();
    let ids: Vec<_> = ["A", "B", "C", "D", "E"].map(|name| reachable(&book, name).id).into();
    book.queue_messages(&order(&ids, Channel::Email, "Hi")).unwrap();
    let mut left = Vec::new();
    let begun = book.now();
    while left.len() < 5 {
        match book.claim_message().unwrap() {
            Next::Send(claim) => {
                left.push((book.now() - begun) / 1000);
                book.settle_message(claim.message.id, claim.attempt, &sent()).unwrap();
                book.clock.pass(TimeDelta::seconds(10));
            }
            Next::Wait(at) => book.clock.pass(TimeDelta::milliseconds(at - book.now())),
            Next::Nothing => panic!("three still wait"),
        }
    }
    assert_eq!(left, [0, 10, 60, 70, 120]);
}

#[test]
fn a_clock_that_was_wrong_delays_nothing_for_ever() {
    let (book, _) = scene();
    book.clock.set("2031-01-01T00:00:00Z");
    settle(&book, later());
    book.clock.set("2026-11-21T10:00:00Z");
    assert_eq!(settle(&book, unreachable(Why::Network, None)).0, MessageState::Waiting);
    book.clock.set("2026-11-21T09:59:00Z");
    assert_eq!(settle(&book, sent()).0, MessageState::Sent);
}

#[test]
fn what_found_no_server_for_a_week_is_too_old() {
    let (book, _) = scene();
    settle(&book, unreachable(Why::Network, None));
    book.clock.pass(TimeDelta::days(8));
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);
    assert_eq!(states(&book), [("Ann".into(), MessageState::Refused, Why::Expired)]);
}

#[test]
fn queueing_is_taken_back_as_far_as_it_has_not_left() {
    let book = book();
    book.save_email_account(Some(account())).unwrap();
    let (ann, bob) = (reachable(&book, "Ann").id, reachable(&book, "Bob").id);
    let batch = book.queue_messages(&order(&[ann, bob], Channel::Email, "Hi")).unwrap().batch_id;
    settle(&book, sent());

    let undone = book.undo(ActionId(batch)).unwrap();

    assert_eq!(undone.kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["Ann"]);
    assert_eq!(states(&book), [("Ann".into(), MessageState::Sent, Why::Nothing)]);
    book.undo(undone.action_id).unwrap();
    assert_eq!(states(&book)[1], ("Bob".into(), MessageState::Waiting, Why::Nothing));
    let kinds: Vec<_> = book.history(None, 9).unwrap().into_iter().map(|entry| entry.kind).collect();
    let news = [ActionKind::Redo, ActionKind::Undo, ActionKind::SendMessage, ActionKind::QueueMessages];
    assert_eq!(kinds[..4], news);
}

#[test]
fn what_the_program_did_by_itself_is_not_what_ctrl_z_takes_back() {
    let (book, id) = scene();
    settle(&book, sent());
    book.undo_last().unwrap();
    assert_eq!(book.message(id).unwrap().state, MessageState::Sent, "it left");
}

#[test]
fn stopping_is_for_what_has_not_left_and_can_be_taken_back() {
    let (book, id) = scene();
    assert_eq!(book.cancel_messages(&MessageChoice::State(MessageState::Waiting)).unwrap(), 1);
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);
    book.undo_last().unwrap();
    let under_way = claim(&book);
    assert_eq!(
        book.cancel_messages(&MessageChoice::Ids(vec![id])).unwrap(),
        0,
        "it is being handed over right now"
    );
    book.settle_message(id, under_way.attempt, &sent()).unwrap();
    assert_eq!(book.cancel_messages(&MessageChoice::Ids(vec![id])).unwrap(), 0);
}

#[test]
fn whoever_is_in_the_bin_gets_nothing_until_they_come_back_and_a_merge_moves_what_waits() {
    let (book, id) = scene();
    let ann = book.message(id).unwrap().customer_id;
    let chosen = Selection::Ids { ids: vec![ann] };
    book.delete_customers(&chosen).unwrap();
    assert_eq!(book.claim_message().unwrap(), Next::Nothing);
    book.restore_customers(&chosen).unwrap();
    let bob = reachable(&book, "Bob").id;
    let request = MergeRequest { keep: bob, others: vec![ann], choices: Default::default() };
    book.merge_customers(&request).unwrap();
    let moved = claim(&book).message;
    assert_eq!((moved.id, moved.customer_id, moved.address.as_str()), (id, bob, "c0@example.com"));
    book.settle_message(id, 1, &sent()).unwrap();

    let chosen = Selection::Ids { ids: vec![bob, ann] };
    book.delete_customers(&chosen).unwrap();
    book.purge_customers(&chosen).unwrap();
    assert_eq!(all(&book), [], "for good");
    assert!(book.check().unwrap().sound);
}

#[test]
fn accounts_are_kept_checked_and_their_connections_listed() {
    let book = book();
    let wrong = daftar_engine::messages::EmailAccount { host: " ".into(), ..account() };
    let invalid = |field: &str, value: &str| Code::ValueInvalid { field: field.into(), value: value.into() };
    assert_eq!(book.save_email_account(Some(wrong)).unwrap_err().code(), &invalid("host", ""));
    let wrong = daftar_engine::messages::SmsGateway { url: "ftp://x".into(), ..gateway() };
    assert_eq!(book.save_sms_gateway(Some(wrong)).unwrap_err().code(), &invalid("url", "ftp://x"));
    book.save_email_account(Some(account())).unwrap();
    assert_eq!(book.message_accounts().unwrap().email, Some(account()));

    book.keep_message_secret(Channel::Email, Some(b"sealed")).unwrap();
    assert_eq!(book.message_secret(Channel::Email).unwrap().as_deref(), Some(&b"sealed"[..]));
    let journal = rusqlite::Connection::open(book.path()).unwrap();
    let told: i64 = journal
        .query_row(
            "SELECT count(*) FROM changes WHERE coalesce(before, '') || coalesce(after, '') LIKE '%sealed%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(told, 0, "no password, sealed or not, is in the history");
    for number in 0..3 {
        book.note_connection("mail.example.com", "email", if number == 1 { "network" } else { "sent" })
            .unwrap();
    }
    let made: Vec<_> = book.connections(2).unwrap().into_iter().map(|it| it.outcome).collect();
    assert_eq!(made, ["sent", "network"]);
    book.save_email_account(None).unwrap();
    assert_eq!(book.message_accounts().unwrap().email, None);
    let presets = daftar_engine::messages::AccountPresets::read().unwrap();
    assert_eq!((presets.email.len(), presets.sms.len()), (12, 5));
    for preset in presets.sms {
        book.save_sms_gateway(Some(preset.gateway)).unwrap();
    }
}

#[test]
fn what_was_put_off_while_the_clock_was_ahead_is_not_forgotten() {
    let (book, _) = scene();
    let under_way = claim(&book);
    book.clock.set("2031-01-01T00:00:00Z");
    book.settle_message(under_way.message.id, under_way.attempt, &later()).unwrap();
    book.clock.set("2026-11-21T10:00:00Z");
    assert_eq!(claim(&book).message.id, under_way.message.id);
}
