-- Templates: what a shop writes again and again, with places that each customer's own data fill.

CREATE TABLE templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Which ready-made one it came from; empty for one that the owner wrote.
    ready TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('en', 'fa', 'lt')),
    -- Of an email; empty for none.
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
