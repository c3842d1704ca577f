//! Messages: who gets them, how they wait, what becomes of each.

mod audience;
mod files;
mod greetings;
mod handing;
mod model;
mod parts;
mod rules;
mod sending;

use daftar_engine::Book;
use daftar_engine::customers::list::Selection;
use daftar_engine::customers::{Consent, Customer, CustomerDraft, EmailDraft, PhoneDraft};
use daftar_engine::ids::CustomerId;
use daftar_engine::messages::{
    Channel, Claim, EmailAccount, MailSecurity, Message, MessageOrder, MessageQuery, MessageState, Next,
    Outcome, SmsGateway, Why,
};
use daftar_engine::texts::Language;

pub fn account() -> EmailAccount {
    EmailAccount {
        host: "mail.example.com".into(),
        port: 465,
        security: MailSecurity::Tls,
        user: "shop@example.com".into(),
        from_name: "The Shop".into(),
        from_address: "shop@example.com".into(),
        per_minute: 100,
        certificate: String::new(),
    }
}

pub fn gateway() -> SmsGateway {
    SmsGateway {
        name: "Gateway".into(),
        method: "post".into(),
        url: "https://sms.example.com/send".into(),
        headers: vec![],
        body: "to={to}&text={text}&key={secret}".into(),
        body_kind: Default::default(),
        sender: "3000".into(),
        user: String::new(),
        success: Default::default(),
        per_minute: 100,
        fails_cleanly: false,
        certificate: String::new(),
    }
}

/// Somebody with an email address and a mobile phone who agreed to get messages.
pub fn reachable(book: &Book, name: &str) -> Customer {
    let number = book.count_customers(&Default::default()).unwrap();
    let draft = CustomerDraft {
        name: name.into(),
        consent: Consent::Yes,
        emails: vec![EmailDraft { address: format!("c{number}@example.com"), ..EmailDraft::default() }],
        phones: vec![PhoneDraft { raw: format!("+98912{:07}", 1_000_000 + number), ..PhoneDraft::default() }],
        ..CustomerDraft::default()
    };
    book.add_customer(draft).unwrap()
}

pub fn order(to: &[CustomerId], channel: Channel, text: &str) -> MessageOrder {
    MessageOrder {
        to: Selection::Ids { ids: to.to_vec() },
        channel,
        template_id: None,
        language: Language::En,
        subject: "Hello".into(),
        text: text.into(),
        files: vec![],
        greets_on: None,
    }
}

pub fn all(book: &Book) -> Vec<Message> {
    book.messages(&MessageQuery { limit: 500, ..MessageQuery::default() }).unwrap()
}

pub fn states(book: &Book) -> Vec<(String, MessageState, Why)> {
    all(book).into_iter().rev().map(|it| (it.customer_name, it.state, it.why)).collect()
}

/// The next message that may leave now.
pub fn claim(book: &Book) -> Claim {
    match book.claim_message().unwrap() {
        Next::Send(claim) => *claim,
        other => panic!("a message should leave, not {other:?}"),
    }
}

pub fn sent() -> Outcome {
    Outcome::Sent { answer: "250 OK".into() }
}
