-- Follow-up rules: when something happens, for whom, what is done then; and the notices that they write.

CREATE TABLE rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    -- JSON of `Trigger`, an array of `Filter`, an array of `Deed`.
    trigger TEXT NOT NULL CHECK (json_valid(trigger)),
    filters TEXT NOT NULL CHECK (json_valid(filters)),
    deeds TEXT NOT NULL CHECK (json_valid(deeds)),
    -- The ready-made rule that it was made of; empty for none.
    suggestion TEXT NOT NULL DEFAULT '',
    -- Since when it is on; NULL while it is off.
    active_since INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

-- How far each rule that is on has looked, and from where on things count for it. Without an id: nobody takes having looked back.
CREATE TABLE rule_watches (
    rule_id INTEGER PRIMARY KEY,
    active_since INTEGER NOT NULL,
    -- The action that switched it on, and the day: what was done or happened before does not count.
    since_action INTEGER NOT NULL,
    since_on TEXT NOT NULL,
    -- The last change of the journal and the last day that it has looked at.
    seq INTEGER NOT NULL,
    looked_on TEXT NOT NULL
) STRICT;

-- What rules did, once an occasion: not journaled and without foreign keys, so that no undo, deletion or clock makes it happen twice.
CREATE TABLE rule_firings (
    rule_id INTEGER NOT NULL,
    occasion TEXT NOT NULL,
    customer_id INTEGER,
    occurred_on TEXT NOT NULL,
    what TEXT NOT NULL CHECK (json_valid(what)),
    fired_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'held', 'left')),
    -- The action that was the occasion, where it was one, and the action that followed.
    cause_id INTEGER,
    action_id INTEGER,
    PRIMARY KEY (rule_id, occasion)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_firings_log ON rule_firings (rule_id, fired_at);
CREATE INDEX rule_firings_customer ON rule_firings (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX rule_firings_cause ON rule_firings (cause_id) WHERE cause_id IS NOT NULL;
CREATE INDEX rule_firings_action ON rule_firings (action_id) WHERE action_id IS NOT NULL;

CREATE TABLE notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id INTEGER,
    customer_id INTEGER REFERENCES customers (id),
    -- The owner's words; empty for those that go with `what`.
    text TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL CHECK (json_valid(what)),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_customer ON notices (customer_id) WHERE customer_id IS NOT NULL;

-- Which notices were read, and which were shown on the desktop: not journaled.
CREATE TABLE notice_reads (
    notice_id INTEGER PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
    read_at INTEGER NOT NULL
) STRICT;
CREATE TABLE notice_deliveries (
    notice_id INTEGER PRIMARY KEY REFERENCES notices (id) ON DELETE CASCADE,
    delivered_at INTEGER NOT NULL
) STRICT;
