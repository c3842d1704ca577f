-- What is to be done by a reminder, so that many of them can be told apart at a glance: "4 calls, 2 visits".
ALTER TABLE reminders ADD COLUMN kind TEXT NOT NULL DEFAULT 'task' CHECK (kind IN ('call', 'visit', 'message', 'task'));
