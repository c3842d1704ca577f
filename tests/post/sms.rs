//! SMS through a gateway that accepts, refuses, fails, asks to be left alone, and falls silent.

use std::time::Duration;

use chrono::TimeDelta;
use daftar_engine::messages::{
    Channel, GatewayBody, GatewayHeader, GatewaySuccess, MessageState, SmsGateway, Why,
};

use crate::gateway::Answer::{HangsUp, IsSilent, Says};
use crate::gateway::{Answer, Gateway, silent};
use crate::scene::Scene;

const SECRET: &str = "k3y/&ü";
const ACCEPTED: Answer = Says("200 OK", &[], r#"{"return":{"status":200,"message":"تایید شد"}}"#);

fn scene(gateway: SmsGateway) -> Scene {
    let scene = Scene::new();
    scene.book.save_sms_gateway(Some(gateway)).unwrap();
    scene.secrets.keep(&scene.book, Channel::Sms, Some(SECRET)).unwrap();
    scene
}

/// What becomes of a message when the gateway answers so.
fn fate(answer: Answer, change: impl Fn(&mut SmsGateway)) -> (MessageState, Why) {
    let gateway = Gateway::answering(std::slice::from_ref(&answer));
    let mut config = gateway.config();
    change(&mut config);
    let mut scene = scene(config);
    if matches!(answer, IsSilent) {
        scene.patience.to_answer = Duration::from_secs(1);
    }
    scene.queue(Channel::Sms, "", "Hi", vec![]);
    scene.send();
    let last = scene.last();
    assert!(!last.answer.contains(SECRET), "{}", last.answer);
    (last.state, last.why)
}

#[test]
fn a_message_is_written_as_the_gateway_wants_it() {
    let gateway = Gateway::answering(&[ACCEPTED]);
    let scene = scene(gateway.config());
    scene.queue(Channel::Sms, "", "سلام {نام کوچک} & ۱۰٪", vec![]);
    scene.send();
    let asked = gateway.asked();
    assert_eq!(asked.line, format!("POST /send/k3y%2F%26%C3%BC?id={} HTTP/1.1", scene.last().id));
    let words: String = "سلام سارا & ۱۰٪\nلغو۱۱"
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    assert_eq!(asked.body, format!("to=09123456789&text={words}&from=3000"));
    assert!(
        asked
            .headers
            .iter()
            .any(|it| it.eq_ignore_ascii_case("content-type: application/x-www-form-urlencoded"))
    );
    assert_eq!(scene.last().state, MessageState::Sent);
    assert_eq!(scene.outcomes(), ["sent"]);
    assert!(scene.book.connections(1).unwrap()[0].host.starts_with("127.0.0.1:"), "and no key in the list");

    let gateway = Gateway::answering(&[Says("201 Created", &[], r#"{"sid":"SM1"}"#)]);
    let header = |name: &str, value: &str| GatewayHeader { name: name.into(), value: value.into() };
    let config = SmsGateway {
        headers: vec![header("Authorization", "Basic {basic}"), header("X-Key", "{user}")],
        body: r#"{"to": "{to_digits}", "text": "{text}"}"#.into(),
        body_kind: GatewayBody::Json,
        success: GatewaySuccess { pointer: "/sid".into(), expected: String::new() },
        ..gateway.config()
    };
    let scene = self::scene(config);
    scene.queue(Channel::Sms, "", "He said \"hi\"\n\\o/", vec![]);
    scene.send();
    let asked = gateway.asked();
    let body: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(
        (body["to"].as_str(), body["text"].as_str()),
        (Some("989123456789"), Some("He said \"hi\"\n\\o/\nلغو۱۱"))
    );
    assert!(asked.headers.iter().any(|it| it.ends_with("Basic c2hvcDprM3kvJsO8")), "{:?}", asked.headers);
    assert!(asked.headers.iter().any(|it| it.to_lowercase() == "x-key: shop"));
    assert_eq!(scene.last().state, MessageState::Sent);
}

#[test]
fn an_answer_is_understood_as_the_owner_said() {
    let unchanged = |_: &mut SmsGateway| {};
    let refused = (MessageState::Refused, Why::Rejected);
    assert_eq!(fate(ACCEPTED, unchanged), (MessageState::Sent, Why::Nothing));
    assert_eq!(fate(Says("200 OK", &[], r#"{"return":{"status":411}}"#), unchanged), refused);
    assert_eq!(fate(Says("200 OK", &[], "<html>"), unchanged), refused);
    assert_eq!(fate(Says("400 Bad Request", &[], "k3y/&ü is no number"), unchanged), refused);
    assert_eq!(
        fate(Says("302 Found", &["Location: http://127.0.0.1:1/"], ""), unchanged),
        refused,
        "nobody else gets the key"
    );
    assert_eq!(fate(Says("401 Unauthorized", &[], ""), unchanged), (MessageState::Waiting, Why::Login));
    assert_eq!(fate(Says("500 Oops", &[], ""), unchanged), (MessageState::Unknown, Why::Server));
    assert_eq!(
        fate(Says("500 Oops", &[], ""), |it| it.fails_cleanly = true),
        (MessageState::Waiting, Why::Server)
    );
    assert_eq!(fate(HangsUp, unchanged), (MessageState::Unknown, Why::NoAnswer));
    assert_eq!(fate(IsSilent, unchanged), (MessageState::Unknown, Why::NoAnswer));
    let text = |expected: &str| {
        let expected = expected.to_owned();
        move |it: &mut SmsGateway| {
            it.success = GatewaySuccess { pointer: String::new(), expected: expected.clone() }
        }
    };
    assert_eq!(fate(Says("200 OK", &[], "OK 17"), text("OK|SENT")), (MessageState::Sent, Why::Nothing));
    assert_eq!(fate(Says("200 OK", &[], "ERR 17"), text("OK|SENT")), refused);
    assert_eq!(fate(Says("200 OK", &[], "anything"), text("")), (MessageState::Sent, Why::Nothing));
}

#[test]
fn a_gateway_that_asks_to_be_left_alone_is_and_the_message_leaves_once() {
    let gateway =
        Gateway::answering(&[Says("429 Too Many Requests", &["Retry-After: 90"], "slow down"), ACCEPTED]);
    let scene = scene(gateway.config());
    scene.queue(Channel::Sms, "", "Hi", vec![]);
    assert_eq!(scene.send(), Some(scene.book.now() + 90_000));
    scene.pass(TimeDelta::seconds(89));
    assert_eq!(scene.send(), Some(scene.book.now() + 1000));
    gateway.asked();
    assert!(gateway.is_asked_no_more());

    scene.pass(TimeDelta::seconds(1));
    assert_eq!(scene.send(), None);

    assert_eq!((scene.last().state, scene.last().attempts), (MessageState::Sent, 2));
    scene.send();
    assert_eq!(scene.outcomes(), ["busy", "sent"]);
}

#[test]
fn a_gateway_that_is_not_there_or_cannot_prove_itself_got_nothing() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let waiting = |why| (MessageState::Waiting, why);
    let at = |url: String| fate(ACCEPTED, move |it| it.url.clone_from(&url));
    assert_eq!(at(format!("http://127.0.0.1:{unused}/")), waiting(Why::Network));
    assert_eq!(at("http://sms.invalid/{secret}".into()), waiting(Why::Network));
    let server = crate::mail_server::MailServer::start(daftar_engine::messages::MailSecurity::Tls);
    assert_eq!(at(format!("https://localhost:{}/", server.account().port)), waiting(Why::Certificate));
}

#[test]
fn a_gateway_that_never_greets_got_nothing_and_one_that_never_answers_may_have() {
    // Nothing of the request leaves before the other side has shown its certificate.
    let mut mute = Scene::new();
    mute.patience.to_reach = Duration::from_millis(300);
    let config = Gateway::answering(&[]).config();
    let url = format!("https://127.0.0.1:{}/", silent());
    mute.book.save_sms_gateway(Some(SmsGateway { url, ..config })).unwrap();
    mute.secrets.keep(&mute.book, Channel::Sms, Some(SECRET)).unwrap();
    mute.queue(Channel::Sms, "", "Hi", vec![]);
    assert_eq!(mute.send(), Some(mute.book.now() + 60_000), "it is tried again in a minute");
    assert_eq!((mute.last().state, mute.last().why), (MessageState::Waiting, Why::Network));

    let gateway = Gateway::answering(&[IsSilent, ACCEPTED]);
    let mut scene = scene(gateway.config());
    scene.patience.to_answer = Duration::from_secs(1);
    scene.queue(Channel::Sms, "", "Hi", vec![]);
    scene.send();
    gateway.asked();
    scene.pass(TimeDelta::days(1));
    scene.send();
    assert_eq!((scene.last().state, scene.last().attempts), (MessageState::Unknown, 1));
    assert!(gateway.is_asked_no_more(), "it is not sent twice");
}
