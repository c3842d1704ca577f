//! Birthday greetings: a message that is one counts as the greeting of the year, for as long as it may arrive.

use daftar_engine::Code;
use daftar_engine::customers::Customer;
use daftar_engine::messages::{
    Channel, LeftOutReason, MessageChoice, MessageOrder, MessageState, Outcome, Why,
};
use serde_json::json;

use super::{account, all, claim, order, reachable, sent};
use crate::support::{Scene, book, fields};

const TODAY: &str = "2026-11-21";

fn scene() -> (Scene, Customer) {
    let book = book();
    book.save_email_account(Some(account())).unwrap();
    let ann = reachable(&book, "Ann");
    book.edit_customer(ann.id, &fields(json!({ "birthday": "1990-11-21" }))).unwrap();
    (book, ann)
}

fn greeting(to: &Customer, channel: Channel) -> MessageOrder {
    MessageOrder { greets_on: Some(TODAY.parse().unwrap()), ..order(&[to.id], channel, "Happy birthday") }
}

fn is_greeted(book: &Scene) -> bool {
    book.today().unwrap().birthdays[0].handled_at.is_some()
}

fn refused() -> Outcome {
    Outcome::Refused { why: Why::Recipient, answer: "550".into() }
}

#[test]
fn a_greeting_is_the_only_one_of_the_year_and_taken_back_with_its_message() {
    let (book, ann) = scene();
    assert!(!is_greeted(&book));
    book.queue_messages(&greeting(&ann, Channel::Email)).unwrap();
    assert!(is_greeted(&book));

    let again = greeting(&ann, Channel::Email);
    let plan = book.plan_messages(&again).unwrap();
    assert_eq!((plan.count, plan.left_out[0].reason), (0, LeftOutReason::Greeted));
    assert_eq!(book.queue_messages(&again).unwrap().count, 0);
    let handed = book.hand_over_message(&greeting(&ann, Channel::Whatsapp)).unwrap_err();
    assert_eq!(handed.code(), &Code::MessageLeftOut { reason: LeftOutReason::Greeted });
    assert_eq!(book.queue_messages(&order(&[ann.id], Channel::Email, "An offer")).unwrap().count, 1);
    book.undo_last().unwrap();

    book.undo_last().unwrap();
    assert_eq!((all(&book).len(), is_greeted(&book)), (0, false));
    book.redo_last().unwrap();
    assert_eq!((all(&book).len(), is_greeted(&book)), (1, true));
    let under_way = claim(&book);
    book.settle_message(under_way.message.id, under_way.attempt, &sent()).unwrap();
    assert!(is_greeted(&book));
}

#[test]
fn a_greeting_that_does_not_leave_lets_the_birthday_wait_again() {
    let (book, ann) = scene();
    book.queue_messages(&greeting(&ann, Channel::Email)).unwrap();
    let under_way = claim(&book);
    book.settle_message(under_way.message.id, under_way.attempt, &refused()).unwrap();
    assert!(!is_greeted(&book), "nobody got it");
    let first = MessageChoice::Ids(vec![under_way.message.id]);
    book.retry_messages(&first).unwrap();
    assert!(is_greeted(&book), "it is on its way again");
    book.cancel_messages(&first).unwrap();
    assert!(!is_greeted(&book));

    book.complete_birthday(ann.id, TODAY.parse().unwrap()).unwrap();
    book.retry_messages(&first).unwrap();
    let first = book.message(under_way.message.id).unwrap();
    assert_eq!(
        (first.state, first.why),
        (MessageState::Refused, Why::Greeted),
        "she was congratulated by phone"
    );
    assert!(is_greeted(&book));
}

#[test]
fn one_that_may_have_arrived_counts_until_the_owner_says_that_it_did_not() {
    let (book, ann) = scene();
    let handed = book.hand_over_message(&greeting(&ann, Channel::Telegram)).unwrap().message;
    assert_eq!((handed.state, is_greeted(&book)), (MessageState::Unknown, true));
    book.cancel_messages(&MessageChoice::Ids(vec![handed.id])).unwrap();
    assert!(!is_greeted(&book));

    book.queue_messages(&greeting(&ann, Channel::Email)).unwrap();
    let under_way = claim(&book);
    let lost = Outcome::Unknown { why: Why::NoAnswer, answer: String::new() };
    book.settle_message(under_way.message.id, under_way.attempt, &lost).unwrap();
    book.retry_messages(&MessageChoice::Ids(vec![under_way.message.id])).unwrap();
    assert_eq!(
        book.message(under_way.message.id).unwrap().state,
        MessageState::Waiting,
        "the owner wants it again"
    );
    assert!(is_greeted(&book));
}

#[test]
fn a_greeting_goes_to_one() {
    let (book, ann) = scene();
    let ben = reachable(&book, "Ben");
    let both = MessageOrder {
        greets_on: Some(TODAY.parse().unwrap()),
        ..order(&[ann.id, ben.id], Channel::Email, "Happy birthday")
    };
    assert!(matches!(book.queue_messages(&both).unwrap_err().code(), Code::ValueInvalid { .. }));
}
