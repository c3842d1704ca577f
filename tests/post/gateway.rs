//! A gateway on this computer that answers as it is told to, and remembers what it was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use daftar_engine::messages::{GatewayBody, GatewaySuccess, SmsGateway};

/// How it treats one request.
#[derive(Clone)]
pub enum Answer {
    /// Status line, headers and body.
    Says(&'static str, &'static [&'static str], &'static str),
    /// It takes the request and hangs up without a word.
    HangsUp,
    /// It takes the request and says nothing for as long as it is asked.
    IsSilent,
}

pub struct Gateway {
    port: u16,
    asked: Receiver<Asked>,
}

/// A server that takes every connection and never says a word; ends with the test.
pub fn silent() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let taken: Vec<TcpStream> = listener.incoming().flatten().collect();
        drop(taken);
    });
    port
}

/// A request as it came in.
pub struct Asked {
    pub line: String,
    pub headers: Vec<String>,
    pub body: String,
}

impl Gateway {
    /// One that answers one request after the other so.
    pub fn answering(answers: &[Answer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (told, asked) = channel();
        let answers = answers.to_vec();
        thread::spawn(move || {
            for answer in answers {
                let (stream, _) = listener.accept().unwrap();
                serve(stream, &answer, &told);
            }
        });
        Self { port, asked }
    }

    pub fn asked(&self) -> Asked {
        self.asked.recv().unwrap()
    }

    pub fn is_asked_no_more(&self) -> bool {
        self.asked.try_recv().is_err()
    }

    /// A form in, JSON out.
    pub fn config(&self) -> SmsGateway {
        SmsGateway {
            name: "Gateway".into(),
            method: "POST".into(),
            url: format!("http://127.0.0.1:{}/send/{{secret}}?id={{id}}", self.port),
            headers: vec![],
            body: "to={to_local}&text={text}&from={sender}".into(),
            body_kind: GatewayBody::Form,
            sender: "3000".into(),
            user: "shop".into(),
            success: GatewaySuccess { pointer: "/return/status".into(), expected: "200".into() },
            per_minute: 100,
            fails_cleanly: false,
            certificate: String::new(),
        }
    }
}

fn serve(mut stream: TcpStream, answer: &Answer, told: &Sender<Asked>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        match header.trim() {
            "" => break,
            header => headers.push(header.to_owned()),
        }
    }
    let length =
        headers.iter().find_map(|it| it.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let _ = told.send(Asked { line: line.trim().to_owned(), headers, body });
    if let Answer::IsSilent = answer {
        // Until the other side hangs up.
        let _ = reader.read(&mut [0]);
    }
    if let Answer::Says(status, headers, body) = answer {
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        let length = body.len();
        let all = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}"
        );
        stream.write_all(all.as_bytes()).unwrap();
    }
}
