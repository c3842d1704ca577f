//! Ratings: how content customers are, and that nobody is asked twice too soon.

use chrono::TimeDelta;
use daftar_engine::Code;
use daftar_engine::cases::CaseSolution;
use daftar_engine::customers::list::Selection;
use daftar_engine::ids::CustomerId;
use daftar_engine::messages::{LeftOutReason, MessageChoice, MessageState};
use daftar_engine::ratings::{
    Asker, RatingChannel, RatingDraft, RatingMessage, RatingQuery, RatingQuestion, RatingRequest,
    Recommendation, Satisfaction,
};
use daftar_engine::reminders::ReminderQuery;
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use crate::cases::of;
use crate::messages::{all, reachable};
use crate::reminders::day;
use crate::support::{Scene, add, book, fields};

fn rating(customer: Option<CustomerId>, question: RatingQuestion, score: u8) -> RatingDraft {
    RatingDraft {
        customer_id: customer,
        case_id: None,
        question,
        score,
        word: String::new(),
        channel: RatingChannel::Hand,
    }
}

fn content(customer: CustomerId, score: u8) -> RatingDraft {
    rating(Some(customer), RatingQuestion::Satisfaction, score)
}

fn ask(customer: CustomerId, asker: Asker) -> RatingRequest {
    let (channel, question) = (RatingChannel::Message, RatingQuestion::Satisfaction);
    RatingRequest { customer_id: customer, channel, asker, question, case_id: None }
}

fn by_message(customer: CustomerId, question: RatingQuestion) -> RatingMessage {
    RatingMessage { customer_id: customer, question, case_id: None, channel: None, asker: Asker::Hand }
}

fn scores(scene: &Scene, query: &RatingQuery) -> Vec<u8> {
    scene.ratings(query).unwrap().into_iter().map(|rating| rating.score).collect()
}

#[test]
fn a_rating_stands_with_its_customer_and_can_be_taken_back() {
    let scene = book();
    let sara = add(&scene, "Sara");
    scene.clock.pass(TimeDelta::minutes(1));

    let given = scene.add_rating(&RatingDraft { word: " Friendly ".into(), ..content(sara.id, 5) }).unwrap();

    assert_eq!((given.word.as_str(), given.low, given.customer_name.as_str()), ("Friendly", false, "Sara"));
    let page = scene.timeline(sara.id, None, 5).unwrap();
    assert!(matches!(&page.entries[0], TimelineEntry::Rating { rating, .. } if *rating == given));
    scene.undo_last().unwrap();
    assert!(scene.ratings(&RatingQuery::default()).unwrap().is_empty());
    scene.redo_last().unwrap();
    scene.delete_rating(given.id).unwrap();
    scene.undo_last().unwrap();
    assert_eq!(scene.ratings(&RatingQuery::default()).unwrap(), [given]);
}

#[test]
fn a_score_lies_within_what_was_asked() {
    let scene = book();
    let refused = |question, score| scene.add_rating(&rating(None, question, score)).is_err();
    use RatingQuestion::{Recommendation, Satisfaction};
    assert!(refused(Satisfaction, 0) && refused(Satisfaction, 6) && refused(Recommendation, 11));
    assert!(!refused(Satisfaction, 1) && !refused(Recommendation, 0) && !refused(Recommendation, 10));
    assert_eq!(scene.add_rating(&content(CustomerId(77), 4)).unwrap_err().code(), &Code::CustomerGone);
}

#[test]
fn low_ones_are_found() {
    let scene = book();
    for (question, score) in [
        (RatingQuestion::Satisfaction, 2),
        (RatingQuestion::Satisfaction, 3),
        (RatingQuestion::Recommendation, 6),
        (RatingQuestion::Recommendation, 7),
    ] {
        scene.add_rating(&rating(None, question, score)).unwrap();
    }

    assert_eq!(scores(&scene, &RatingQuery { low: true, ..RatingQuery::default() }), [6, 2]);
    let first = scene.ratings(&RatingQuery { limit: 2, ..RatingQuery::default() }).unwrap();
    let rest = RatingQuery { after: Some(first[1].id), ..RatingQuery::default() };
    assert_eq!(scores(&scene, &rest), [3, 2]);
}

#[test]
fn nobody_is_asked_twice_within_the_days_of_the_settings() {
    let scene = book();
    let sara = add(&scene, "Sara");
    assert_eq!(scene.rating_rest(sara.id).unwrap(), None);
    scene.request_rating(&ask(sara.id, Asker::Automatic)).unwrap();
    let asked_at = scene.now();

    scene.clock.pass(TimeDelta::days(89));
    let rest = scene.rating_rest(sara.id).unwrap().unwrap();
    assert_eq!((rest.asked_at, rest.again_on), (asked_at, day("2027-02-19")));
    let refusal = scene.request_rating(&ask(sara.id, Asker::Automatic)).unwrap_err();
    assert_eq!(refusal.code(), &Code::RatingAskedLately);
    scene.clock.pass(TimeDelta::days(1));
    assert_eq!(scene.rating_rest(sara.id).unwrap(), None);

    scene.add_rating(&content(sara.id, 4)).unwrap();
    assert!(scene.rating_rest(sara.id).unwrap().is_some(), "who answered was asked");
    scene.request_rating(&ask(sara.id, Asker::Hand)).unwrap();
    scene.save_settings(&fields(json!({"rating_rest_days": 0}))).unwrap();
    assert_eq!(scene.rating_rest(sara.id).unwrap(), None);
}

#[test]
fn a_question_by_message_waits_in_the_queue_until_the_reply_is_typed_in() {
    let scene = book();
    let ann = reachable(&scene, "Ann").id;
    let case = scene.add_case(&of(ann, "Dry cake")).unwrap().id;
    let asked = RatingMessage { case_id: Some(case), ..by_message(ann, RatingQuestion::Recommendation) };

    let message = scene.ask_rating(&asked).unwrap();

    assert_eq!((message.state, message.customer_id), (MessageState::Waiting, ann));
    assert!(message.text.contains("recommend"), "{}", message.text);
    let open = scene.unanswered_ratings(None).unwrap();
    assert_eq!(
        (open.len(), open[0].question, open[0].case_id),
        (1, RatingQuestion::Recommendation, Some(case))
    );
    assert_eq!(open[0].state, Some(MessageState::Waiting));
    assert!(scene.rating_rest(ann).unwrap().is_some());

    scene.undo_last().unwrap();
    assert!(all(&scene).is_empty() && scene.unanswered_ratings(Some(ann)).unwrap().is_empty());
    assert_eq!(scene.rating_rest(ann).unwrap(), None);
    scene.redo_last().unwrap();
    scene.clock.pass(TimeDelta::days(2));
    let reply = RatingDraft {
        channel: RatingChannel::Message,
        ..rating(Some(ann), RatingQuestion::Recommendation, 9)
    };
    scene.add_rating(&reply).unwrap();
    assert!(scene.unanswered_ratings(Some(ann)).unwrap().is_empty());
}

#[test]
fn a_message_that_will_not_leave_asked_nobody() {
    let scene = book();
    let (ann, bob) = (reachable(&scene, "Ann").id, add(&scene, "Bob").id);
    let message = scene.ask_rating(&by_message(ann, RatingQuestion::Satisfaction)).unwrap();

    scene.cancel_messages(&MessageChoice::Ids(vec![message.id])).unwrap();

    assert_eq!(scene.rating_rest(ann).unwrap(), None);
    assert!(scene.unanswered_ratings(None).unwrap().is_empty());
    let refusal = scene.ask_rating(&by_message(bob, RatingQuestion::Satisfaction)).unwrap_err();
    assert_eq!(refusal.code(), &Code::MessageLeftOut { reason: LeftOutReason::NoAddress });
    assert!(scene.templates().unwrap().iter().all(|it| it.ready == "rating"), "nothing is left of a refusal");
}

#[test]
fn the_question_whether_all_is_fine_leads_to_a_rating_once() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let case = scene.add_case(&of(sara.id, "Dry cake")).unwrap();
    scene.solve_case(case.id, &CaseSolution::default()).unwrap();
    let check = scene.reminders(&ReminderQuery::default()).unwrap()[0].occurrence_id;

    let completed = scene.complete_reminder(check).unwrap();
    assert_eq!(completed.offers_rating, Some(case.id));
    let draft = RatingDraft { case_id: Some(case.id), ..content(sara.id, 2) };
    let given = scene.add_rating(&draft).unwrap();

    assert_eq!(scene.case(case.id).unwrap().case.rating, Some(given));
    scene.reopen_reminder(check).unwrap();
    assert_eq!(scene.complete_reminder(check).unwrap().offers_rating, None, "it was rated");
}

#[test]
fn figures_are_the_mean_and_the_net_promoter_score_by_month() {
    let scene = book();
    scene.save_settings(&fields(json!({"calendar": "gregorian"}))).unwrap();
    for score in [5, 4, 4] {
        scene.add_rating(&rating(None, RatingQuestion::Satisfaction, score)).unwrap();
    }
    scene.clock.set("2026-12-10T09:00:00Z");
    for score in [10, 9, 9, 8, 7, 6, 0] {
        scene.add_rating(&rating(None, RatingQuestion::Recommendation, score)).unwrap();
    }
    scene.add_rating(&rating(None, RatingQuestion::Satisfaction, 1)).unwrap();

    let figures = scene.rating_figures(day("2026-11-11"), day("2026-12-10")).unwrap();

    assert_eq!(figures.now.satisfaction, Some(Satisfaction { mean_hundredths: 350, answers: 4 }));
    let net = Recommendation { net_promoters: 14, promoters: 3, passives: 2, detractors: 2 };
    assert_eq!(figures.now.recommendation, Some(net));
    assert_eq!((figures.before.satisfaction, figures.before.to_on), (None, day("2026-11-10")));
    let months: Vec<_> = figures.months.iter().map(|of| (of.from_on, of.to_on, of.satisfaction)).collect();
    let november = Satisfaction { mean_hundredths: 433, answers: 3 };
    let december = Satisfaction { mean_hundredths: 100, answers: 1 };
    assert_eq!(
        months,
        [
            (day("2026-11-01"), day("2026-11-30"), Some(november)),
            (day("2026-12-01"), day("2026-12-31"), Some(december)),
        ]
    );
    assert!(scene.rating_figures(day("2026-12-10"), day("2026-11-11")).is_err());
}

#[test]
fn months_are_those_of_the_calendar_of_the_settings() {
    let scene = book();
    scene.save_settings(&fields(json!({"calendar": "jalali"}))).unwrap();
    let months = scene.rating_figures(day("2026-11-21"), day("2026-11-22")).unwrap().months;
    let spans: Vec<_> = months.iter().map(|of| (of.from_on, of.to_on)).collect();
    assert_eq!(
        spans,
        [(day("2026-10-23"), day("2026-11-21")), (day("2026-11-22"), day("2026-12-21"))],
        "Aban and Azar"
    );
}

#[test]
fn ratings_go_with_their_customer_into_the_bin_and_for_good() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let case = scene.add_case(&of(sara.id, "Dry cake")).unwrap();
    scene.add_rating(&RatingDraft { case_id: Some(case.id), ..content(sara.id, 2) }).unwrap();
    scene.request_rating(&ask(sara.id, Asker::Hand)).unwrap();

    scene.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert!(scene.ratings(&RatingQuery::default()).unwrap().is_empty());
    let figures = scene.rating_figures(day("2026-11-01"), day("2026-11-30")).unwrap();
    assert_eq!(figures.now.satisfaction, None, "nor do they count");
    scene.purge_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert!(scene.check().unwrap().sound);
}
