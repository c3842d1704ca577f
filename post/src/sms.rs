//! SMS: one request to the owner's gateway, and what its answer means.

use std::io::ErrorKind;
use std::net::ToSocketAddrs;

use daftar_engine::messages::{GatewaySuccess, Outcome, SmsGateway, Why};
use daftar_engine::phones;
use serde_json::Value;
use ureq::config::Config;
use ureq::http::{Request, Response, StatusCode};
use ureq::tls::TlsConfig;
use ureq::{Agent, Body, Error, Timeout};

use crate::places::{Escape, Filling};
use crate::{Patience, certificates, shortened};

/// A short message to one phone.
pub(crate) struct ShortMessage<'a> {
    /// In E.164.
    pub(crate) to: &'a str,
    pub(crate) text: &'a str,
    /// What tells it from others.
    pub(crate) id: &'a str,
}

/// Sends it. A gateway that was reached and did not answer may have sent it.
pub(crate) fn send(
    gateway: &SmsGateway,
    secret: &str,
    message: &ShortMessage<'_>,
    patience: Patience,
) -> Outcome {
    let request = match request(gateway, secret, message) {
        Ok(request) => request,
        Err(cause) => {
            return Outcome::Refused { why: Why::Rejected, answer: shortened(&cause.to_string(), secret) };
        }
    };
    let agent = agent(gateway, patience);
    // A name that nobody knows looks to the library like any other failure, also of a request that arrived.
    if agent.config().proxy().is_none()
        && let Err(cause) = resolved(&request)
    {
        let answer = shortened(&cause.to_string(), secret);
        return Outcome::Unreachable { why: Why::Network, answer, after: None };
    }
    match agent.run(request) {
        Ok(answer) => understood(gateway, secret, answer),
        Err(error) => {
            let answer = shortened(&error.to_string(), secret);
            match failed_before(&error) {
                Some(why) => Outcome::Unreachable { why, answer, after: None },
                None => Outcome::Unknown { why: Why::NoAnswer, answer },
            }
        }
    }
}

/// The server of a gateway, as the list of connections names it.
pub(crate) fn host(gateway: &SmsGateway) -> String {
    let rest = gateway.url.split_once("://").map_or(gateway.url.as_str(), |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default().to_owned()
}

fn request(
    gateway: &SmsGateway,
    secret: &str,
    message: &ShortMessage<'_>,
) -> Result<Request<String>, ureq::http::Error> {
    let to_local = local(message.to);
    let filling =
        Filling { gateway, secret, to: message.to, to_local: &to_local, text: message.text, id: message.id };
    let mut request = Request::builder()
        .method(gateway.method.as_str())
        .uri(filling.fill(&gateway.url, Escape::Query))
        .header("User-Agent", "Daftar");
    let body = filling.fill(&gateway.body, gateway.body_kind.into());
    let is_named = gateway.headers.iter().any(|header| header.name.eq_ignore_ascii_case("content-type"));
    if !body.is_empty() && !is_named {
        let kind = match Escape::from(gateway.body_kind) {
            Escape::Json => "application/json; charset=utf-8",
            Escape::Query | Escape::Plain => "application/x-www-form-urlencoded",
        };
        request = request.header("Content-Type", kind);
    }
    for header in &gateway.headers {
        request = request.header(header.name.trim(), filling.fill(&header.value, Escape::Plain));
    }
    request.body(body)
}

/// The number as it is dialled within its country: `09123456789`.
fn local(e164: &str) -> String {
    phones::national_digits(e164).unwrap_or_else(|| e164.trim_start_matches('+').to_owned())
}

fn agent(gateway: &SmsGateway, patience: Patience) -> Agent {
    let tls = TlsConfig::builder().root_certs(certificates::trusted(&gateway.certificate)).build();
    // A redirect could carry the password to a server that nobody entered.
    let config: Config = Agent::config_builder()
        .tls_config(tls)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_resolve(Some(patience.to_reach))
        .timeout_connect(Some(patience.to_reach))
        .timeout_global(Some(patience.to_reach.saturating_mul(2) + patience.to_answer))
        .timeout_recv_response(Some(patience.to_answer))
        .timeout_recv_body(Some(patience.to_answer))
        .build();
    config.new_agent()
}

/// Whether the server's name leads anywhere.
fn resolved(request: &Request<String>) -> std::io::Result<()> {
    let (uri, usual) = (request.uri(), if request.uri().scheme_str() == Some("https") { 443 } else { 80 });
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    (host, uri.port_u16().unwrap_or(usual)).to_socket_addrs().map(|_| ())
}

/// Why a request surely reached nobody; `None` where it may have.
fn failed_before(error: &Error) -> Option<Why> {
    match error {
        Error::HostNotFound
        | Error::ConnectionFailed
        | Error::Timeout(Timeout::Resolve | Timeout::Connect) => Some(Why::Network),
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) => Some(Why::Certificate),
        Error::Io(cause) if certificates::is_at_fault(cause) => Some(Why::Certificate),
        Error::Io(cause) => {
            let unreached = [
                ErrorKind::ConnectionRefused,
                ErrorKind::HostUnreachable,
                ErrorKind::NetworkUnreachable,
                ErrorKind::NetworkDown,
                ErrorKind::AddrNotAvailable,
            ];
            unreached.contains(&cause.kind()).then_some(Why::Network)
        }
        Error::BadUri(_) | Error::Http(_) | Error::InvalidProxyUrl => Some(Why::Rejected),
        _ => None,
    }
}

fn understood(gateway: &SmsGateway, secret: &str, mut answer: Response<Body>) -> Outcome {
    let status = answer.status();
    let after = answer.headers().get("retry-after").and_then(|it| it.to_str().ok()?.trim().parse().ok());
    let text = answer.body_mut().with_config().limit(64 * 1024).read_to_string();
    let said = match &text {
        Ok(text) => shortened(&format!("{} {text}", status.as_u16()), secret),
        Err(_) => status.as_u16().to_string(),
    };
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            Outcome::Unreachable { why: Why::Busy, answer: said, after }
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            Outcome::Unreachable { why: Why::Login, answer: said, after: None }
        }
        _ if status.is_server_error() && gateway.fails_cleanly => {
            Outcome::Unreachable { why: Why::Server, answer: said, after }
        }
        _ if status.is_server_error() => Outcome::Unknown { why: Why::Server, answer: said },
        _ if !status.is_success() => Outcome::Refused { why: Why::Rejected, answer: said },
        _ => match text {
            Err(_) => Outcome::Unknown { why: Why::NoAnswer, answer: said },
            Ok(text) if is_success(&gateway.success, &text) => Outcome::Sent { answer: said },
            Ok(_) => Outcome::Refused { why: Why::Rejected, answer: said },
        },
    }
}

/// Whether an answer says that the message was accepted.
fn is_success(success: &GatewaySuccess, answer: &str) -> bool {
    let wanted: Vec<&str> = success.expected.split('|').map(str::trim).filter(|it| !it.is_empty()).collect();
    if success.pointer.is_empty() {
        return wanted.is_empty() || wanted.iter().any(|it| answer.contains(it));
    }
    let Ok(json) = serde_json::from_str::<Value>(answer) else { return false };
    match json.pointer(&success.pointer) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => wanted.is_empty() && !text.is_empty() || wanted.contains(&text.as_str()),
        Some(other) => wanted.is_empty() || wanted.contains(&other.to_string().as_str()),
    }
}
