-- Cases: complaints and requests, each with a clock that runs until it is solved, and every step that was taken.

CREATE TABLE case_kinds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The ready-made ones have a key, by which the locales name them until the owner does; the owner's own have none.
    key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '' CHECK (name <> '' OR key <> ''),
    -- Within how much working time a case is to be answered and solved; NULL for no limit.
    answer_minutes INTEGER CHECK (answer_minutes > 0),
    solve_minutes INTEGER CHECK (solve_minutes > 0),
    -- Offered no longer; cases that have it keep it.
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
INSERT INTO case_kinds (key, answer_minutes, solve_minutes, position) VALUES
    ('complaint', 240, 1440, 1), ('request', 480, 2400, 2), ('repair', 480, 4800, 3), ('question', 240, 960, 4);

CREATE TABLE cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customers (id),
    kind_id INTEGER NOT NULL REFERENCES case_kinds (id),
    urgency TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('low', 'normal', 'high')),
    -- Who sees to it, by name.
    assignee TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'answered', 'waiting', 'solved', 'reopened')),
    -- What the kind allowed when the case was taken in.
    answer_minutes INTEGER,
    solve_minutes INTEGER,
    opened_at INTEGER NOT NULL,
    answered_at INTEGER,
    solved_at INTEGER,
    solution TEXT NOT NULL DEFAULT '',
    -- What it came from, in the owner's words: reasons are ranked by it.
    cause TEXT NOT NULL DEFAULT '',
    merged_into_id INTEGER REFERENCES cases (id) ON DELETE SET NULL,
    merged_at INTEGER,
    CHECK ((state = 'solved') = (solved_at IS NOT NULL))
) STRICT;
CREATE INDEX cases_unsolved ON cases (id) WHERE solved_at IS NULL AND merged_into_id IS NULL;
CREATE INDEX cases_solved ON cases (solved_at, id) WHERE solved_at IS NOT NULL;
CREATE INDEX cases_answered ON cases (answered_at, id) WHERE answered_at IS NOT NULL;
CREATE INDEX cases_opened ON cases (opened_at, id);
CREATE INDEX cases_customer ON cases (customer_id, opened_at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX cases_kind ON cases (kind_id);
CREATE INDEX cases_merged ON cases (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE case_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    customer_id INTEGER REFERENCES customers (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'opened', 'answered', 'waiting', 'resumed', 'solved', 'reopened', 'noted', 'merged', 'unmerged')),
    at INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    waiting_for TEXT NOT NULL DEFAULT '' CHECK (waiting_for IN ('', 'customer', 'supplier')),
    -- What was promised with it, or the question whether all is fine.
    reminder_id INTEGER REFERENCES reminders (id) ON DELETE SET NULL,
    -- The case that it was merged with.
    other_id INTEGER REFERENCES cases (id) ON DELETE SET NULL,
    CHECK ((kind = 'waiting') = (waiting_for <> ''))
) STRICT;
CREATE INDEX case_steps_case ON case_steps (case_id, id);
CREATE INDEX case_steps_customer ON case_steps (customer_id, at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX case_steps_reminder ON case_steps (reminder_id) WHERE reminder_id IS NOT NULL;
CREATE INDEX case_steps_other ON case_steps (other_id) WHERE other_id IS NOT NULL;

-- Which pop-ups of a case were shown: not journaled.
CREATE TABLE case_deliveries (
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    ring TEXT NOT NULL,
    delivered_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, ring)
) STRICT, WITHOUT ROWID;
