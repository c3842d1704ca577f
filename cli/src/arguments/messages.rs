//! What can be typed about messages and the rules that write them.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use daftar_engine::messages::{Channel, MessageState};

use super::customers::Which;

#[derive(Debug, Args)]
pub struct QueueOrder {
    #[arg(value_name = "ID")]
    pub template: i64,
    #[arg(long, value_name = "email|sms", value_parser = sent_by, default_value = "email", hide_default_value = true)]
    pub by: Channel,
    #[arg(long, value_name = "ID", conflicts_with_all = ["search", "filter", "sort", "bin"])]
    pub customer: Vec<i64>,
    #[command(flatten)]
    pub which: Which,
    #[arg(long, value_name = "FILE")]
    pub attach: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", requires = "customer")]
    pub greets_on: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct MessagesOrder {
    #[arg(long, value_name = "waiting|sent|refused|unknown|cancelled", value_parser = message_state)]
    pub state: Option<MessageState>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
}

/// What is asked of the follow-up rules.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum RuleOrder {
    List,
    On {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Off {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Trial {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Log {
        #[arg(value_name = "ID")]
        id: i64,
        #[arg(long, value_name = "N", default_value_t = 50)]
        limit: u32,
    },
    Follow,
}

pub(super) fn sent_by(text: &str) -> Result<Channel, String> {
    Channel::of_name(text).filter(|channel| channel.is_sent()).ok_or_else(|| text.to_owned())
}

fn message_state(text: &str) -> Result<MessageState, String> {
    MessageState::of_name(text).ok_or_else(|| text.to_owned())
}
