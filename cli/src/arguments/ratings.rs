//! What can be typed about ratings.

use clap::Args;
use daftar_engine::messages::Channel;
use daftar_engine::ratings::{RatingChannel, RatingQuestion};

use super::messages::sent_by;

#[derive(Debug, Args)]
pub struct AddRatingOrder {
    #[arg(value_name = "satisfaction|recommendation", value_parser = rating_question)]
    pub question: RatingQuestion,
    #[arg(value_name = "SCORE")]
    pub score: u8,
    #[arg(value_name = "TEXT")]
    pub word: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "ID")]
    pub case: Option<i64>,
    #[arg(long, value_name = "hand|message|kiosk", value_parser = rating_channel)]
    pub channel: Option<RatingChannel>,
}

#[derive(Debug, Args)]
pub struct AskRatingOrder {
    #[arg(value_name = "ID")]
    pub customer: i64,
    #[arg(long, value_name = "satisfaction|recommendation", value_parser = rating_question)]
    pub question: Option<RatingQuestion>,
    #[arg(long, value_name = "ID")]
    pub case: Option<i64>,
    #[arg(long, value_name = "email|sms", value_parser = sent_by)]
    pub by: Option<Channel>,
    #[arg(long)]
    pub again: bool,
}

fn rating_question(text: &str) -> Result<RatingQuestion, String> {
    RatingQuestion::of_name(text).ok_or_else(|| text.to_owned())
}

fn rating_channel(text: &str) -> Result<RatingChannel, String> {
    RatingChannel::of_name(text).ok_or_else(|| text.to_owned())
}
