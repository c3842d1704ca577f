//! Too many at once: a rule asks before it does something for a crowd.

use daftar_engine::customers::CustomerStatus;
use daftar_engine::customers::list::Selection;
use daftar_engine::rules::{FiringState, Followed, Trigger, What};

use super::{on, open, rule};
use crate::support::{Scene, add, book};

fn crowd(scene: &Scene, count: usize) -> Selection {
    Selection::Ids { ids: (0..count).map(|number| add(scene, &format!("C{number:02}")).id).collect() }
}

#[test]
fn more_than_fifty_at_once_are_held_back_and_told_of() {
    let scene = book();
    let everybody = crowd(&scene, 51);
    let id = on(&scene, &rule("Lost", Trigger::Status { to: Some(CustomerStatus::Lost) }));
    scene.set_customers_status(&everybody, CustomerStatus::Lost).unwrap();

    assert_eq!(scene.follow_rules().unwrap(), Followed { held: 51, ..Followed::default() });
    assert_eq!(scene.follow_rules().unwrap(), Followed::default(), "it is asked once");
    assert_eq!((open(&scene).len(), scene.rule(id).unwrap().held), (0, 51));
    assert_eq!(scene.notices(None, 10).unwrap()[0].what, What::Held { count: 51 });

    let gone = scene.customer_ids(&Default::default()).unwrap()[0];
    scene.delete_customers(&Selection::Ids { ids: vec![gone] }).unwrap();
    assert_eq!(scene.release_held(id).unwrap(), 50, "nobody in the bin");
    assert_eq!((open(&scene).len(), scene.rule(id).unwrap().held), (50, 0));
    let action = scene.rule_firings(id, 60).unwrap().into_iter().find_map(|it| it.action_id).unwrap();
    scene.undo(action).unwrap();
    assert_eq!(open(&scene).len(), 0, "all of it is one action");
    assert_eq!(scene.follow_rules().unwrap(), Followed::default());
}

#[test]
fn what_is_held_back_can_be_let_be() {
    let scene = book();
    let everybody = crowd(&scene, 60);
    let id = on(&scene, &rule("Lost", Trigger::Status { to: Some(CustomerStatus::Lost) }));
    scene.set_customers_status(&everybody, CustomerStatus::Lost).unwrap();
    scene.follow_rules().unwrap();

    assert_eq!(scene.leave_held(id).unwrap(), 60);
    assert_eq!((scene.release_held(id).unwrap(), open(&scene).len()), (0, 0));
    assert!(scene.rule_firings(id, 60).unwrap().iter().all(|it| it.state == FiringState::Left));
}

#[test]
fn fifty_at_once_are_simply_done() {
    let scene = book();
    let everybody = crowd(&scene, 50);
    on(&scene, &rule("Lost", Trigger::Status { to: Some(CustomerStatus::Lost) }));
    scene.set_customers_status(&everybody, CustomerStatus::Lost).unwrap();
    assert_eq!(scene.follow_rules().unwrap(), Followed { fired: 50, ..Followed::default() });
}
