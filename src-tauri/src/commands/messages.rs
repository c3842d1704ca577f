//! Messages: written, queued, decided on; and the accounts that they leave by.
use daftar_engine::messages::{
    AccountPresets, Channel, EmailAccount, HandedOver, MadeConnection, Message, MessageAccounts,
    MessageChoice, MessageCounts, MessageOrder, MessagePlan, MessageQuery, QueuedMessages, SmsGateway,
};
use daftar_engine::{Error, ids::MessageId};
use daftar_post::{AccountTrial, KeptIn, try_email, try_sms};
use serde::Serialize;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

use super::{Answer, answer, aside};
use crate::desk::Desk;
use crate::post::Post;

/// Where the passwords of the accounts lie.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AccountSecrets {
    /// Of the mail server.
    pub email: KeptIn,
    /// Of the SMS gateway.
    pub sms: KeptIn,
}

/// The messages that a query finds.
#[tauri::command(async)]
pub fn list_messages(desk: State<'_, Desk>, query: MessageQuery) -> Answer<Vec<Message>> {
    answer(&desk, "list_messages", |book| book.messages(&query))
}

/// One message.
#[tauri::command(async)]
pub fn get_message(desk: State<'_, Desk>, id: MessageId) -> Answer<Message> {
    answer(&desk, "get_message", |book| book.message(id))
}

/// How many there are in each state.
#[tauri::command(async)]
pub fn message_counts(desk: State<'_, Desk>) -> Answer<MessageCounts> {
    answer(&desk, "message_counts", |book| book.message_counts())
}

/// What an order would come to.
#[tauri::command]
pub async fn plan_messages(app: AppHandle, order: MessageOrder) -> Answer<MessagePlan> {
    aside(app, "plan_messages", move |_, desk| desk.book()?.plan_messages(&order)).await
}

/// Queues a message to everybody chosen.
#[tauri::command]
pub async fn queue_messages(app: AppHandle, order: MessageOrder) -> Answer<QueuedMessages> {
    aside(app, "queue_messages", move |_, desk| desk.book()?.queue_messages(&order)).await
}

/// Makes a message ready for another program, and opens that.
#[tauri::command]
pub async fn hand_over_message(app: AppHandle, order: MessageOrder) -> Answer<HandedOver> {
    aside(app, "hand_over_message", move |app, desk| {
        let handed = desk.book()?.hand_over_message(&order)?;
        if let Some(link) = &handed.link
            && let Err(cause) = app.opener().open_url(link, None::<&str>)
        {
            log::warn!("the other program did not open: {cause}");
        }
        Ok(handed)
    })
    .await
}

/// Stops messages.
#[tauri::command(async)]
pub fn cancel_messages(desk: State<'_, Desk>, choice: MessageChoice) -> Answer<usize> {
    answer(&desk, "cancel_messages", |book| book.cancel_messages(&choice))
}

/// Sends messages again.
#[tauri::command(async)]
pub fn retry_messages(desk: State<'_, Desk>, choice: MessageChoice) -> Answer<usize> {
    answer(&desk, "retry_messages", |book| book.retry_messages(&choice))
}

/// Tries what waits at once.
#[tauri::command(async)]
pub fn hurry_messages(desk: State<'_, Desk>) -> Answer<usize> {
    answer(&desk, "hurry_messages", |book| book.hurry_messages())
}

/// Notes that a message left.
#[tauri::command(async)]
pub fn confirm_message(desk: State<'_, Desk>, id: MessageId) -> Answer<Message> {
    answer(&desk, "confirm_message", |book| book.confirm_message(id))
}

/// The accounts of the shop, without passwords.
#[tauri::command(async)]
pub fn message_accounts(desk: State<'_, Desk>) -> Answer<MessageAccounts> {
    answer(&desk, "message_accounts", |book| book.message_accounts())
}

/// Servers that many shops use.
#[tauri::command(async)]
pub fn account_presets(desk: State<'_, Desk>) -> Answer<AccountPresets> {
    answer(&desk, "account_presets", |_| AccountPresets::read())
}

/// Where the passwords lie.
#[tauri::command]
pub async fn account_secrets(app: AppHandle) -> Answer<AccountSecrets> {
    aside(app, "account_secrets", |app, desk| {
        let (book, post) = (desk.book()?, app.state::<Post>());
        let accounts = book.message_accounts()?;
        // The key store is not asked for what cannot be in it: some ask the user to unlock them.
        let kept = |is_there: bool, channel| match is_there {
            true => post.secrets.kept_in(&book, channel),
            false => Ok(KeptIn::Nowhere),
        };
        Ok(AccountSecrets {
            email: kept(accounts.email.is_some(), Channel::Email)?,
            sms: kept(accounts.sms.is_some(), Channel::Sms)?,
        })
    })
    .await
}

/// Keeps the mail server, with a new password or the one there is; forgets both without an account.
#[tauri::command]
pub async fn save_email_account(
    app: AppHandle,
    account: Option<EmailAccount>,
    password: Option<String>,
) -> Answer<()> {
    aside(app, "save_email_account", move |app, desk| {
        let (book, is_gone) = (desk.book()?, account.is_none());
        book.save_email_account(account)?;
        keep(app, desk, Channel::Email, if is_gone { Some(String::new()) } else { password })
    })
    .await
}

/// Keeps the SMS gateway likewise.
#[tauri::command]
pub async fn save_sms_gateway(
    app: AppHandle,
    gateway: Option<SmsGateway>,
    password: Option<String>,
) -> Answer<()> {
    aside(app, "save_sms_gateway", move |app, desk| {
        let (book, is_gone) = (desk.book()?, gateway.is_none());
        book.save_sms_gateway(gateway)?;
        keep(app, desk, Channel::Sms, if is_gone { Some(String::new()) } else { password })
    })
    .await
}

/// Tries a mail server with the password that was typed, or the one that is kept.
#[tauri::command]
pub async fn try_email_account(
    app: AppHandle,
    account: EmailAccount,
    password: Option<String>,
) -> Answer<AccountTrial> {
    aside(app, "try_email_account", move |app, desk| {
        let password = secret(app, desk, Channel::Email, password)?;
        let book = desk.book()?;
        Ok(try_email(&book, &account, &password))
    })
    .await
}

/// Sends a short message to a phone of the owner's.
#[tauri::command]
pub async fn try_sms_gateway(
    app: AppHandle,
    gateway: SmsGateway,
    password: Option<String>,
    phone: String,
) -> Answer<AccountTrial> {
    aside(app, "try_sms_gateway", move |app, desk| {
        let book = desk.book()?;
        let secret = secret(app, desk, Channel::Sms, password)?;
        let text = desk.texts().plain("message-trial", &[]);
        let dialled = daftar_engine::phones::parse(&phone, &book.settings()?.default_country);
        let phone = dialled.map(|it| it.e164).unwrap_or(phone);
        Ok(try_sms(&book, &gateway, &secret, &phone, &text))
    })
    .await
}

/// The connections that were made to servers, newest first.
#[tauri::command(async)]
pub fn list_connections(desk: State<'_, Desk>, limit: usize) -> Answer<Vec<MadeConnection>> {
    answer(&desk, "list_connections", |book| book.connections(limit))
}

/// The text of a certificate's file.
#[tauri::command]
pub async fn read_certificate(app: AppHandle, path: PathBuf) -> Answer<String> {
    aside(app, "read_certificate", move |_, _| {
        std::fs::read_to_string(&path).map_err(|cause| Error::file(&path, &cause))
    })
    .await
}

fn keep(app: &AppHandle, desk: &Desk, channel: Channel, password: Option<String>) -> Result<(), Error> {
    let (post, book) = (app.state::<Post>(), desk.book()?);
    if let Some(password) = password {
        post.secrets.keep(&book, channel, Some(&password))?;
    }
    post.waker.wake();
    Ok(())
}

fn secret(app: &AppHandle, desk: &Desk, channel: Channel, typed: Option<String>) -> Result<String, Error> {
    if let Some(typed) = typed.filter(|typed| !typed.is_empty()) {
        return Ok(typed);
    }
    let book = desk.book()?;
    Ok(app.state::<Post>().secrets.read(&book, channel)?.unwrap_or_default())
}
