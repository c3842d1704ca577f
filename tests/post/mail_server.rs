//! A real mail server of another maker (aiosmtpd) with a certificate of its own.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Stdio};

use base64::prelude::{BASE64_STANDARD, Engine};
use daftar_engine::messages::{EmailAccount, MailSecurity};
use mail_parser::{Message, MessageParser};
use serde_json::Value;

pub const USER: &str = "shop@example.com";
pub const PASSWORD: &str = "p'ss wörd";
const SCRIPT: &str = include_str!("mail_server.py");

/// A mail server that does not run yet: nothing answers at its port.
pub struct Planned {
    port: u16,
    security: MailSecurity,
    certificate: String,
    folder: tempfile::TempDir,
}

impl Planned {
    pub fn new(security: MailSecurity) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("server.pem"), made.cert.pem()).unwrap();
        std::fs::write(folder.path().join("server.key"), made.signing_key.serialize_pem()).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { port, security, certificate: made.cert.pem(), folder }
    }

    pub fn account(&self) -> EmailAccount {
        EmailAccount {
            host: "localhost".into(),
            port: self.port,
            security: self.security,
            user: USER.into(),
            from_name: "گلستان".into(),
            from_address: USER.into(),
            per_minute: 100,
            certificate: self.certificate.clone(),
        }
    }

    pub fn start(self) -> MailServer {
        let mode = if self.security == MailSecurity::Starttls { "starttls" } else { "tls" };
        let mut child = Command::new("/usr/bin/python3")
            .args(["-c", SCRIPT])
            .args(["server.pem", "server.key"].map(|name| self.folder.path().join(name)))
            .args([USER, PASSWORD, mode, &self.port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("`cargo xtask test` installs python3-aiosmtpd");
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        assert_eq!(line(&mut lines).trim(), self.port.to_string(), "the mail server tells its port");
        MailServer { child, lines, planned: self }
    }
}

/// A mail server at work; it ends with the test.
pub struct MailServer {
    child: Child,
    lines: BufReader<ChildStdout>,
    planned: Planned,
}

impl MailServer {
    pub fn start(security: MailSecurity) -> Self {
        Planned::new(security).start()
    }

    pub fn account(&self) -> EmailAccount {
        self.planned.account()
    }

    /// The next letter that arrived.
    pub fn letter(&mut self) -> Arrived {
        self.next().expect("a letter")
    }

    /// Ends the server; says how many letters came that nobody read.
    pub fn end(mut self) -> usize {
        drop(self.child.stdin.take());
        std::iter::from_fn(|| self.next()).count()
    }

    fn next(&mut self) -> Option<Arrived> {
        let told: Value = serde_json::from_str(&line(&mut self.lines)).ok()?;
        let bytes = BASE64_STANDARD.decode(told["letter"].as_str().unwrap()).unwrap();
        Some(Arrived {
            to: told["to"][0].as_str().unwrap().into(),
            encrypted: told["encrypted"] == true,
            bytes,
        })
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A letter as the server got it.
pub struct Arrived {
    pub to: String,
    pub encrypted: bool,
    pub bytes: Vec<u8>,
}

impl Arrived {
    pub fn read(&self) -> Message<'_> {
        MessageParser::default().parse(&self.bytes).unwrap()
    }
}

fn line(lines: &mut impl BufRead) -> String {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line
}
