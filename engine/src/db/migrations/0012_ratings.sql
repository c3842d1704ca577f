-- Ratings: how content a customer is, and whether they would recommend the shop, with a word why.

CREATE TABLE ratings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Whose; NULL where nobody knows, as at a page on the counter.
    customer_id INTEGER REFERENCES customers (id),
    -- The case that it was given after.
    case_id INTEGER REFERENCES cases (id) ON DELETE SET NULL,
    question TEXT NOT NULL CHECK (question IN ('satisfaction', 'recommendation')),
    score INTEGER NOT NULL,
    word TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL CHECK (channel IN ('hand', 'message', 'kiosk')),
    at INTEGER NOT NULL,
    CHECK (score BETWEEN CASE question WHEN 'satisfaction' THEN 1 ELSE 0 END
        AND CASE question WHEN 'satisfaction' THEN 5 ELSE 10 END)
) STRICT;
CREATE INDEX ratings_at ON ratings (at, id);
CREATE INDEX ratings_customer ON ratings (customer_id, at, id) WHERE customer_id IS NOT NULL;
CREATE INDEX ratings_case ON ratings (case_id) WHERE case_id IS NOT NULL;

-- When a customer was asked, answered or not: nobody is asked twice within some days.
CREATE TABLE rating_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    channel TEXT NOT NULL CHECK (channel IN ('hand', 'message', 'kiosk')),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX rating_requests_customer ON rating_requests (customer_id, at);

-- The page of one question that the window shows while it is turned to customers. One row, not journaled: it must not open by an
-- undo, and the key is never in the history.
CREATE TABLE kiosk (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    -- Argon2id, as a PHC string; empty where the owner set none.
    key_hash TEXT NOT NULL DEFAULT '',
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    question TEXT NOT NULL DEFAULT 'satisfaction' CHECK (question IN ('satisfaction', 'recommendation')),
    customer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL,
    case_id INTEGER REFERENCES cases (id) ON DELETE SET NULL,
    -- Wrong keys since the last right one, and when the last was tried.
    tries INTEGER NOT NULL DEFAULT 0,
    tried_at INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO kiosk (only) VALUES (1);
