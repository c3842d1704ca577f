//! Email through a real server: what arrives is what was written, and what goes wrong is told apart.

use std::time::Duration;

use chrono::TimeDelta;
use daftar_engine::messages::{Channel, EmailAccount, MailSecurity, MessageState, Why};
use daftar_post::{Sender, try_email};
use mail_parser::MimeHeaders;
use serde_json::json;

use crate::gateway::silent;
use crate::mail_server::{MailServer, PASSWORD, USER};
use crate::scene::Scene;

/// A scene whose letters go to this server.
fn scene(server: &MailServer) -> Scene {
    let scene = Scene::new();
    with(&scene, server.account());
    scene
}

fn with(scene: &Scene, account: EmailAccount) {
    scene.book.save_email_account(Some(account)).unwrap();
    scene.secrets.keep(&scene.book, Channel::Email, Some(PASSWORD)).unwrap();
}

fn send_to(scene: &Scene, address: &str) -> (MessageState, Why) {
    let emails = json!({"emails": [{"label": "", "address": address}]});
    scene.book.edit_customer(scene.sara, emails.as_object().unwrap()).unwrap();
    scene.queue(Channel::Email, "Hello", "Hi", vec![]);
    scene.send();
    (scene.last().state, scene.last().why)
}

#[test]
fn a_letter_arrives_as_it_was_written_over_tls_and_starttls() {
    for security in [MailSecurity::Tls, MailSecurity::Starttls] {
        let mut server = MailServer::start(security);
        let scene = scene(&server);
        std::fs::write(scene.file("فهرست قیمت.pdf"), b"%PDF-1.7\x00\xff").unwrap();
        let text = "{آقا یا خانم|مشتری} عزیز،\n.\nسلام {نام کوچک}";
        scene.queue(Channel::Email, "تولدتان مبارک، {نام کوچک}!", text, vec![scene.file("فهرست قیمت.pdf")]);

        scene.send();

        assert_eq!(
            (scene.last().state, scene.last().why),
            (MessageState::Sent, Why::Nothing),
            "{:?}",
            scene.last()
        );
        let arrived = server.letter();
        assert_eq!((arrived.to.as_str(), arrived.encrypted), ("sara@example.com", true));
        let letter = arrived.read();
        assert_eq!(letter.subject(), Some("تولدتان مبارک، سارا!"));
        let from = letter.from().unwrap().first().unwrap();
        assert_eq!((from.name(), from.address()), (Some("گلستان"), Some(USER)));
        assert_eq!(letter.to().unwrap().first().unwrap().name(), Some("سارا احمدی"));
        let body = letter.body_text(0).unwrap().replace("\r\n", "\n");
        assert!(body.starts_with("سارا احمدی عزیز،\n.\nسلام سارا\n\n--\n"), "{body}");
        assert_eq!(letter.attachment_count(), 1);
        let file = letter.attachment(0).unwrap();
        assert_eq!(
            (file.attachment_name(), file.contents()),
            (Some("فهرست قیمت.pdf"), &b"%PDF-1.7\x00\xff"[..])
        );
        let message = scene.last();
        let id = format!("daftar.{}.{}@example.com", message.id, message.queued_at);
        assert_eq!(letter.message_id(), Some(id.as_str()), "a repeat could be told by it");
        assert!(
            String::from_utf8_lossy(&arrived.bytes)
                .contains("List-Unsubscribe: <mailto:shop@example.com?subject=stop>")
        );
        assert!(message.answer.contains("queued as 42"), "{}", message.answer);
        assert_eq!(scene.outcomes(), ["sent"]);
    }
}

#[test]
fn many_letters_go_over_one_connection() {
    let mut server = MailServer::start(MailSecurity::Tls);
    let scene = scene(&server);
    for number in 0..5 {
        scene.queue(Channel::Email, &format!("Letter {number}"), "Hi", vec![]);
    }
    scene.send();
    let subjects: Vec<_> = (0..5).map(|_| server.letter().read().subject().unwrap().to_owned()).collect();
    assert_eq!(subjects, ["Letter 0", "Letter 1", "Letter 2", "Letter 3", "Letter 4"]);
    assert_eq!(scene.book.message_counts().unwrap().sent, 5);
}

#[test]
fn what_goes_wrong_is_told_apart() {
    let server = MailServer::start(MailSecurity::Tls);
    let account = server.account();
    let book = Scene::new().book;
    let tried = |account: &EmailAccount, password: &str| {
        let trial = try_email(&book, account, password);
        assert!(!trial.answer.contains(PASSWORD), "{}", trial.answer);
        (trial.works, trial.why)
    };
    assert_eq!(tried(&account, PASSWORD), (true, Why::Nothing));
    assert_eq!(tried(&account, "wrong"), (false, Why::Login));
    let untrusted = EmailAccount { certificate: String::new(), ..account.clone() };
    assert_eq!(tried(&untrusted, PASSWORD), (false, Why::Certificate));
    let misnamed = EmailAccount { host: "127.0.0.1".into(), ..account.clone() };
    assert_eq!(tried(&misnamed, PASSWORD), (false, Why::Certificate));
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    assert_eq!(tried(&EmailAccount { port: unused, ..account.clone() }, PASSWORD), (false, Why::Network));
    let nowhere = EmailAccount { host: "mail.invalid".into(), ..account };
    assert_eq!(tried(&nowhere, PASSWORD), (false, Why::Network));
    assert_eq!(book.connections(9).unwrap().len(), 6, "each of them is in the list");
}

#[test]
fn what_a_server_says_decides_what_becomes_of_a_letter() {
    let mut server = MailServer::start(MailSecurity::Tls);
    let scene = scene(&server);
    assert_eq!(send_to(&scene, "nobody@example.com"), (MessageState::Refused, Why::Recipient));
    assert!(scene.last().answer.contains("No such mailbox"), "{}", scene.last().answer);
    assert_eq!(send_to(&scene, "full@example.com"), (MessageState::Waiting, Why::Busy));
    scene.pass(TimeDelta::minutes(1));
    scene.send();
    assert_eq!(scene.last().state, MessageState::Sent, "the second time there was room");
    server.letter();

    assert_eq!(send_to(&scene, "mute@example.com"), (MessageState::Unknown, Why::NoAnswer));
    assert_eq!(server.letter().to, "mute@example.com", "it did arrive, and nobody could know");
    scene.send();
    assert_eq!(scene.last().attempts, 1);
    assert_eq!(server.end(), 0, "and it is not sent again");
}

#[test]
fn letters_wait_for_the_server_and_for_the_password() {
    let mut server = MailServer::start(MailSecurity::Tls);
    let scene = Scene::new();
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    with(&scene, EmailAccount { port: unused, ..server.account() });
    scene.queue(Channel::Email, "Hello", "Hi", vec![]);
    assert_eq!(scene.send(), Some(scene.book.now() + 60_000));
    assert_eq!((scene.last().state, scene.last().why), (MessageState::Waiting, Why::Network));

    scene.book.save_email_account(Some(server.account())).unwrap();
    scene.secrets.keep(&scene.book, Channel::Email, None).unwrap();
    scene.book.hurry_messages().unwrap();
    scene.send();
    assert_eq!((scene.last().state, scene.last().why), (MessageState::Waiting, Why::NoPassword));
    assert_eq!(scene.outcomes(), ["network"], "without a password nothing is connected to");

    scene.secrets.keep(&scene.book, Channel::Email, Some(PASSWORD)).unwrap();
    scene.book.hurry_messages().unwrap();
    scene.send();
    assert_eq!(scene.last().state, MessageState::Sent);
    server.letter();
}

#[test]
fn one_program_sends_and_finds_what_another_left_under_way() {
    let server = MailServer::start(MailSecurity::Tls);
    let scene = scene(&server);
    scene.queue(Channel::Email, "Hello", "Hi", vec![]);
    let first = Sender::take(&scene.book).unwrap().unwrap();
    assert!(Sender::take(&scene.book).unwrap().is_none(), "another program sends");
    scene.book.claim_message().unwrap();
    drop(first);

    scene.send();

    assert_eq!((scene.last().state, scene.last().why), (MessageState::Unknown, Why::Interrupted));
    assert_eq!(scene.outcomes(), [""; 0], "nothing was sent a second time");
}

#[test]
fn a_server_that_falls_silent_gets_a_letter_again_only_if_it_cannot_have_it() {
    let mut server = MailServer::start(MailSecurity::Tls);
    let mut scene = scene(&server);
    scene.patience.to_answer = Duration::from_secs(2);
    assert_eq!(send_to(&scene, "mute-after@example.com"), (MessageState::Unknown, Why::NoAnswer));
    assert_eq!(server.letter().to, "mute-after@example.com", "it did arrive, and nobody could know");
    scene.pass(TimeDelta::days(1));
    scene.send();
    assert_eq!(scene.last().attempts, 1);

    assert_eq!(send_to(&scene, "mute-before@example.com"), (MessageState::Waiting, Why::Network));
    assert_eq!(server.end(), 0);

    scene.patience.to_reach = Duration::from_millis(300);
    for security in [MailSecurity::Tls, MailSecurity::Starttls, MailSecurity::None] {
        let mute = EmailAccount { port: silent(), security, ..server_account() };
        scene.book.save_email_account(Some(mute)).unwrap();
        scene.book.hurry_messages().unwrap();
        assert!(scene.send().is_some(), "it is tried again");
        assert_eq!(
            (scene.last().state, scene.last().why),
            (MessageState::Waiting, Why::Network),
            "{security:?}"
        );
    }
}

fn server_account() -> EmailAccount {
    crate::mail_server::Planned::new(MailSecurity::Tls).account()
}
