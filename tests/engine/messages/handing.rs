//! Handing a message to another program, and saying what became of it.

use daftar_engine::history::ActionKind;
use daftar_engine::messages::{Channel, MessageChoice, MessageState, Why};
use daftar_engine::timeline::TimelineEntry;

use super::{order, reachable};
use crate::support::{Scene, book};

fn said(book: &Scene, id: daftar_engine::ids::CustomerId) -> Vec<String> {
    let page = book.timeline(id, None, 50).unwrap();
    let of_talk = |entry: TimelineEntry| match entry {
        TimelineEntry::Interaction { interaction, .. } => Some(interaction.text),
        _ => None,
    };
    page.entries.into_iter().filter_map(of_talk).collect()
}

#[test]
fn every_program_gets_the_words_as_it_takes_them() {
    let book = book();
    let ann = reachable(&book, "سارا & Co");
    let link = |channel| {
        book.hand_over_message(&order(&[ann.id], channel, "Hi {full name}\n50%?"))
            .unwrap()
            .link
            .unwrap_or_default()
    };
    let words = "Hi%20%D8%B3%D8%A7%D8%B1%D8%A7%20%26%20Co%0D%0A50%25%3F";
    assert_eq!(link(Channel::MailProgram), format!("mailto:c0@example.com?subject=Hello&body={words}"));
    assert_eq!(link(Channel::SmsProgram), format!("sms:+989121000000?body={words}"));
    assert_eq!(link(Channel::Whatsapp), format!("https://wa.me/989121000000?text={words}"));
    assert_eq!(link(Channel::Telegram), format!("https://t.me/+989121000000?text={words}"));
    assert_eq!(link(Channel::Clipboard), "");
}

#[test]
fn it_is_sent_only_when_the_owner_says_so() {
    let book = book();
    let ann = reachable(&book, "Ann");
    let handed = book.hand_over_message(&order(&[ann.id], Channel::Telegram, "Hi")).unwrap().message;
    assert_eq!(
        (handed.state, handed.why, handed.text.as_str()),
        (MessageState::Unknown, Why::HandedOver, "Hi")
    );
    assert_eq!(said(&book, ann.id), [""; 0]);
    let again = book.retry_messages(&MessageChoice::Ids(vec![handed.id])).unwrap();
    assert_eq!(
        (again, book.message(handed.id).unwrap().state),
        (1, MessageState::Unknown),
        "Daftar cannot send it itself"
    );

    let sent = book.confirm_message(handed.id).unwrap();

    assert_eq!(sent.state, MessageState::Sent);
    assert_eq!(said(&book, ann.id), ["Hi"]);
    book.undo_last().unwrap();
    assert_eq!((book.message(handed.id).unwrap(), said(&book, ann.id)), (handed.clone(), vec![]));
    book.cancel_messages(&MessageChoice::Ids(vec![handed.id])).unwrap();
    assert_eq!(book.message(handed.id).unwrap().state, MessageState::Cancelled);
    let kinds: Vec<_> = book.history(None, 3).unwrap().into_iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [ActionKind::CancelMessages, ActionKind::Undo, ActionKind::ConfirmMessage]);
}
