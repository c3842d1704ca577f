-- Messages: what the shop writes to its customers, each with what became of it.

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'mail_program', 'sms_program', 'whatsapp', 'telegram', 'clipboard')),
    -- An email address, or a phone in E.164; empty where the owner chooses it in another program.
    address TEXT NOT NULL,
    -- The template that it was written with, which may be gone by now.
    template_id INTEGER,
    -- The action that queued it, with all the others of one sending.
    batch_id INTEGER NOT NULL,
    -- What asked for it, where that must not ask twice; empty for the owner.
    asked_by TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'unknown', 'cancelled')),
    -- Why it is not sent (yet), and what the server said.
    why TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    -- Of an SMS, how many are charged.
    parts INTEGER NOT NULL DEFAULT 0,
    -- How often it was handed to a server; never less again.
    attempts INTEGER NOT NULL DEFAULT 0,
    -- How often it failed since the owner last wanted it sent.
    failures INTEGER NOT NULL DEFAULT 0,
    tried_at INTEGER,
    due_at INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    settled_at INTEGER
) STRICT;
CREATE INDEX messages_state ON messages (state, due_at, id);
CREATE INDEX messages_listed ON messages (state, id);
CREATE INDEX messages_customer ON messages (customer_id, id);
CREATE INDEX messages_tried ON messages (channel, tried_at) WHERE tried_at IS NOT NULL;
CREATE UNIQUE INDEX messages_asked_by ON messages (asked_by) WHERE asked_by <> '';

-- The words of a message apart from its state, so that the journal keeps them once.
CREATE TABLE message_contents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    -- The numbers of the attached files: a JSON array.
    files TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(files))
) STRICT;
CREATE INDEX message_contents_customer ON message_contents (customer_id);

-- Attached files, one row for all the messages of a sending. Not journaled: the messages that name them are.
CREATE TABLE message_files (
    file INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- The owner's own servers: everything but the password.
CREATE TABLE message_accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL UNIQUE CHECK (channel IN ('email', 'sms')),
    config TEXT NOT NULL CHECK (json_valid(config))
) STRICT;

-- Passwords where the system has no key store, sealed with a key that is not in the book. Not journaled.
CREATE TABLE message_secrets (
    channel TEXT PRIMARY KEY NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A server that was not reached is left alone for a while. Not journaled.
CREATE TABLE message_holds (
    channel TEXT PRIMARY KEY NOT NULL,
    why TEXT NOT NULL,
    answer TEXT NOT NULL,
    failures INTEGER NOT NULL,
    set_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every connection that was made to a server. Not journaled.
CREATE TABLE connections (
    connection INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    host TEXT NOT NULL,
    purpose TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;

-- What was sent is part of the conversation.
ALTER TABLE interactions ADD COLUMN message_id INTEGER REFERENCES messages (id);
CREATE INDEX interactions_message ON interactions (message_id) WHERE message_id IS NOT NULL;
