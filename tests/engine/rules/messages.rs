//! What rules write to customers: through the queue, with all its rules, and nobody is left out silently.

use chrono::TimeDelta;
use daftar_engine::Code;
use daftar_engine::cases::{CaseQuery, CaseSolution, Urgency};
use daftar_engine::ids::{CustomerId, TemplateId};
use daftar_engine::messages::{Channel, LeftOutReason, MessageChoice, MessageState, Outcome, Why};
use daftar_engine::ratings::{RatingChannel, RatingDraft, RatingQuestion};
use daftar_engine::rules::{Deed, FiringMessage, Followed, RuleDraft, Trigger, What};
use daftar_engine::templates::TemplateDraft;
use daftar_engine::texts::Language;
use serde_json::json;

use super::{buys, on, open, remind, rule};
use crate::cases::of;
use crate::messages::{account, all, claim, gateway, reachable, sent};
use crate::support::{Scene, add, book, fields};

fn template(scene: &Scene, text: &str) -> TemplateId {
    let words = TemplateDraft {
        name: "Thanks".into(),
        language: Language::En,
        subject: "Thanks".into(),
        text: text.into(),
    };
    scene.save_template(None, words).unwrap().id
}

fn writes(template: TemplateId) -> RuleDraft {
    let deed = Deed::Message { template_id: Some(template), template: String::new(), channel: None };
    RuleDraft { deeds: vec![deed], ..rule("Write", Trigger::Purchase { at_least: None }) }
}

fn answers(scene: &Scene, customer: Option<CustomerId>, score: u8, word: &str) {
    scene
        .add_rating(&RatingDraft {
            customer_id: customer,
            case_id: None,
            question: RatingQuestion::Satisfaction,
            score,
            word: word.into(),
            channel: RatingChannel::Hand,
        })
        .unwrap();
}

/// Why each of the latest firings left somebody out, newest first; `None` for whoever gets it.
fn reasons(firings: &[daftar_engine::rules::Firing]) -> Vec<(String, Option<LeftOutReason>)> {
    let line = |it: &daftar_engine::rules::Firing| {
        (it.customer.clone().map_or_else(String::new, |who| who.name), it.messages[0].left_out)
    };
    let mut lines: Vec<_> = firings.iter().map(line).collect();
    lines.sort_by(|one, other| one.0.cmp(&other.0));
    lines
}

#[test]
fn a_rule_writes_once_and_what_it_wrote_is_taken_back_while_it_waits() {
    let scene = book();
    let ann = reachable(&scene, "Ann").id;
    let words = template(&scene, "Dear {first name}, thank you!");
    let id = on(
        &scene,
        &RuleDraft { deeds: [writes(words).deeds, vec![remind("Ask", 2)]].concat(), ..writes(words) },
    );
    buys(&scene, ann, 10);

    assert_eq!(scene.follow_rules().unwrap(), Followed { fired: 1, ..Followed::default() });
    assert_eq!(scene.follow_rules().unwrap(), Followed::default());

    let message = all(&scene).pop().unwrap();
    assert_eq!(
        (message.state, message.text.split('\n').next()),
        (MessageState::Waiting, Some("Dear Ann, thank you!"))
    );
    let firing = scene.rule_firings(id, 5).unwrap().remove(0);
    let told = FiringMessage {
        message_id: Some(message.id),
        state: Some(MessageState::Waiting),
        channel: Some(Channel::Email),
        address: message.address.clone(),
        text: format!("Thanks\n{}", message.text),
        left_out: None,
        missing: vec![],
    };
    assert_eq!(firing.messages, [told]);

    // A server that was not reached does not make it the owner's.
    scene.save_email_account(Some(account())).unwrap();
    let tried = claim(&scene);
    let later = Outcome::Later { why: Why::Busy, answer: "450".into() };
    scene.settle_message(tried.message.id, tried.attempt, &later).unwrap();
    let undone = scene.undo(firing.action_id.unwrap()).unwrap();
    assert_eq!((undone.kept.len(), all(&scene).len(), open(&scene).len()), (0, 0, 0));
    let firing = scene.rule_firings(id, 5).unwrap().remove(0);
    assert!(firing.undone && firing.messages[0].message_id.is_none());
    assert_eq!(scene.follow_rules().unwrap(), Followed::default());
}

#[test]
fn what_left_stays_when_the_rest_is_taken_back() {
    let scene = book();
    scene.save_email_account(Some(account())).unwrap();
    let ann = reachable(&scene, "Ann").id;
    let id = on(&scene, &writes(template(&scene, "Thank you!")));
    buys(&scene, ann, 10);
    scene.follow_rules().unwrap();
    let claimed = claim(&scene);
    scene.settle_message(claimed.message.id, claimed.attempt, &sent()).unwrap();

    let action = scene.rule_firings(id, 5).unwrap()[0].action_id.unwrap();
    let undone = scene.undo(action).unwrap();

    assert_eq!(undone.kept.len(), 1);
    assert_eq!(all(&scene)[0].state, MessageState::Sent);
    assert_eq!(scene.rule_firings(id, 5).unwrap()[0].messages[0].state, Some(MessageState::Sent));
}

#[test]
fn whoever_is_left_out_is_recorded_with_the_reason_as_the_trial_said() {
    let scene = book();
    scene.save_sms_gateway(Some(gateway())).unwrap();
    let (ann, bob) = (reachable(&scene, "Ann").id, reachable(&scene, "Bob").id);
    let (eve, zoe) = (reachable(&scene, "Eve").id, add(&scene, "Zoe").id);
    scene.edit_customer(bob, &fields(json!({ "consent": "no" }))).unwrap();
    scene.edit_customer(eve, &fields(json!({ "role": "Baker" }))).unwrap();
    let draft = writes(template(&scene, "Dear {first name}, our {role}!"));
    let id = on(&scene, &draft);
    for customer in [ann, bob, eve, zoe] {
        drop(buys(&scene, customer, 1));
    }

    let expected = [
        ("Ann".into(), Some(LeftOutReason::Missing)),
        ("Bob".into(), Some(LeftOutReason::NoConsent)),
        ("Eve".into(), None),
        ("Zoe".into(), Some(LeftOutReason::ConsentUnknown)),
    ];
    let trial = scene.try_rule(&draft).unwrap();
    assert_eq!(reasons(&trial.firings), expected);
    let eves = trial.firings.iter().find(|it| it.customer.as_ref().unwrap().id == eve).unwrap();
    assert_eq!((eves.messages[0].channel, eves.messages[0].state), (Some(Channel::Sms), None));
    assert!(eves.messages[0].text.starts_with("Dear Eve, our Baker!"));
    assert!(all(&scene).is_empty(), "a trial writes nothing");

    assert_eq!(scene.follow_rules().unwrap(), Followed { fired: 4, held: 0, left_out: 3 });
    let firings = scene.rule_firings(id, 9).unwrap();
    assert_eq!(reasons(&firings), expected);
    let anns = firings.iter().find(|it| it.customer.as_ref().unwrap().id == ann).unwrap();
    assert_eq!(anns.messages[0].missing, ["role"]);

    // The one who got one is left alone for a week.
    scene.clock.pass(TimeDelta::days(1));
    drop(buys(&scene, eve, 1));
    assert_eq!(scene.follow_rules().unwrap().left_out, 1);
    let latest = &scene.rule_firings(id, 1).unwrap()[0];
    assert_eq!(latest.messages[0].left_out, Some(LeftOutReason::Recent));
}

#[test]
fn a_template_that_is_gone_stops_no_rule_and_is_told() {
    let scene = book();
    let ann = reachable(&scene, "Ann").id;
    let words = template(&scene, "Thank you!");
    let id = on(
        &scene,
        &RuleDraft { deeds: [writes(words).deeds, vec![remind("Ask", 0)]].concat(), ..writes(words) },
    );
    scene.delete_template(words).unwrap();
    buys(&scene, ann, 1);

    assert_eq!(scene.follow_rules().unwrap(), Followed { fired: 1, held: 0, left_out: 1 });

    assert_eq!(open(&scene).len(), 1);
    assert_eq!(scene.rule_firings(id, 1).unwrap()[0].messages[0].left_out, Some(LeftOutReason::TemplateGone));
    let refusal = scene.add_rule(&writes(words)).unwrap_err();
    assert!(matches!(refusal.code(), Code::ValueInvalid { field, .. } if field == "template"));
}

#[test]
fn what_was_held_back_is_written_with_the_owners_word() {
    let scene = book();
    let everybody: Vec<CustomerId> = (0..51).map(|nth| reachable(&scene, &format!("C{nth}")).id).collect();
    scene.edit_customer(everybody[7], &fields(json!({ "consent": "no" }))).unwrap();
    let id = on(&scene, &writes(template(&scene, "Thank you!")));
    everybody.iter().for_each(|customer| drop(buys(&scene, *customer, 1)));
    assert_eq!(scene.follow_rules().unwrap().held, 51);
    assert!(all(&scene).is_empty());

    assert_eq!(scene.release_held(id).unwrap(), 51);

    assert_eq!(all(&scene).len(), 50);
    let firings = scene.rule_firings(id, 60).unwrap();
    let left_out: Vec<_> = firings.iter().filter_map(|it| it.messages[0].left_out).collect();
    assert_eq!(left_out, [LeftOutReason::NoConsent]);
}

#[test]
fn a_ready_made_greeting_brings_its_template_and_goes_once_a_year() {
    for language in ["en", "fa", "lt"] {
        let scene = book();
        scene.save_settings(json!({ "language": language }).as_object().unwrap()).unwrap();
        let suggested = scene.suggested_rules().unwrap();
        let greeting = suggested.into_iter().find(|it| it.suggestion == "birthday_message").unwrap();
        let ann = reachable(&scene, "Ann").id;
        scene.edit_customer(ann, &fields(json!({ "birthday": "1990-11-22" }))).unwrap();

        let rule = scene.add_rule(&greeting).unwrap();
        let known = scene.templates().unwrap();
        let deed =
            Deed::Message { template_id: Some(known[0].id), template: known[0].name.clone(), channel: None };
        assert_eq!((known.len(), &known[0].ready, &rule.deeds), (1, &"birthday".to_owned(), &vec![deed]));
        scene.switch_rule(rule.id, true).unwrap();
        for _ in 0..30 {
            scene.clock.pass(TimeDelta::days(1));
            scene.follow_rules().unwrap();
        }
        assert_eq!(all(&scene).len(), 1);
        let birthday = "2026-11-22".parse().unwrap();
        assert_eq!(all(&scene)[0].greets_on, Some(birthday));
        let greeted = scene.birthdays(birthday, birthday).unwrap()[0].handled_at;
        assert!(greeted.is_some(), "the owner need not greet again");

        scene.delete_rule(rule.id).unwrap();
        scene.add_rule(&greeting).unwrap();
        assert_eq!(scene.templates().unwrap().len(), 1, "the one that is there is taken");
    }
}

#[test]
fn a_low_rating_becomes_a_case_once() {
    let scene = book();
    let suggested = scene.suggested_rules().unwrap();
    let low = suggested.into_iter().find(|it| it.suggestion == "low_rating").unwrap();
    let sara = add(&scene, "Sara").id;
    answers(&scene, Some(sara), 1, "before it was switched on");
    let id = on(&scene, &low);

    answers(&scene, Some(sara), 3, "well enough");
    answers(&scene, Some(sara), 2, "Late again");
    answers(&scene, None, 1, "");
    assert_eq!(scene.follow_rules().unwrap().fired, 2);
    assert_eq!(scene.follow_rules().unwrap().fired, 0);

    let cases = scene.cases(&CaseQuery::default()).unwrap().cases;
    let mut told: Vec<_> = cases
        .iter()
        .map(|it| (it.customer.as_ref().map(|who| who.name.clone()), it.text.clone(), it.urgency))
        .collect();
    told.sort();
    let words = |rating: &str| format!("Not content\n{rating}");
    assert_eq!(
        told,
        [
            (None, words("Satisfaction: 1 of 5"), Urgency::Normal),
            (Some("Sara".into()), words("Satisfaction: 2 of 5, “Late again”"), Urgency::Normal),
        ]
    );
    let firing = scene.rule_firings(id, 9).unwrap().into_iter().find(|it| it.customer.is_some()).unwrap();
    assert!(matches!(&firing.what, What::Rating { score: 2, word, .. } if word == "Late again"));
    scene.undo(firing.action_id.unwrap()).unwrap();
    assert_eq!(scene.cases(&CaseQuery::default()).unwrap().total, 1);
    assert_eq!(scene.try_rule(&low).unwrap().count, 3, "over the last thirty days");
}

#[test]
fn taking_back_a_rating_takes_back_what_followed() {
    let scene = book();
    let sara = reachable(&scene, "Sara").id;
    let sorry = writes(template(&scene, "We are sorry."));
    let trigger = Trigger::Rating { question: RatingQuestion::Satisfaction, under: 3 };
    let deeds = [
        sorry.deeds.clone(),
        vec![Deed::Case { text: "Sara".into(), case_kind: None, urgency: Urgency::High }],
    ];
    on(&scene, &RuleDraft { trigger, deeds: deeds.concat(), ..sorry });
    answers(&scene, Some(sara), 1, "");
    scene.follow_rules().unwrap();
    assert_eq!((all(&scene).len(), scene.cases(&CaseQuery::default()).unwrap().total), (1, 1));

    scene.undo_last().unwrap();

    assert_eq!((all(&scene).len(), scene.cases(&CaseQuery::default()).unwrap().total), (0, 0));
}

#[test]
fn a_score_that_nobody_can_give_is_refused() {
    let scene = book();
    for (question, under, well) in [
        (RatingQuestion::Satisfaction, 1, false),
        (RatingQuestion::Satisfaction, 2, true),
        (RatingQuestion::Satisfaction, 6, false),
        (RatingQuestion::Recommendation, 0, false),
        (RatingQuestion::Recommendation, 10, true),
        (RatingQuestion::Recommendation, 11, false),
    ] {
        let tried = scene.try_rule(&rule("Low", Trigger::Rating { question, under }));
        assert_eq!(tried.is_ok(), well, "{question:?} under {under}");
    }
}

#[test]
fn a_solved_complaint_leads_to_the_question_how_content_they_are_and_nobody_is_asked_twice() {
    let scene = book();
    let suggested = scene.suggested_rules().unwrap();
    let ask = suggested.into_iter().find(|it| it.suggestion == "case_solved").unwrap();
    let ann = reachable(&scene, "Ann").id;
    let id = on(&scene, &ask);
    let solve = |text: &str| {
        let case = scene.add_case(&of(ann, text)).unwrap().id;
        scene.solve_case(case, &CaseSolution::default()).unwrap();
        scene.clock.pass(TimeDelta::minutes(1));
        case
    };
    let case = solve("Dry cake");
    let checks = open(&scene).len();

    assert_eq!(scene.follow_rules().unwrap(), Followed { fired: 1, ..Followed::default() });
    assert_eq!(open(&scene).len(), checks, "the shop's own reminder is enough");
    assert_eq!(scene.unanswered_ratings(Some(ann)).unwrap()[0].case_id, Some(case));

    // Written to lately is told as such only once they may be asked again.
    scene.clock.pass(TimeDelta::days(30));
    solve("Late");
    let trial = scene.try_rule(&ask).unwrap();
    assert_eq!(trial.firings[0].messages[0].left_out, Some(LeftOutReason::AskedLately));
    assert_eq!(scene.follow_rules().unwrap().left_out, 1);
    assert_eq!(scene.rule_firings(id, 1).unwrap()[0].messages[0].left_out, Some(LeftOutReason::AskedLately));
    scene.clock.pass(TimeDelta::days(90));
    all(&scene).iter().for_each(|it| {
        scene.cancel_messages(&MessageChoice::Ids(vec![it.id])).unwrap();
    });
    solve("Again");
    assert_eq!(scene.follow_rules().unwrap(), Followed { fired: 1, ..Followed::default() });
    assert_eq!(all(&scene).len(), 2);
}

#[test]
fn a_rules_reminder_keeps_off_closed_days() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let moves = json!({ "call": "after", "visit": "leave", "message": "leave", "task": "leave" });
    let settings = json!({ "language": "fa", "default_country": "IR", "closed_day_moves": moves });
    scene.save_settings(&fields(settings)).unwrap();
    // Friday 27 November is closed in Iran.
    scene.clock.pass(TimeDelta::days(5));
    on(&scene, &RuleDraft { deeds: vec![remind("Thank", 1)], ..rule("Thank", Trigger::FirstPurchase) });
    buys(&scene, ona, 1);
    scene.follow_rules().unwrap();
    assert_eq!(open(&scene), ["Thank Ona 2026-11-28"]);
}
