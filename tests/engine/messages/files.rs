//! Attached files go once no message can need them, and not a day sooner.

use chrono::TimeDelta;
use daftar_engine::customers::list::Selection;
use daftar_engine::ids::CustomerId;
use daftar_engine::messages::{Channel, MessageChoice, MessageOrder, MessageState, Why};

use super::{account, all, claim, order, reachable, sent};
use crate::support::{Scene, book};

fn with_file(book: &Scene, to: &[CustomerId]) -> MessageOrder {
    std::fs::write(book.file("prices.pdf"), b"prices").unwrap();
    MessageOrder { files: vec![book.file("prices.pdf")], ..order(to, Channel::Email, "Our prices") }
}

fn scene() -> (Scene, CustomerId) {
    let book = book();
    book.save_email_account(Some(account())).unwrap();
    let ann = reachable(&book, "Ann").id;
    (book, ann)
}

/// How many files lie in the book, and how many of them are whole.
fn kept(book: &Scene) -> (usize, usize) {
    let reader = rusqlite::Connection::open(book.path()).unwrap();
    let count = |sql: &str| reader.query_row(sql, [], |row| row.get(0)).unwrap();
    (
        count("SELECT count(*) FROM message_files"),
        count("SELECT count(*) FROM message_files WHERE length(bytes) > 0"),
    )
}

#[test]
fn a_file_stays_a_month_after_its_message_left_and_its_name_for_ever() {
    let (book, ann) = scene();
    book.queue_messages(&with_file(&book, &[ann])).unwrap();
    book.clock.pass(TimeDelta::days(40));
    assert_eq!(book.drop_message_files().unwrap(), 0, "it has not left");
    let under_way = claim(&book);
    book.settle_message(under_way.message.id, under_way.attempt, &sent()).unwrap();
    book.clock.pass(TimeDelta::days(29));
    assert_eq!((book.drop_message_files().unwrap(), kept(&book)), (0, (1, 1)));

    book.clock.pass(TimeDelta::days(1));
    assert_eq!((book.drop_message_files().unwrap(), kept(&book)), (1, (1, 0)));
    assert_eq!(book.drop_message_files().unwrap(), 0);
    assert_eq!(all(&book)[0].files, ["prices.pdf"]);
}

#[test]
fn what_comes_back_after_its_files_are_gone_is_refused_rather_than_sent_without_them() {
    let (book, ann) = scene();
    book.queue_messages(&with_file(&book, &[ann])).unwrap();
    book.undo_last().unwrap();
    book.redo_last().unwrap();
    assert_eq!(claim(&book).attachments[0].bytes, b"prices", "it came back with its file");
    book.note_interrupted_messages().unwrap();
    book.cancel_messages(&MessageChoice::Ids(vec![all(&book)[0].id])).unwrap();
    book.clock.pass(TimeDelta::days(31));
    // Whoever attaches the next file makes room first.
    book.queue_messages(&with_file(&book, &[ann])).unwrap();
    assert_eq!(kept(&book), (2, 1));

    let old = all(&book)[1].id;
    book.retry_messages(&MessageChoice::Ids(vec![old])).unwrap();
    assert_eq!(claim(&book).message.id, all(&book)[0].id, "the other leaves");
    let old = book.message(old).unwrap();
    assert_eq!((old.state, old.why), (MessageState::Refused, Why::FilesGone));
}

#[test]
fn a_file_goes_with_the_last_customer_who_was_sent_it_and_none_is_kept_for_nobody() {
    let (book, ann) = scene();
    let ben = reachable(&book, "Ben").id;
    book.queue_messages(&with_file(&book, &[ann, ben])).unwrap();
    let remove = |id: CustomerId| {
        let choice = Selection::Ids { ids: vec![id] };
        book.delete_customers(&choice).unwrap();
        book.purge_customers(&choice).unwrap();
    };
    remove(ann);
    assert_eq!(kept(&book), (1, 1), "Ben's message carries it");
    remove(ben);
    assert_eq!(kept(&book), (0, 0));

    let cleo = reachable(&book, "Cleo").id;
    book.queue_messages(&with_file(&book, &[cleo])).unwrap();
    book.undo_last().unwrap();
    remove(cleo);
    assert_eq!(kept(&book), (0, 0), "nor what was taken back");

    let dan = book.add_customer(crate::support::person("Dan")).unwrap().id;
    assert_eq!(book.queue_messages(&with_file(&book, &[dan])).unwrap().count, 0, "he has no address");
    assert_eq!(kept(&book), (0, 0));
}
