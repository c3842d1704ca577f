-- Who sees to a reminder, as cases have it, and the names that were used before.

ALTER TABLE reminders ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
CREATE INDEX reminders_assignee ON reminders (assignee) WHERE assignee <> '';
CREATE INDEX cases_assignee ON cases (assignee) WHERE assignee <> '';
