//! Numbers that name records; one type a noun, so that they cannot be mixed up.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[ts(export, type = "number")]
        pub struct $name(pub i64);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A customer.
    CustomerId
    /// An action in the journal.
    ActionId
    /// An import of a file.
    ImportId
    /// A call, visit, message or note.
    InteractionId
    /// A reminder.
    ReminderId
    /// One occurrence of a reminder.
    OccurrenceId
    /// A phone of a customer.
    PhoneId
    /// An email address of a customer.
    EmailId
    /// A postal address of a customer.
    AddressId
    /// A tag.
    TagId
    /// A group.
    GroupId
    /// A field that the owner made.
    CustomFieldId
    /// A saved view.
    ViewId
    /// A template.
    TemplateId
    /// The owner's own closing or opening days.
    HolidayId
    /// A complaint or request.
    CaseId
    /// A kind of case.
    CaseKindId
    /// A step of a case.
    CaseStepId
    /// A rating.
    RatingId
    /// A follow-up rule.
    RuleId
    /// A notice.
    NoticeId
    /// A message.
    MessageId
}
