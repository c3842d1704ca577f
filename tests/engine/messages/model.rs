//! The queue against everything that may happen to it, in any order: kills, networks that fail, clocks that jump, owners who
//! change their mind. A server counts what it really accepted.

use std::collections::HashMap;

use chrono::TimeDelta;
use daftar_engine::ids::MessageId;
use daftar_engine::messages::{
    Channel, Claim, EmailAccount, MessageChoice, MessageState, Next, Outcome, Why,
};
use daftar_engine::{Book, Opening};
use proptest::prelude::*;

use super::{account, all, order, reachable};
use crate::support::{Scene, book, opening};

/// What may happen.
#[derive(Debug, Clone)]
enum Event {
    /// Somebody is written to.
    Queue(usize),
    /// The program takes the next message.
    Claim,
    /// The server accepts what is under way, and says so.
    Accept,
    /// The server accepts it, and the connection breaks before it says so.
    AcceptSilently,
    /// The connection breaks before the server accepts it, after the last line was written.
    LoseSilently,
    /// The server is not reached.
    Fail,
    /// The server wants it later.
    Later,
    /// The server refuses it.
    Refuse,
    /// The program is killed; it had handed the message under way over, or not yet.
    Kill {
        handed_over: bool,
    },
    /// Time passes, or the clock is set, in minutes.
    Clock(i64),
    /// The owner stops a message, wants it again, says that it arrived, or takes the last act back.
    Cancel(usize),
    Retry(usize),
    Confirm(usize),
    Undo,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        2 => (0..3_usize).prop_map(Event::Queue),
        6 => Just(Event::Claim),
        4 => Just(Event::Accept),
        1 => Just(Event::AcceptSilently),
        1 => Just(Event::LoseSilently),
        2 => Just(Event::Fail),
        2 => Just(Event::Later),
        1 => Just(Event::Refuse),
        2 => any::<bool>().prop_map(|handed_over| Event::Kill { handed_over }),
        3 => prop_oneof![Just(1_i64), Just(20), Just(1500), Just(-30), Just(-100_000), Just(100_000)].prop_map(Event::Clock),
        1 => (0..6_usize).prop_map(Event::Cancel),
        1 => (0..6_usize).prop_map(Event::Retry),
        1 => (0..6_usize).prop_map(Event::Confirm),
        1 => Just(Event::Undo),
    ];
    proptest::collection::vec(event, 1..60)
}

/// The world round the book.
struct World {
    scene: Scene,
    /// The program that sends, as long as it runs.
    sender: Book,
    under_way: Option<Claim>,
    /// How often the server accepted each message.
    accepted: HashMap<MessageId, u32>,
    /// How often the owner wanted one again of which nobody knew.
    wanted_again: HashMap<MessageId, u32>,
    /// Everything that was ever queued and not taken back.
    known: Vec<MessageId>,
}

impl World {
    fn new() -> Self {
        let scene = book();
        scene.save_email_account(Some(EmailAccount { per_minute: 1000, ..account() })).unwrap();
        for name in ["Ann", "Bob", "Cid"] {
            reachable(&scene, name);
        }
        let sender = scene.second();
        let (under_way, accepted) = (None, HashMap::new());
        Self { scene, sender, under_way, accepted, wanted_again: HashMap::new(), known: vec![] }
    }

    fn settle(&mut self, accepted: bool, outcome: &Outcome) {
        let Some(claim) = self.under_way.take() else { return };
        if accepted {
            *self.accepted.entry(claim.message.id).or_default() += 1;
        }
        self.sender.settle_message(claim.message.id, claim.attempt, outcome).unwrap();
    }

    fn nth(&self, place: usize) -> Option<MessageId> {
        let all = all(&self.scene);
        (!all.is_empty()).then(|| all[place % all.len()].id)
    }

    fn happen(&mut self, event: &Event) {
        let answer = String::new;
        match event {
            Event::Queue(place) => {
                // Undone so far that nobody is left to write to.
                let Some(who) = self.scene.customer_ids(&Default::default()).unwrap().get(*place).copied()
                else {
                    return;
                };
                self.scene.queue_messages(&order(&[who], Channel::Email, "Hi")).unwrap();
                self.known.push(all(&self.scene)[0].id);
            }
            Event::Claim if self.under_way.is_none() => {
                if let Next::Send(claim) = self.sender.claim_message().unwrap() {
                    self.under_way = Some(*claim);
                }
            }
            Event::Claim => {}
            Event::Accept => self.settle(true, &Outcome::Sent { answer: answer() }),
            Event::AcceptSilently => {
                self.settle(true, &Outcome::Unknown { why: Why::NoAnswer, answer: answer() });
            }
            Event::LoseSilently => {
                self.settle(false, &Outcome::Unknown { why: Why::NoAnswer, answer: answer() });
            }
            Event::Fail => {
                self.settle(
                    false,
                    &Outcome::Unreachable { why: Why::Network, answer: answer(), after: None },
                );
            }
            Event::Later => self.settle(false, &Outcome::Later { why: Why::Busy, answer: answer() }),
            Event::Refuse => self.settle(false, &Outcome::Refused { why: Why::Rejected, answer: answer() }),
            Event::Kill { handed_over } => {
                if let Some(claim) = self.under_way.take()
                    && *handed_over
                {
                    *self.accepted.entry(claim.message.id).or_default() += 1;
                }
                let Opening { clock, origin, staff } = opening(&self.scene.clock);
                self.sender = Book::open(self.scene.path(), Opening { clock, origin, staff }).unwrap();
                self.sender.note_interrupted_messages().unwrap();
            }
            Event::Clock(minutes) => self.scene.clock.pass(TimeDelta::minutes(*minutes)),
            Event::Cancel(place) => {
                if let Some(id) = self.nth(*place) {
                    self.scene.cancel_messages(&MessageChoice::Ids(vec![id])).unwrap();
                }
            }
            Event::Retry(place) => {
                if let Some(id) = self.nth(*place) {
                    let count = self.scene.retry_messages(&MessageChoice::Ids(vec![id])).unwrap();
                    *self.wanted_again.entry(id).or_default() += u32::try_from(count).unwrap();
                }
            }
            Event::Confirm(place) => {
                if let Some(id) = self.nth(*place) {
                    self.scene.confirm_message(id).unwrap();
                }
            }
            Event::Undo => {
                // What was queued and never left may be taken back; what left may not.
                if self.scene.undo_last().is_ok() {
                    let there: Vec<MessageId> = all(&self.scene).iter().map(|it| it.id).collect();
                    self.known.retain(|id| there.contains(id) || self.accepted.contains_key(id));
                }
            }
        }
    }

    fn check(&self) -> Result<(), TestCaseError> {
        let there: HashMap<MessageId, MessageState> =
            all(&self.scene).iter().map(|it| (it.id, it.state)).collect();
        for id in &self.known {
            prop_assert!(there.contains_key(id), "message {id} is forgotten");
        }
        for (id, state) in &there {
            let accepted = self.accepted.get(id).copied().unwrap_or(0);
            let again = self.wanted_again.get(id).copied().unwrap_or(0);
            prop_assert!(
                accepted <= 1 + again,
                "message {id} left {accepted} times, asked for again {again} times"
            );
            let is_under_way = self.under_way.as_ref().is_some_and(|claim| claim.message.id == *id);
            prop_assert_eq!(
                *state == MessageState::Sending,
                is_under_way,
                "message {} is under way or not",
                id
            );
            if accepted > 0 && again == 0 {
                prop_assert!(
                    matches!(state, MessageState::Sent | MessageState::Unknown | MessageState::Cancelled),
                    "message {id} left and is {state:?}"
                );
            }
        }
        Ok(())
    }

    /// The network is fine from now on: whatever waits leaves.
    fn calm_down(&mut self) -> Result<(), TestCaseError> {
        self.settle(true, &Outcome::Sent { answer: String::new() });
        for _ in 0..200 {
            match self.sender.claim_message().unwrap() {
                Next::Send(claim) => {
                    self.under_way = Some(*claim);
                    self.settle(true, &Outcome::Sent { answer: String::new() });
                }
                Next::Wait(at) => {
                    let ahead = at - self.scene.now();
                    prop_assert!(ahead <= 86_400_000, "the queue sleeps for {} hours", ahead / 3_600_000);
                    self.scene.clock.pass(TimeDelta::milliseconds(ahead.max(1)));
                }
                Next::Nothing => return Ok(()),
            }
        }
        Err(TestCaseError::fail("the queue does not come to rest"))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn each_message_leaves_once_unless_it_is_said_unknown_and_none_is_forgotten(events in events()) {
        let mut world = World::new();
        for event in &events {
            world.happen(event);
            world.check()?;
        }
        world.calm_down()?;
        world.check()?;
        let waiting = world.scene.message_counts().unwrap().waiting;
        prop_assert_eq!(waiting, 0, "what waits leaves once it can");
    }
}
