-- The owner's own days, and where a reminder came from that was moved off a closed day.

CREATE TABLE holidays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('closed', 'open')),
    name TEXT NOT NULL CHECK (name <> ''),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL CHECK (to_on >= from_on),
    -- The calendar in which they return every year; empty for once.
    returns_in TEXT NOT NULL DEFAULT '' CHECK (returns_in IN ('', 'gregorian', 'jalali'))
) STRICT;

-- The day it falls on by its rule, where that one is closed and it comes on another.
ALTER TABLE occurrences ADD COLUMN moved_from_on TEXT;
