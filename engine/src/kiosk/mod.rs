//! The kiosk: a page of one question while the window is turned to customers, locked until the owner's key is typed.
//!
//! That it is locked is kept in the book, past the history: neither a reload, a restart nor an undo opens it.

mod store;

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind, Subject};
use crate::ids::{CaseId, CustomerId};
use crate::ratings::{self, Asker, RatingChannel, RatingDraft, RatingQuestion, RatingRequest};
use crate::reminders;

/// How many letters or digits a key needs at least.
const SHORTEST_KEY: usize = 4;
/// Wrong keys before each further one has to wait.
const FREE_TRIES: u32 = 5;
/// How long it has to wait then, in milliseconds; longer with each, up to a quarter of an hour.
const WAIT: i64 = 30_000;
const LONGEST_WAIT: i64 = 15 * 60_000;

/// What the window needs to know of the kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KioskState {
    /// Whether the window is turned to customers.
    pub locked: bool,
    /// What it asks.
    pub question: RatingQuestion,
    /// Whether the owner set a key.
    pub has_key: bool,
    /// Whether it asks a customer whom the shop knows.
    pub knows_customer: bool,
}

/// How the window is turned to customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct KioskDraft {
    /// What to ask.
    pub question: RatingQuestion,
    /// Whom, for the first answer; none for whoever comes.
    #[serde(default)]
    pub customer_id: Option<CustomerId>,
    /// The case that it is about.
    #[serde(default)]
    pub case_id: Option<CaseId>,
}

/// What the customer answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct KioskAnswer {
    /// The score.
    pub score: u8,
    /// Why, in their words.
    #[serde(default)]
    pub word: String,
}

impl Book {
    /// How the kiosk stands.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn kiosk(&self) -> Result<KioskState> {
        self.read(|connection| {
            let row = store::get(connection)?;
            Ok(KioskState {
                locked: row.locked,
                question: row.question,
                has_key: !row.key_hash.is_empty(),
                knows_customer: row.customer_id.is_some(),
            })
        })
    }

    /// Sets the owner's key, of which only a slow hash is kept.
    ///
    /// # Errors
    /// `kiosk_key_short` for less than four letters or digits; `kiosk_locked` while the window is turned to customers.
    pub fn set_kiosk_key(&self, key: &str) -> Result<()> {
        if key.trim().chars().count() < SHORTEST_KEY {
            return Err(Error::Refused(Code::KioskKeyShort));
        }
        let hash = hash_of(key)?;
        self.transact(Action::new(ActionKind::SaveSettings), |tx| match store::get(tx)?.locked {
            true => Err(Error::Refused(Code::KioskLocked)),
            false => store::set_key(tx, &hash),
        })
    }

    /// Turns the window to customers, until the key is typed. A customer whom it asks is noted as asked.
    ///
    /// # Errors
    /// `kiosk_key_missing` where the owner set none; `customer_gone`.
    pub fn lock_kiosk(&self, draft: &KioskDraft) -> Result<()> {
        let name = draft.customer_id.map_or(Ok(String::new()), |id| self.customer(id).map(|it| it.name))?;
        self.transact(Action::new(ActionKind::RequestRating).about(name), |tx| {
            if store::get(tx)?.key_hash.is_empty() {
                return Err(Error::Refused(Code::KioskKeyMissing));
            }
            if let Some(customer) = draft.customer_id {
                reminders::store::check_customer(tx, customer)?;
                let request = RatingRequest {
                    customer_id: customer,
                    channel: RatingChannel::Kiosk,
                    asker: Asker::Hand,
                    question: draft.question,
                    case_id: draft.case_id,
                };
                ratings::store::insert_request(tx, &request, None)?;
            }
            store::lock(tx, draft)
        })
    }

    /// Keeps what somebody answered. The customer whom the shop knows is asked once; who comes after them is not known.
    ///
    /// # Errors
    /// `kiosk_unlocked` where the window is not turned to customers; `value_invalid` for a score outside its range.
    pub fn answer_kiosk(&self, answer: &KioskAnswer) -> Result<()> {
        self.transact(Action::new(ActionKind::AddRating), |tx| {
            let row = store::get(tx)?;
            if !row.locked {
                return Err(Error::Refused(Code::KioskUnlocked));
            }
            let rating = ratings::add(
                tx,
                &RatingDraft {
                    customer_id: row.customer_id,
                    case_id: row.case_id,
                    question: row.question,
                    score: answer.score,
                    word: answer.word.clone(),
                    channel: RatingChannel::Kiosk,
                },
            )?;
            if !rating.customer_name.is_empty() {
                tx.is_about(&Subject::named(rating.customer_name))?;
            }
            store::forget_customer(tx)
        })
    }

    /// Turns the window back to the shop.
    ///
    /// # Errors
    /// `kiosk_key_wrong`; `kiosk_wait` where the key was wrong so often that the next try has to wait.
    pub fn unlock_kiosk(&self, key: &str) -> Result<()> {
        let now = self.now();
        let row = self.read(store::get)?;
        if let Some(wait) = waits(row.tries, now - row.tried_at) {
            let seconds = u32::try_from(wait.div_euclid(1000) + 1).unwrap_or(u32::MAX);
            return Err(Error::Refused(Code::KioskWait { seconds }));
        }
        // Outside the action: it is slow on purpose.
        let fits = fits(key, &row.key_hash);
        self.transact(Action::new(ActionKind::SaveSettings), |tx| store::note_try(tx, fits))?;
        if fits { Ok(()) } else { Err(Error::Refused(Code::KioskKeyWrong)) }
    }
}

/// How long the next try has to wait, in milliseconds. A clock that was set back does not make it wait for longer.
fn waits(tries: u32, since: i64) -> Option<i64> {
    let further = tries.checked_sub(FREE_TRIES)?;
    let wait = WAIT.saturating_mul(1 << further.min(10)).min(LONGEST_WAIT);
    (0..wait).contains(&since).then(|| wait - since)
}

fn hash_of(key: &str) -> Result<String> {
    let hash = Argon2::default().hash_password(folded(key).as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|cause| Error::failed(Code::Unexpected, cause))
}

fn fits(key: &str, hash: &str) -> bool {
    PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(folded(key).as_bytes(), &hash).is_ok())
}

/// A key is the same in any digits.
fn folded(key: &str) -> String {
    crate::folding::latin_digits(key.trim()).into_owned()
}
