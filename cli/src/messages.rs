//! `templates`, `queue`, `messages`, `send`: writing to customers from scripts.

use daftar_engine::customers::list::Selection;
use daftar_engine::ids::{CustomerId, TemplateId};
use daftar_engine::messages::{Message, MessageCounts, MessageOrder, MessageQuery};
use daftar_engine::texts::Value;
use daftar_engine::{Code, Error};
use daftar_post::{Secrets, Sender};

use crate::arguments::{MessagesOrder, QueueOrder};
use crate::failing::Done;
use crate::filters;
use crate::moments;
use crate::screen::Screen;
use crate::session::Session;

/// The templates, one on a line.
pub fn templates(session: &mut Session) -> Done {
    let Session { book, screen, json } = session;
    let templates = book.templates()?;
    if *json {
        return Ok(screen.json(&templates)?);
    }
    let rows: Vec<Vec<String>> = templates
        .iter()
        .map(|it| vec![screen.number(it.id), it.language.tag().to_owned(), it.name.clone()])
        .collect();
    Ok(screen.table(&rows)?)
}

/// Queues a template to customers by number or by conditions; a dry run only says what it would come to.
pub fn queue(session: &mut Session, order: QueueOrder) -> Done {
    let Session { book, screen, json } = session;
    let template = book.template(TemplateId(order.template))?;
    let to = if order.customer.is_empty() {
        Selection::Query { query: filters::query(&order.which)?, except: Vec::new() }
    } else {
        Selection::Ids { ids: order.customer.into_iter().map(CustomerId).collect() }
    };
    let (today, calendar) = (book.local().date(), book.settings()?.calendar);
    let birthday = order.greets_on.map(|text| moments::day_and_time(&text, today, calendar));
    let greets_on = birthday.transpose()?.map(|(day, _)| day);
    let message = MessageOrder {
        to,
        channel: order.by,
        template_id: Some(template.id),
        language: template.language,
        subject: template.subject,
        text: template.text,
        files: order.attach,
        greets_on,
    };
    let (key, count, left_out) = if order.dry_run {
        let plan = book.plan_messages(&message)?;
        if *json {
            return Ok(screen.json(&plan)?);
        }
        ("cli-queue-would", plan.count, plan.chosen - plan.count)
    } else {
        let queued = book.queue_messages(&message)?;
        if *json {
            return Ok(screen.json(&queued)?);
        }
        ("cli-queued", queued.count, queued.left_out)
    };
    Ok(screen.say(key, &[("count", Value::from(count)), ("leftout", Value::from(left_out))])?)
}

/// The newest messages.
pub fn list(session: &mut Session, order: &MessagesOrder) -> Done {
    let Session { book, screen, json } = session;
    let query = MessageQuery {
        state: order.state,
        customer_id: order.customer.map(CustomerId),
        limit: order.limit,
        ..MessageQuery::default()
    };
    let messages = book.messages(&query)?;
    if *json {
        return Ok(screen.json(&messages)?);
    }
    let row = |message: &Message| {
        let state = screen.texts.text(&format!("message-state-{}", message.state.name()), &[]);
        let channel = screen.texts.text(&format!("message-channel-{}", message.channel.name()), &[]);
        let why = match message.why.name() {
            "" => String::new(),
            name => screen.texts.text(&format!("message-why-{name}"), &[]),
        };
        vec![
            screen.number(message.id),
            state,
            channel,
            message.customer_name.clone(),
            message.address.clone(),
            why,
        ]
    };
    let rows: Vec<Vec<String>> = messages.iter().map(row).collect();
    Ok(screen.table(&rows)?)
}

/// What became of a message, and its first words.
pub fn state(screen: &Screen, message: &Message) -> String {
    let state = screen.texts.text(&format!("message-state-{}", message.state.name()), &[]);
    let words = if message.subject.is_empty() { &message.text } else { &message.subject };
    format!("{state}: {}", words.lines().next().unwrap_or_default())
}

/// Sends whatever may leave now, and waits for the rate of a server where `wait` says so.
pub fn send(session: &mut Session, wait: bool) -> Done {
    let Session { book, screen, json } = session;
    let Some(mut sender) = Sender::take(book)? else {
        return Err(Error::Refused(Code::AnotherSends).into());
    };
    let before = book.message_counts()?;
    let secrets = Secrets::of_user();
    while let Some(at) = sender.send_due(book, &secrets, &|| false)? {
        if !wait {
            break;
        }
        let ahead = u64::try_from(at - book.now()).unwrap_or(0);
        std::thread::sleep(std::time::Duration::from_millis(ahead.clamp(50, 30_000)));
    }
    let now: MessageCounts = book.message_counts()?;
    if *json {
        return Ok(screen.json(&now)?);
    }
    let sent = now.sent.saturating_sub(before.sent);
    let args = [
        ("sent", Value::from(sent)),
        ("waiting", Value::from(now.waiting)),
        ("unknown", Value::from(now.unknown)),
    ];
    Ok(screen.say("cli-sent", &args)?)
}
