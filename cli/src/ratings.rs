//! `add-rating`, `ask-rating`, `ratings`, `rating-figures`: how content customers are.

use daftar_engine::ids::{CaseId, CustomerId};
use daftar_engine::ratings::{Asker, Rating, RatingDraft, RatingFigure, RatingMessage, RatingQuery};
use daftar_engine::texts::Value;
use daftar_engine::{Code, Error};

use crate::arguments::{AddRatingOrder, AskRatingOrder};
use crate::failing::{Done, Failing};
use crate::moments;
use crate::screen::Screen;
use crate::session::Session;

pub fn add(session: &mut Session, order: AddRatingOrder) -> Done {
    let Session { book, screen, json } = session;
    let rating = book.add_rating(&RatingDraft {
        customer_id: order.customer.map(CustomerId),
        case_id: order.case.map(CaseId),
        question: order.question,
        score: order.score,
        word: order.word.join(" "),
        channel: order.channel.unwrap_or_default(),
    })?;
    if *json {
        return Ok(screen.json(&rating)?);
    }
    let line = words(screen, &rating);
    Ok(screen.line(&line)?)
}

/// Queues the question; whoever was asked lately is left alone unless `again` says otherwise.
pub fn ask(session: &mut Session, order: &AskRatingOrder) -> Done {
    let Session { book, screen, json } = session;
    let customer_id = CustomerId(order.customer);
    if !order.again && book.rating_rest(customer_id)?.is_some() {
        return Err(Error::Refused(Code::RatingAskedLately).into());
    }
    let message = book.ask_rating(&RatingMessage {
        customer_id,
        question: order.question.unwrap_or_default(),
        case_id: order.case.map(CaseId),
        channel: order.by,
        asker: Asker::Hand,
    })?;
    if *json {
        return Ok(screen.json(&message)?);
    }
    Ok(screen.say("rating-was-asked", &[("name", Value::from(message.customer_name))])?)
}

pub fn list(session: &mut Session, customer: Option<i64>, low: bool, limit: Option<u32>) -> Done {
    let Session { book, screen, json } = session;
    let ratings = book.ratings(&RatingQuery {
        customer_id: customer.map(CustomerId),
        low,
        limit: limit.unwrap_or(u32::MAX),
        ..RatingQuery::default()
    })?;
    if *json {
        return Ok(screen.json(&ratings)?);
    }
    if ratings.is_empty() {
        return Ok(screen.say("cli-no-ratings", &[])?);
    }
    ratings.iter().try_for_each(|rating| {
        let whom = if rating.customer_name.is_empty() {
            screen.texts.text("rating-nobody", &[])
        } else {
            rating.customer_name.clone()
        };
        let line = format!("{}  {whom}  {}", screen.instant(rating.at), words(screen, rating));
        screen.line(&line).map_err(Failing::from)
    })
}

pub fn figures(session: &mut Session, from: Option<&str>, to: Option<&str>) -> Done {
    let Session { book, screen, json } = session;
    let (from_on, to_on) = moments::period(book, from, to)?;
    let figures = book.rating_figures(from_on, to_on)?;
    if *json {
        return Ok(screen.json(&figures)?);
    }
    let rows: Vec<Vec<String>> = std::iter::once(&figures.now)
        .chain([&figures.before])
        .chain(&figures.months)
        .map(|figure| row(screen, figure))
        .collect();
    Ok(screen.table(&rows)?)
}

/// A rating in words: what was asked, the score, and why.
pub fn words(screen: &Screen, rating: &Rating) -> String {
    let question = screen.texts.text(&format!("rating-question-{}", rating.question.name()), &[]);
    let (_, most) = rating.question.range();
    let score =
        [("score", Value::from(screen.number(rating.score))), ("most", Value::from(screen.number(most)))];
    let score = screen.texts.text("rating-score", &score);
    let args = [("question", Value::from(question)), ("score", Value::from(score))];
    let said = if rating.word.is_empty() { String::new() } else { format!(" – {}", rating.word) };
    format!("{}{said}", screen.texts.text("timeline-rating", &args))
}

/// From when to when, the mean and the net promoter score with how many answered.
fn row(screen: &Screen, figure: &RatingFigure) -> Vec<String> {
    let none = || screen.texts.text("figures-none", &[]);
    let mean = figure.satisfaction.map_or_else(none, |of| {
        let mean = format!("{}.{:02}", of.mean_hundredths / 100, of.mean_hundredths % 100);
        let args = [("mean", Value::from(screen.number(mean)))];
        let answers = screen.texts.text("rating-answers", &[("count", of.answers.into())]);
        format!("{} ({answers})", screen.texts.text("rating-mean", &args))
    });
    let net = figure.recommendation.map_or_else(none, |of| {
        let parts = [
            ("promoters", of.promoters.into()),
            ("passives", of.passives.into()),
            ("detractors", of.detractors.into()),
        ];
        format!("{} ({})", screen.number(of.net_promoters), screen.texts.text("rating-net-parts", &parts))
    });
    vec![screen.day(figure.from_on), screen.day(figure.to_on), mean, net]
}
