//! What a pop-up says and offers, in the user's words, whoever shows it.
use daftar_engine::texts::Texts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which pop-up: the same one keeps its name however often it is shown.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[ts(export)]
pub struct CardId(pub String);

/// A pop-up, ready to be shown.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Card {
    /// Which one.
    pub id: CardId,
    /// What it is about, in one line.
    pub title: String,
    /// With whom and when, a line each.
    pub lines: Vec<String>,
    /// What can be answered, in the order of the buttons.
    pub buttons: Vec<Button>,
    /// Whether the user asked for its choices just now, so that it takes the keyboard.
    pub asked: bool,
}

/// One button of a pop-up.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Button {
    /// What it answers.
    pub reply: Reply,
    /// What is written on it.
    pub text: String,
}

/// What the user answers to a pop-up.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Reply {
    /// It is done.
    Done,
    /// The customer was answered.
    Answered,
    /// Again in ten minutes.
    SnoozeTenMinutes,
    /// Again in an hour.
    SnoozeOneHour,
    /// Again tomorrow.
    SnoozeTomorrow,
    /// Show what it is about.
    Open,
    /// Put away without an answer.
    Close,
}

impl Reply {
    const ALL: [Self; 7] = [
        Self::Done,
        Self::Answered,
        Self::SnoozeTenMinutes,
        Self::SnoozeOneHour,
        Self::SnoozeTomorrow,
        Self::Open,
        Self::Close,
    ];

    /// The answers that a single reminder offers.
    pub const TO_REMINDER: [Self; 5] =
        [Self::Done, Self::SnoozeTenMinutes, Self::SnoozeOneHour, Self::SnoozeTomorrow, Self::Open];

    /// The answers that a case offers whose customer waits for an answer.
    pub const TO_UNANSWERED: [Self; 5] =
        [Self::Answered, Self::SnoozeTenMinutes, Self::SnoozeOneHour, Self::SnoozeTomorrow, Self::Open];

    /// The answers that any other case offers.
    pub const TO_CASE: [Self; 4] =
        [Self::SnoozeTenMinutes, Self::SnoozeOneHour, Self::SnoozeTomorrow, Self::Open];

    /// Its name among the actions of a desktop notification.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Answered => "answered",
            Self::SnoozeTenMinutes => "snooze_ten_minutes",
            Self::SnoozeOneHour => "snooze_one_hour",
            Self::SnoozeTomorrow => "snooze_tomorrow",
            Self::Open => "open",
            Self::Close => "close",
        }
    }

    /// The answer of that name; a click beside the buttons (`default`) opens.
    pub fn of_name(name: &str) -> Option<Self> {
        if name == "default" {
            return Some(Self::Open);
        }
        Self::ALL.into_iter().find(|reply| reply.name() == name)
    }

    /// Whether it makes the pop-up come again.
    pub const fn puts_off(self) -> bool {
        matches!(self, Self::SnoozeTenMinutes | Self::SnoozeOneHour | Self::SnoozeTomorrow)
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Done => "popup-done",
            Self::Answered => "popup-answered",
            Self::SnoozeTenMinutes => "popup-snooze-10-minutes",
            Self::SnoozeOneHour => "popup-snooze-1-hour",
            Self::SnoozeTomorrow => "popup-snooze-tomorrow",
            Self::Open => "popup-open",
            Self::Close => "popup-close",
        }
    }

    /// Its button.
    pub fn button(self, texts: &Texts) -> Button {
        Button { reply: self, text: texts.text(self.text(), &[]) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_known_by_its_name() {
        for reply in Reply::ALL {
            assert_eq!(Reply::of_name(reply.name()), Some(reply));
        }
        assert_eq!(Reply::of_name("default"), Some(Reply::Open));
        assert_eq!(Reply::of_name("something else"), None);
    }
}
