//! The window turned to customers: locked until the owner's key, whatever else happens.

use chrono::TimeDelta;
use daftar_engine::Code;
use daftar_engine::kiosk::{KioskAnswer, KioskDraft};
use daftar_engine::ratings::{RatingChannel, RatingQuery, RatingQuestion};

use crate::support::{Scene, add, book};

const ASK: KioskDraft =
    KioskDraft { question: RatingQuestion::Recommendation, customer_id: None, case_id: None };

fn answer(score: u8) -> KioskAnswer {
    KioskAnswer { score, word: "Quick".to_owned() }
}

fn with_key() -> Scene {
    let scene = book();
    scene.set_kiosk_key("2468").unwrap();
    scene
}

#[test]
fn it_is_locked_and_opened_by_the_key_in_any_digits() {
    let scene = with_key();
    scene.lock_kiosk(&ASK).unwrap();
    let state = scene.kiosk().unwrap();
    assert!(state.locked && state.has_key && !state.knows_customer);
    assert_eq!(state.question, RatingQuestion::Recommendation);

    assert_eq!(scene.unlock_kiosk("1357").unwrap_err().code(), &Code::KioskKeyWrong);
    assert!(scene.kiosk().unwrap().locked);
    scene.unlock_kiosk(" ۲۴۶۸ ").unwrap();
    assert!(!scene.kiosk().unwrap().locked);
}

#[test]
fn without_a_key_it_is_not_locked_and_a_short_one_is_none() {
    let scene = book();
    assert_eq!(scene.lock_kiosk(&ASK).unwrap_err().code(), &Code::KioskKeyMissing);
    assert_eq!(scene.set_kiosk_key("123 ").unwrap_err().code(), &Code::KioskKeyShort);
    assert!(!scene.kiosk().unwrap().has_key);
}

#[test]
fn neither_a_restart_nor_an_undo_nor_a_new_key_opens_it() {
    let scene = with_key();
    scene.lock_kiosk(&ASK).unwrap();
    scene.answer_kiosk(&answer(9)).unwrap();

    assert!(scene.second().kiosk().unwrap().locked, "a program that starts now");
    while scene.undo_last().is_ok() {}
    assert!(scene.kiosk().unwrap().locked);
    assert_eq!(scene.set_kiosk_key("0000").unwrap_err().code(), &Code::KioskLocked);
}

#[test]
fn answers_are_kept_while_it_is_locked_and_only_the_first_is_the_customers_whom_it_asks() {
    let scene = with_key();
    let sara = add(&scene, "Sara");
    assert_eq!(scene.answer_kiosk(&answer(9)).unwrap_err().code(), &Code::KioskUnlocked);
    scene.lock_kiosk(&KioskDraft { customer_id: Some(sara.id), ..ASK }).unwrap();
    assert!(scene.rating_rest(sara.id).unwrap().is_some(), "she is asked");

    scene.answer_kiosk(&answer(9)).unwrap();
    scene.answer_kiosk(&answer(3)).unwrap();

    let kept = scene.ratings(&RatingQuery::default()).unwrap();
    let told: Vec<_> =
        kept.iter().map(|it| (it.score, it.customer_id, it.channel, it.word.as_str())).collect();
    assert_eq!(
        told,
        [(3, None, RatingChannel::Kiosk, "Quick"), (9, Some(sara.id), RatingChannel::Kiosk, "Quick")]
    );
    assert_eq!(scene.history(None, 2).unwrap()[1].subject.name, "Sara");
    assert!(scene.answer_kiosk(&answer(11)).is_err());
}

#[test]
fn whoever_guesses_has_to_wait_longer_each_time() {
    let scene = with_key();
    scene.lock_kiosk(&ASK).unwrap();
    for _ in 0..5 {
        assert_eq!(scene.unlock_kiosk("0000").unwrap_err().code(), &Code::KioskKeyWrong);
    }

    assert_eq!(scene.unlock_kiosk("2468").unwrap_err().code(), &Code::KioskWait { seconds: 31 });
    scene.clock.pass(TimeDelta::seconds(30));
    assert_eq!(scene.unlock_kiosk("0000").unwrap_err().code(), &Code::KioskKeyWrong);
    scene.clock.pass(TimeDelta::seconds(31));
    assert!(matches!(scene.unlock_kiosk("2468").unwrap_err().code(), Code::KioskWait { .. }));
    scene.clock.pass(TimeDelta::seconds(30));
    scene.unlock_kiosk("2468").unwrap();
}

#[test]
fn the_key_is_nowhere_in_the_book() {
    let scene = with_key();
    scene.lock_kiosk(&ASK).unwrap();
    let book = rusqlite::Connection::open(scene.path()).unwrap();
    let hash: String = book.query_row("SELECT key_hash FROM kiosk", [], |row| row.get(0)).unwrap();
    assert!(hash.starts_with("$argon2id$") && !hash.contains("2468"), "{hash}");
    let journal: i64 = book
        .query_row("SELECT count(*) FROM changes WHERE after LIKE '%argon2%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(journal, 0);
}
