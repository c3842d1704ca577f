//! Messages that another part of the engine asks for, within its own action.

use daftar_engine::history::{Action, ActionKind};
use daftar_engine::messages::{Channel, LeftOutReason, Queued, TemplateOrder, WantedBy, queue};
use daftar_engine::templates::TemplateDraft;
use daftar_engine::texts::Language;
use serde_json::json;

use super::{account, all, gateway, reachable};
use crate::support::{add, book, fields};

#[test]
fn a_message_is_asked_for_once_and_goes_the_way_that_reaches_them() {
    let book = book();
    let words = TemplateDraft {
        name: "Birthday".into(),
        language: Language::En,
        subject: "For {first name}".into(),
        text: "Dear {first name}, {if birthday}many happy returns{end}!".into(),
    };
    let template = book.save_template(None, words).unwrap();
    let (ann, bob) = (reachable(&book, "Ann").id, add(&book, "Bob").id);
    let asked = |customer_id, asked_by| {
        book.transact(Action::new(ActionKind::QueueMessages), |tx| {
            queue(
                tx,
                &TemplateOrder {
                    template_id: template.id,
                    customer_id,
                    channel: None,
                    asked_by,
                    greets_on: None,
                    wanted_by: WantedBy::Daftar,
                },
            )
        })
        .unwrap()
    };

    let Queued::Message(first) = asked(ann, "rule 1, birthday 2026") else { panic!("Ann gets it") };

    let message = book.message(first).unwrap();
    assert_eq!(
        (message.channel, message.subject.as_str()),
        (Channel::Email, "For Ann"),
        "it waits for an account"
    );
    assert_eq!(message.template_id, Some(template.id));
    assert_eq!(asked(ann, "rule 1, birthday 2026"), Queued::Already(first));
    assert!(
        matches!(asked(ann, "rule 1, birthday 2027"), Queued::LeftOut(out) if out.reason == LeftOutReason::Recent)
    );
    assert!(matches!(asked(bob, ""), Queued::LeftOut(out) if out.reason == LeftOutReason::ConsentUnknown));

    book.edit_customer(
        bob,
        &fields(json!({"consent": "yes", "phones": [{"label": "", "raw": "+989123334455"}]})),
    )
    .unwrap();
    book.save_email_account(Some(account())).unwrap();
    book.save_sms_gateway(Some(gateway())).unwrap();
    let Queued::Message(second) = asked(bob, "") else { panic!("Bob gets it") };
    assert_eq!(book.message(second).unwrap().channel, Channel::Sms, "he has no email address");
    book.undo_last().unwrap();
    assert_eq!(all(&book).len(), 1);
}
