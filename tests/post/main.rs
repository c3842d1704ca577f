//! The way out over real connections on this computer: a mail server with TLS and a login, and gateways that fail, stall and
//! ask to be left alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod email;
mod gateway;
mod mail_server;
mod scene;
mod secrets;
mod sms;
