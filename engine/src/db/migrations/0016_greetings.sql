-- A message that greets on a birthday, and attached files that are let go once nothing needs them.

-- The day of the birthday that the message is the greeting of.
ALTER TABLE messages ADD COLUMN greets_on TEXT;

ALTER TABLE message_files ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0;
-- When the bytes were let go; the name stays for the messages that carried them.
ALTER TABLE message_files ADD COLUMN dropped_at INTEGER;
CREATE INDEX message_contents_files ON message_contents (message_id) WHERE files <> '[]';
