//! Who gets a message to many, and why others do not.

use daftar_engine::customers::list::{CustomerQuery, Selection};
use daftar_engine::error::Code;
use daftar_engine::messages::{Channel, LeftOutReason, MessageOrder, MessageState, Why};
use serde_json::json;

use super::{account, all, claim, gateway, order, reachable, sent, states};
use crate::support::{add, book, fields, with_email, with_phone};

#[test]
fn everybody_chosen_gets_it_or_is_named_with_the_reason() {
    let book = book();
    book.save_email_account(Some(account())).unwrap();
    let ids: Vec<_> =
        ["Ann", "Bob", "No", "Unasked", "Written", "Binned"].map(|name| reachable(&book, name).id).into();
    book.edit_customer(ids[2], &fields(json!({"consent": "no"}))).unwrap();
    book.edit_customer(ids[3], &fields(json!({"consent": "unknown"}))).unwrap();
    book.queue_messages(&order(&ids[4..5], Channel::Email, "Hi")).unwrap();
    book.delete_customers(&Selection::Ids { ids: vec![ids[5]] }).unwrap();
    let addressless = book.add_customer(with_phone("Phoned", "+989121111111")).unwrap().id;
    book.edit_customer(addressless, &fields(json!({"consent": "yes"}))).unwrap();
    let twin = book.add_customer(with_email("Twin", "C0@example.com")).unwrap().id;
    book.edit_customer(twin, &fields(json!({"consent": "yes"}))).unwrap();
    let nameless = book.add_customer(with_email("", "x@example.com")).unwrap().id;
    book.edit_customer(nameless, &fields(json!({"consent": "yes"}))).unwrap();
    let to = [ids.as_slice(), &[addressless, twin, nameless]].concat();
    let order = order(&to, Channel::Email, "Dear {first name},");

    let plan = book.plan_messages(&order).unwrap();

    assert_eq!((plan.chosen, plan.count, plan.ready, plan.cost), (9, 2, true, None));
    let left_out: Vec<_> =
        plan.left_out.iter().map(|group| (group.reason, group.count, group.first[0].name.as_str())).collect();
    assert_eq!(
        left_out,
        [
            (LeftOutReason::NoConsent, 1, "No"),
            (LeftOutReason::ConsentUnknown, 1, "Unasked"),
            (LeftOutReason::NoAddress, 1, "Phoned"),
            (LeftOutReason::Recent, 1, "Written"),
            (LeftOutReason::SameAddress, 1, "Twin"),
            (LeftOutReason::Missing, 1, plan.left_out[5].first[0].name.as_str()),
            (LeftOutReason::InBin, 1, "Binned"),
        ]
    );
    assert_eq!(plan.left_out[5].first[0].missing, ["first name"]);
    let samples: Vec<_> = plan.samples.iter().map(|it| it.filled.text.lines().next().unwrap()).collect();
    assert_eq!(samples, ["Dear Ann,", "Dear Bob,"]);

    let queued = book.queue_messages(&order).unwrap();

    assert_eq!((queued.count, queued.left_out), (2, 7), "what was planned is what is done");
    assert_eq!(all(&book).len(), 3);
}

#[test]
fn the_shop_says_what_never_asked_means_and_how_often_is_too_often() {
    let book = book();
    book.save_sms_gateway(Some(gateway())).unwrap();
    let (ann, bob) = (reachable(&book, "Ann").id, reachable(&book, "Bob").id);
    book.edit_customer(ann, &fields(json!({"consent": "unknown"}))).unwrap();
    let both = order(&[ann, bob], Channel::Sms, "Hi");
    assert_eq!(book.plan_messages(&both).unwrap().count, 1);
    assert_eq!(
        book.plan_messages(&order(&[ann], Channel::Sms, "Hi")).unwrap().count,
        1,
        "to one the owner may write"
    );

    book.save_settings(&fields(json!({"message_unknown_consent": true}))).unwrap();
    assert_eq!(book.queue_messages(&both).unwrap().count, 2);
    for _ in 0..2 {
        let claim = claim(&book);
        book.settle_message(claim.message.id, claim.attempt, &sent()).unwrap();
    }

    assert_eq!(book.plan_messages(&both).unwrap().count, 0, "they got one just now");
    book.clock.pass(chrono::TimeDelta::days(7));
    assert_eq!(book.plan_messages(&both).unwrap().count, 2);
    book.clock.pass(chrono::TimeDelta::days(-7));
    book.save_settings(&fields(json!({"message_gap_days": 0}))).unwrap();
    assert_eq!(book.plan_messages(&both).unwrap().count, 2);
}

#[test]
fn nobody_who_declined_gets_anything_and_who_declines_later_gets_nothing_more() {
    let book = book();
    book.save_email_account(Some(account())).unwrap();
    let (ann, bob) = (reachable(&book, "Ann").id, reachable(&book, "Bob").id);
    book.queue_messages(&order(&[ann, bob], Channel::Email, "Hi")).unwrap();
    book.edit_customer(ann, &fields(json!({"consent": "no"}))).unwrap();
    for channel in [Channel::Email, Channel::Sms] {
        assert_eq!(book.queue_messages(&order(&[ann], channel, "Hi")).unwrap().count, 0);
    }
    let refused = book.hand_over_message(&order(&[ann], Channel::Whatsapp, "Hi")).unwrap_err();
    assert_eq!(refused.code(), &Code::MessageLeftOut { reason: LeftOutReason::NoConsent });

    assert_eq!(claim(&book).message.customer_name, "Bob");
    assert_eq!(states(&book)[0], ("Ann".into(), MessageState::Refused, Why::NoConsent));
}

#[test]
fn a_list_is_written_to_whole_and_every_message_has_its_way_out() {
    let book = book();
    book.save_sms_gateway(Some(gateway())).unwrap();
    book.save_settings(&fields(json!({"sms_part_price": 5, "message_way_out_sms": " Stop: 3000 "}))).unwrap();
    let ids: Vec<_> = (0..30).map(|number| reachable(&book, &format!("Customer {number:02}")).id).collect();
    let to = Selection::Query { query: CustomerQuery::default(), except: vec![ids[3]] };
    let order = MessageOrder { to, ..order(&[], Channel::Sms, &"x".repeat(150)) };

    let plan = book.plan_messages(&order).unwrap();

    assert_eq!((plan.chosen, plan.count, plan.parts, plan.cost), (29, 29, 58, Some(290)));
    assert_eq!(plan.samples.len(), 3);
    assert!(plan.samples[0].filled.text.ends_with("x\nStop: 3000"));
    assert_eq!(book.queue_messages(&order).unwrap().count, 29);
    assert_eq!(all(&book)[0].parts, 2);
    assert_eq!(all(&book)[0].subject, "", "an SMS has no subject");

    book.save_email_account(Some(account())).unwrap();
    let email = super::order(&ids[3..4], Channel::Email, "Hi");
    book.queue_messages(&email).unwrap();
    assert!(all(&book)[0].text.ends_with("just answer with “stop”."), "{}", all(&book)[0].text);
}

#[test]
fn a_message_goes_to_the_address_that_can_take_it() {
    let book = book();
    let to = |draft| {
        let customer = book.add_customer(draft).unwrap();
        let plan = book.plan_messages(&order(&[customer.id], Channel::Sms, "Hi")).unwrap();
        plan.samples.first().map(|it| it.address.clone())
    };
    let landline = with_phone("Office", "+98 21 8877 6655");
    assert_eq!(to(landline.clone()), None, "a landline reads no SMS");
    let mut both = landline;
    both.phones
        .push(daftar_engine::customers::PhoneDraft { label: String::new(), raw: "+98 912 345 6789".into() });
    assert_eq!(to(both).as_deref(), Some("+989123456789"));
    let broken = book.add_customer(with_email("Broken", "a@b.example")).unwrap();
    book.edit_customer(broken.id, &fields(json!({"emails": []}))).unwrap();
    assert_eq!(book.plan_messages(&order(&[broken.id], Channel::Email, "Hi")).unwrap().count, 0);
}

#[test]
fn what_cannot_be_queued_is_refused_whole() {
    let book = book();
    let ann = add(&book, "Ann").id;
    let refusal = |order: MessageOrder| book.queue_messages(&order).unwrap_err().code().clone();
    assert_eq!(refusal(order(&[ann], Channel::Email, " ")), Code::TemplateEmpty);
    assert_eq!(refusal(order(&[ann], Channel::Email, "{x}")), Code::TemplateFaulty { word: "{x}".into() });
    let value = Code::ValueInvalid { field: "channel".into(), value: "whatsapp".into() };
    assert_eq!(refusal(order(&[ann], Channel::Whatsapp, "x")), value);
    let missing = MessageOrder { files: vec![book.file("none.pdf")], ..order(&[ann], Channel::Email, "x") };
    assert!(matches!(refusal(missing), Code::FileUnreachable { .. }));
    std::fs::write(book.file("big.bin"), vec![0; 16 * 1024 * 1024]).unwrap();
    let big = MessageOrder { files: vec![book.file("big.bin")], ..order(&[ann], Channel::Email, "x") };
    assert_eq!(refusal(big), Code::AttachmentsTooLarge);
    assert_eq!(all(&book), []);
}
