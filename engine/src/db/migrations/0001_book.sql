-- The book. Instants (`*_at`) are milliseconds UTC, dates (`*_on`) are ISO text in the Gregorian calendar.
-- Every table with an `id` is journaled: what it holds can be read in the history and taken back. The tables
-- without one (search text, settings of the journal itself) are derived or kept outside it.

CREATE TABLE settings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- ---------------------------------------------------------------- journal

CREATE TABLE actions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('window', 'popup', 'command_line', 'daftar')),
    subject TEXT NOT NULL CHECK (json_valid(subject)),
    import_id INTEGER,
    reverts_id INTEGER REFERENCES actions (id),
    reverted_by_id INTEGER REFERENCES actions (id),
    kept TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kept))
) STRICT;
CREATE INDEX actions_import ON actions (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX actions_effective ON actions (id) WHERE reverts_id IS NULL AND reverted_by_id IS NULL;

CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    action_id INTEGER NOT NULL REFERENCES actions (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    customer_id INTEGER,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX changes_action ON changes (action_id);
CREATE INDEX changes_customer ON changes (customer_id, seq) WHERE customer_id IS NOT NULL;
CREATE INDEX changes_row ON changes (table_name, row_id, seq);

-- ---------------------------------------------------------------- imports

CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (json_valid(summary)),
    -- The names of the columns as written, for saving rejected rows in the same layout.
    headers TEXT NOT NULL CHECK (json_valid(headers))
) STRICT;

-- Rows that were not imported, cell by cell as in the file. Without an id: they go with their import.
CREATE TABLE import_rejects (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    column_label TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL CHECK (json_valid(cells)),
    PRIMARY KEY (import_id, row)
) STRICT, WITHOUT ROWID;

-- What the owner chose for lists of one shape (the same names of columns), so that next month's needs no choosing.
CREATE TABLE import_shapes (
    shape TEXT PRIMARY KEY NOT NULL,
    columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- customers

CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'company')),
    name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    company_id INTEGER REFERENCES customers (id),
    company TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    -- 'YYYY-MM-DD' Gregorian, or '--MM-DD' in `birthday_calendar` where the year is not known.
    birthday TEXT,
    birthday_calendar TEXT NOT NULL DEFAULT 'gregorian' CHECK (birthday_calendar IN ('gregorian', 'jalali')),
    -- month * 100 + day in `birthday_calendar`: what a yearly look-up needs.
    birthday_month_day INTEGER,
    gender TEXT NOT NULL DEFAULT '' CHECK (gender IN ('', 'female', 'male', 'other')),
    source TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'customer' CHECK (status IN ('lead', 'customer', 'inactive', 'lost')),
    consent TEXT NOT NULL DEFAULT 'unknown' CHECK (consent IN ('unknown', 'yes', 'no')),
    consent_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES imports (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX customers_company ON customers (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX customers_birthday ON customers (birthday_calendar, birthday_month_day) WHERE birthday_month_day IS NOT NULL;
CREATE INDEX customers_import ON customers (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX customers_deleted ON customers (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE phones (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    raw TEXT NOT NULL,
    e164 TEXT
) STRICT;
CREATE INDEX phones_customer ON phones (customer_id, position);
CREATE INDEX phones_e164 ON phones (e164) WHERE e164 IS NOT NULL;

CREATE TABLE emails (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL
) STRICT;
CREATE INDEX emails_customer ON emails (customer_id, position);
CREATE INDEX emails_address ON emails (lower(address));

CREATE TABLE addresses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX addresses_customer ON addresses (customer_id, position);

CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE customer_tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    tag_id INTEGER NOT NULL REFERENCES tags (id),
    UNIQUE (customer_id, tag_id)
) STRICT;
CREATE INDEX customer_tags_tag ON customer_tags (tag_id, customer_id);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE customer_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    UNIQUE (customer_id, group_id)
) STRICT;
CREATE INDEX customer_groups_group ON customer_groups (group_id, customer_id);

CREATE TABLE custom_fields (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes_no')),
    -- JSON array of the texts that a field of kind 'choice' may hold.
    choices TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(choices)),
    position INTEGER NOT NULL
) STRICT;

-- One canonical text a value: a number with a point and no separators, a date as ISO, 'yes' or 'no'.
CREATE TABLE custom_values (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    field_id INTEGER NOT NULL REFERENCES custom_fields (id),
    value TEXT NOT NULL CHECK (value <> ''),
    UNIQUE (customer_id, field_id)
) STRICT;
CREATE INDEX custom_values_field ON custom_values (field_id, value);

-- What search and order need of a customer, made anew whenever the customer changes: not journaled.
CREATE TABLE customer_index (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
    -- Folded name, company, phones, emails, tags..., one a line.
    folded TEXT NOT NULL,
    -- Collation key of the name in the language of the settings.
    sort_key BLOB NOT NULL
) STRICT;
CREATE INDEX customer_index_order ON customer_index (sort_key, customer_id);

-- Folded words of the note and of everything logged, by customer; made anew with `customer_index`.
CREATE VIRTUAL TABLE notes_index USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);

-- ---------------------------------------------------------------- interactions

CREATE TABLE interactions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'message', 'note')),
    direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'in', 'out')),
    at INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX interactions_customer ON interactions (customer_id, at, id);

-- ---------------------------------------------------------------- views

CREATE TABLE views (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    query TEXT NOT NULL CHECK (json_valid(query)),
    columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns))
) STRICT;

-- ---------------------------------------------------------------- reminders

CREATE TABLE reminders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customers (id),
    title TEXT NOT NULL CHECK (title <> ''),
    note TEXT NOT NULL DEFAULT '',
    -- When it was due first, on the wall clock: what a repeat rule counts from.
    first_on TEXT NOT NULL,
    due_time TEXT CHECK (due_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    -- An RFC 5545 rule (months and years with RFC 7529's RSCALE), empty for once.
    repeat TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reminders_customer ON reminders (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE occurrences (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reminder_id INTEGER NOT NULL REFERENCES reminders (id),
    customer_id INTEGER REFERENCES customers (id),
    due_on TEXT NOT NULL,
    due_time TEXT,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'skipped')),
    snoozed_until_at INTEGER,
    -- Where it stands in lists: 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM' on the wall clock, a snooze counted in.
    due TEXT NOT NULL,
    -- Since when it is due then: one set for a moment that had passed already need not pop up.
    set_at INTEGER NOT NULL,
    handled_at INTEGER,
    CHECK ((state = 'open') = (handled_at IS NULL))
) STRICT;
CREATE INDEX occurrences_open ON occurrences (due, id) WHERE state = 'open';
CREATE INDEX occurrences_handled ON occurrences (handled_at, id) WHERE state <> 'open';
CREATE INDEX occurrences_customer ON occurrences (customer_id, state, due) WHERE customer_id IS NOT NULL;
CREATE INDEX occurrences_reminder ON occurrences (reminder_id, id);

-- The birthdays that were handled or put off; all others follow from the customers.
CREATE TABLE birthdays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    falls_on TEXT NOT NULL,
    snoozed_until_at INTEGER,
    handled_at INTEGER,
    UNIQUE (customer_id, falls_on)
) STRICT;
CREATE INDEX birthdays_snoozed ON birthdays (snoozed_until_at) WHERE snoozed_until_at IS NOT NULL AND handled_at IS NULL;

-- Which pop-up was shown last, and for which moment: not journaled, nobody takes having seen something back.
CREATE TABLE occurrence_deliveries (
    occurrence_id INTEGER PRIMARY KEY REFERENCES occurrences (id) ON DELETE CASCADE,
    ring TEXT NOT NULL,
    delivered_at INTEGER NOT NULL
) STRICT;

CREATE TABLE birthday_deliveries (
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    falls_on TEXT NOT NULL,
    ring TEXT NOT NULL,
    delivered_at INTEGER NOT NULL,
    PRIMARY KEY (customer_id, falls_on)
) STRICT, WITHOUT ROWID;
