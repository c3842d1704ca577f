//! Actions and what they changed, as the journal keeps them and the screens show them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FactKind;
use crate::ids::{ActionId, CustomerId, ImportId, InteractionId};
use crate::names::names;

/// One thing that somebody did.
#[derive(Debug, Clone)]
pub struct Action {
    /// What was done.
    pub kind: ActionKind,
    /// What it was done to, in the words of the day it was done.
    pub subject: Subject,
    /// The action that this one takes back.
    pub(crate) reverts: Option<ActionId>,
}

impl Action {
    /// An action of a kind, about nothing in particular.
    #[must_use]
    pub fn new(kind: ActionKind) -> Self {
        Self { kind, subject: Subject::default(), reverts: None }
    }

    /// … about something with a name.
    #[must_use]
    pub fn about(mut self, name: impl Into<String>) -> Self {
        self.subject.name = name.into();
        self
    }

    /// Who does it, where the program `usual` is at work: what rules do, Daftar does by itself.
    pub(crate) fn origin(&self, usual: Origin) -> Origin {
        if self.kind == ActionKind::FollowRule { Origin::Daftar } else { usual }
    }

    /// … about so many.
    #[must_use]
    pub fn of_many(mut self, count: usize) -> Self {
        self.subject.count = Some(count);
        self
    }
}

/// What an action was done to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Subject {
    /// A customer, file, tag or setting by name; empty where there is none.
    #[serde(default)]
    pub name: String,
    /// How many, where it was done to many; of an import, how many rows became new customers.
    #[serde(default)]
    pub count: Option<usize>,
    /// Of an import, how many rows changed a customer who was in the book.
    #[serde(default)]
    pub changed: Option<usize>,
    /// Of an import of purchases, how many are new; the count is then of new customers.
    #[serde(default)]
    pub purchases: Option<usize>,
}

impl Subject {
    /// Something with a name.
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}

names! {
    /// What can be done. Each has its sentence in the locales: `action-<name>`.
    ActionKind {
        /// A customer was entered.
        AddCustomer = "add_customer",
        /// A customer's facts were changed.
        EditCustomer = "edit_customer",
        /// A customer was given a photo.
        SetPhoto = "set_photo",
        /// A customer was given another photo.
        ReplacePhoto = "replace_photo",
        /// A customer's photo was taken away.
        RemovePhoto = "remove_photo",
        /// Customers went to the bin.
        DeleteCustomers = "delete_customers",
        /// Customers came back from the bin.
        RestoreCustomers = "restore_customers",
        /// Customers were removed from the bin for good.
        PurgeCustomers = "purge_customers",
        /// Customers were given tags or lost them.
        TagCustomers = "tag_customers",
        /// Customers were put into groups or taken out.
        GroupCustomers = "group_customers",
        /// Customers were given a status.
        SetCustomersStatus = "set_customers_status",
        /// It was said how often customers should hear from the shop.
        StayInTouch = "stay_in_touch",
        /// Several customers became one.
        MergeCustomers = "merge_customers",
        /// Customers who look like one were said to be two.
        TellApart = "tell_apart",
        /// A tag was renamed.
        RenameTag = "rename_tag",
        /// A tag was deleted.
        DeleteTag = "delete_tag",
        /// The owner made a field.
        AddCustomField = "add_custom_field",
        /// A field of the owner's was changed.
        EditCustomField = "edit_custom_field",
        /// A field of the owner's was deleted with its values.
        DeleteCustomField = "delete_custom_field",
        /// A call, visit, message, note or purchase was logged.
        LogInteraction = "log_interaction",
        /// A logged interaction was changed.
        EditInteraction = "edit_interaction",
        /// A logged interaction was deleted.
        DeleteInteraction = "delete_interaction",
        /// A reminder was made.
        AddReminder = "add_reminder",
        /// Many customers were given a reminder.
        RemindAboutCustomers = "remind_about_customers",
        /// A reminder was changed.
        EditReminder = "edit_reminder",
        /// A reminder was done.
        CompleteReminder = "complete_reminder",
        /// A done reminder was opened again.
        ReopenReminder = "reopen_reminder",
        /// A reminder was put off.
        SnoozeReminder = "snooze_reminder",
        /// One occurrence of a repeating reminder was left out.
        SkipReminder = "skip_reminder",
        /// A reminder was deleted.
        DeleteReminder = "delete_reminder",
        /// A pop-up was shown.
        DeliverReminder = "deliver_reminder",
        /// A complaint or request was taken in.
        AddCase = "add_case",
        /// What a case is about was changed.
        EditCase = "edit_case",
        /// A case was answered.
        AnswerCase = "answer_case",
        /// A case waits for somebody else.
        HoldCase = "hold_case",
        /// A case that waited goes on.
        ResumeCase = "resume_case",
        /// A case was solved.
        SolveCase = "solve_case",
        /// A solved case was opened again.
        ReopenCase = "reopen_case",
        /// The pop-up of a case was put off.
        SnoozeCase = "snooze_case",
        /// Something was noted with a case.
        NoteCase = "note_case",
        /// Several cases became one.
        MergeCases = "merge_cases",
        /// A case was taken out of the one it was part of.
        UnmergeCase = "unmerge_case",
        /// A case was deleted.
        DeleteCase = "delete_case",
        /// A kind of case was made.
        AddCaseKind = "add_case_kind",
        /// A kind of case was changed.
        EditCaseKind = "edit_case_kind",
        /// A kind of case was deleted.
        DeleteCaseKind = "delete_case_kind",
        /// A rating was entered.
        AddRating = "add_rating",
        /// A rating was deleted.
        DeleteRating = "delete_rating",
        /// A customer was asked for a rating.
        RequestRating = "request_rating",
        /// A follow-up rule was written.
        AddRule = "add_rule",
        /// A follow-up rule was changed.
        EditRule = "edit_rule",
        /// A follow-up rule was switched on.
        SwitchRuleOn = "switch_rule_on",
        /// A follow-up rule was switched off.
        SwitchRuleOff = "switch_rule_off",
        /// A follow-up rule was deleted.
        DeleteRule = "delete_rule",
        /// A follow-up rule was followed: Daftar did what it says.
        FollowRule = "follow_rule",
        /// A file was imported.
        RunImport = "run_import",
        /// A view was saved.
        SaveView = "save_view",
        /// A view was deleted.
        DeleteView = "delete_view",
        /// The views were put in another order.
        OrderViews = "order_views",
        /// A template was saved.
        SaveTemplate = "save_template",
        /// A template was deleted.
        DeleteTemplate = "delete_template",
        /// Ready-made templates were added.
        AddReadyTemplates = "add_ready_templates",
        /// Days were entered on which the shop is closed or open.
        AddHoliday = "add_holiday",
        /// Such days were changed.
        EditHoliday = "edit_holiday",
        /// Such days were deleted.
        DeleteHoliday = "delete_holiday",
        /// Messages were queued.
        QueueMessages = "queue_messages",
        /// A message was handed to another program.
        HandOverMessage = "hand_over_message",
        /// A message left.
        SendMessage = "send_message",
        /// Daftar noted how far messages, and the servers they go to, are.
        NoteMessage = "note_message",
        /// Messages were stopped.
        CancelMessages = "cancel_messages",
        /// Messages are to be sent again.
        RetryMessages = "retry_messages",
        /// A message was said to have left.
        ConfirmMessage = "confirm_message",
        /// The account of a server was changed.
        SaveMessageAccount = "save_message_account",
        /// Settings were changed.
        SaveSettings = "save_settings",
        /// Sample data was added.
        AddSample = "add_sample",
        /// Sample data was removed.
        RemoveSample = "remove_sample",
        /// A backup took the place of the book.
        RestoreBackup = "restore_backup",
        /// An action was taken back.
        Undo = "undo",
        /// What was taken back was done again.
        Redo = "redo",
    }
}

impl ActionKind {
    /// Whether a person did it and may want it back; what the program notes by itself is not offered.
    #[must_use]
    pub fn undoable(self) -> bool {
        !matches!(
            self,
            Self::DeliverReminder
                | Self::SendMessage
                | Self::NoteMessage
                | Self::SaveMessageAccount
                | Self::PurgeCustomers
                | Self::SaveSettings
                | Self::RestoreBackup
        )
    }
}

names! {
    /// Which program wrote.
    Origin {
        /// The window.
        Window = "window",
        /// A pop-up on the desktop.
        Popup = "popup",
        /// The command line.
        CommandLine = "command_line",
        /// Daftar by itself.
        Daftar = "daftar",
    }
}

names! {
    /// The kinds of thing that screens ask again for when they changed.
    Noun {
        /// Customers and all that describes them.
        Customers = "customers",
        /// Calls, visits, messages, notes, purchases.
        Interactions = "interactions",
        /// Reminders and their occurrences.
        Reminders = "reminders",
        /// Complaints and requests, their kinds and steps.
        Cases = "cases",
        /// Ratings, and who was asked for one.
        Ratings = "ratings",
        /// Imports.
        Imports = "imports",
        /// Tags and groups.
        Tags = "tags",
        /// The owner's own fields.
        CustomFields = "custom_fields",
        /// Saved views.
        Views = "views",
        /// Templates.
        Templates = "templates",
        /// The days on which the shop is closed.
        Holidays = "holidays",
        /// Messages and the accounts that they leave by.
        Messages = "messages",
        /// Settings.
        Settings = "settings",
        /// Follow-up rules and what they did.
        Rules = "rules",
        /// Notices.
        Notices = "notices",
    }
}

impl Noun {
    /// What the journaled tables hold.
    pub(crate) fn of_tables(tables: &[String]) -> Vec<Self> {
        let mut nouns = Vec::new();
        for table in tables {
            let of_table: &[Self] = match table.as_str() {
                "interactions" => &[Self::Interactions],
                "reminders" | "occurrences" | "birthdays" | "anniversaries" => &[Self::Reminders],
                "cases" | "case_steps" | "case_kinds" => &[Self::Cases],
                "ratings" | "rating_requests" => &[Self::Ratings],
                "imports" | "import_rejects" => &[Self::Imports, Self::Customers, Self::Interactions],
                "tags" | "groups" => &[Self::Tags, Self::Customers],
                "custom_fields" => &[Self::CustomFields, Self::Customers],
                "views" => &[Self::Views],
                "templates" => &[Self::Templates],
                "holidays" => &[Self::Holidays],
                "messages" | "message_contents" | "message_accounts" => &[Self::Messages],
                "settings" => &[Self::Settings],
                "rules" => &[Self::Rules],
                "notices" => &[Self::Notices],
                _ => &[Self::Customers],
            };
            for noun in of_table {
                if !nouns.contains(noun) {
                    nouns.push(*noun);
                }
            }
        }
        nouns
    }
}

/// Told to every listener after a commit.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Changed {
    /// What to ask again for.
    pub nouns: Vec<Noun>,
    /// What was done, where this process did it.
    pub action: Option<ChangedBy>,
}

/// The action behind a change, as an "Undo" offer needs it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ChangedBy {
    /// The action.
    pub id: ActionId,
    /// What was done.
    pub kind: ActionKind,
    /// To what.
    pub subject: Subject,
    /// By which program.
    pub origin: Origin,
    /// Whether to offer to take it back.
    pub undoable: bool,
}

impl Changed {
    pub(crate) fn by_action(
        id: ActionId,
        kind: ActionKind,
        subject: Subject,
        origin: Origin,
        nouns: Vec<Noun>,
    ) -> Self {
        let by = ChangedBy { id, kind, subject, origin, undoable: kind.undoable() };
        Self { nouns, action: Some(by) }
    }

    pub(crate) fn by_another(nouns: Vec<Noun>) -> Self {
        Self { nouns, action: None }
    }

    /// Of these kinds of thing, by no action.
    pub(crate) fn of(nouns: Vec<Noun>) -> Self {
        Self { nouns, action: None }
    }

    pub(crate) fn everything() -> Self {
        Self::of(Noun::NAMES.iter().filter_map(|name| Noun::of_name(name)).collect())
    }
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HistoryEntry {
    /// The action.
    pub id: ActionId,
    /// What was done.
    pub kind: ActionKind,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Who, empty where nobody is named.
    pub staff: String,
    /// By which program.
    pub origin: Origin,
    /// To what.
    pub subject: Subject,
    /// The import that it was.
    pub import_id: Option<ImportId>,
    /// The action that it took back.
    pub reverts_id: Option<ActionId>,
    /// Whether it was taken back.
    pub undone: bool,
    /// Whether it can be taken back.
    pub undoable: bool,
    /// What taking back left as it was, since it had been changed meanwhile.
    pub kept: Vec<Kept>,
}

/// A customer or record that an undo left alone, since it was changed after the action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Kept {
    /// The customer, where it belongs to one.
    pub customer_id: Option<CustomerId>,
    /// Their name, or the record's.
    pub name: String,
    /// The purchase, where it is one.
    #[serde(default)]
    pub interaction_id: Option<InteractionId>,
    /// Why, where it is told: of whom an import made or changed.
    #[serde(default)]
    pub reason: Option<KeptReason>,
}

names! {
    /// Why taking an import back left a customer as they are.
    KeptReason {
        /// They were edited since.
        Edited = "edited",
        /// They were merged since.
        Merged = "merged",
        /// They were put in the bin since.
        Binned = "binned",
        /// They are the company of somebody who stays.
        Needed = "needed",
        /// A rule of the book speaks against it: the import's part of it could not be taken back.
        Conflict = "conflict",
    }
}

/// What an undo did.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Undone {
    /// The undo itself, which can be taken back too.
    pub action_id: ActionId,
    /// What was taken back.
    pub reverted: HistoryEntry,
    /// What was left as it is.
    pub kept: Vec<Kept>,
}

/// One changed row of a customer's history.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Change {
    /// The action that changed it.
    pub entry: HistoryEntry,
    /// Which kind of row: the table's name.
    pub record: String,
    /// The fields that differ.
    pub fields: Vec<FieldChange>,
}

/// One field before and after; `null` where the row was not there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FieldChange {
    /// What it is called: its label in the locales is `field-<field>`; one of the owner's own fields is `custom:<key>`.
    pub field: String,
    /// How its values are written.
    pub kind: FactKind,
    /// Before.
    pub before: serde_json::Value,
    /// After.
    pub after: serde_json::Value,
}
