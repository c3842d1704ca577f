//! The plan of a sending: how many get it, who does not and why, and how it reads, before anything is queued.

use rusqlite::Connection;

use super::audience::{Addressed, Audience, Verdict, Words};
use super::{
    Channel, LeftOut, LeftOutGroup, LeftOutReason, MessageOrder, MessagePlan, MessageSample, accounts,
    sms_parts,
};
use crate::book::Book;
use crate::error::Result;
use crate::settings;
use crate::templates::Filler;

/// How many of those left out for one reason are named.
const NAMED: usize = 50;

impl Book {
    /// What an order would come to. Nothing is written.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn plan_messages(&self, order: &MessageOrder) -> Result<MessagePlan> {
        let ids = self.selected_customers(&order.to)?;
        let (today, now) = (self.local().date(), self.now());
        self.read(|connection| {
            let (settings, filler) = (settings::read(connection)?, Filler::new(connection, today)?);
            let mut audience = Audience::new(Words::of(order), &settings, &filler, ids.len() > 1, now);
            let (mut gets, mut left_out, mut parts) = (Vec::new(), Vec::<LeftOut>::new(), 0);
            let mut incomplete = None;
            for id in &ids {
                match audience.judge(connection, *id)? {
                    Verdict::Gets(addressed) => {
                        parts += sample(order.channel, &addressed).sms.map_or(0, |sms| sms.parts);
                        gets.push(*id);
                    }
                    Verdict::Not(not, addressed) => {
                        incomplete = incomplete.or_else(|| addressed.map(|it| sample(order.channel, &it)));
                        left_out.push(not);
                    }
                }
            }
            let mut places = vec![0, gets.len() / 2, gets.len().saturating_sub(1)];
            places.dedup();
            let mut samples = Vec::new();
            for id in places.iter().filter_map(|place| gets.get(*place)) {
                let mut alone = Audience::new(Words::of(order), &settings, &filler, false, now);
                if let Verdict::Gets(addressed) = alone.judge(connection, *id)? {
                    samples.push(sample(order.channel, &addressed));
                }
            }
            let price = settings.sms_part_price;
            Ok(MessagePlan {
                chosen: ids.len(),
                count: gets.len(),
                left_out: grouped(left_out),
                samples,
                incomplete,
                parts,
                cost: (order.channel == Channel::Sms && price > 0)
                    .then(|| i64::try_from(parts).unwrap_or(i64::MAX).saturating_mul(price)),
                ready: is_ready(connection, order.channel)?,
            })
        })
    }
}

fn is_ready(connection: &Connection, channel: Channel) -> Result<bool> {
    Ok(!channel.is_sent() || accounts::server(connection, channel)?.is_some())
}

fn sample(channel: Channel, addressed: &Addressed) -> MessageSample {
    MessageSample {
        customer_id: addressed.customer.id,
        name: addressed.customer.name.clone(),
        address: addressed.address.clone(),
        filled: addressed.filled.clone(),
        sms: (channel == Channel::Sms).then(|| sms_parts(&addressed.filled.text)),
    }
}

fn grouped(left_out: Vec<LeftOut>) -> Vec<LeftOutGroup> {
    let reasons = LeftOutReason::NAMES.iter().filter_map(|name| LeftOutReason::of_name(name));
    let groups = reasons.map(|reason| {
        let of_reason = || left_out.iter().filter(move |it| it.reason == reason);
        LeftOutGroup { reason, count: of_reason().count(), first: of_reason().take(NAMED).cloned().collect() }
    });
    groups.filter(|group| group.count > 0).collect()
}
