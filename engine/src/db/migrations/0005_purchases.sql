-- Purchases: interactions with an amount, a calendar date, and the lines of what was bought.

CREATE TABLE interactions_with_purchases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'message', 'note', 'purchase')),
    direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'in', 'out')),
    -- Where it stands in the timeline; of a purchase whose time nobody wrote down noon of its day.
    at INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    -- The day of a purchase, the same in any time zone.
    bought_on TEXT CHECK (bought_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    -- In the smallest unit of the currency (rials, cents), negative for what was given back; NULL where nobody wrote it down.
    amount INTEGER,
    -- ISO 4217.
    currency TEXT NOT NULL DEFAULT '' CHECK (currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]'),
    -- The number of the order, invoice or receipt.
    reference TEXT NOT NULL DEFAULT '',
    -- What was bought: a JSON array of {product, code, quantity, unit_price, discount, amount}.
    lines TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(lines)),
    import_id INTEGER REFERENCES imports (id),
    created_at INTEGER NOT NULL,
    CHECK ((kind = 'purchase') = (bought_on IS NOT NULL)),
    CHECK ((kind = 'purchase') = (currency <> '')),
    CHECK (kind = 'purchase' OR amount IS NULL)
) STRICT;
INSERT INTO interactions_with_purchases (id, customer_id, kind, direction, at, text, outcome, created_at)
SELECT id, customer_id, kind, direction, at, text, outcome, created_at FROM interactions ORDER BY id;
-- Ids of deleted rows are not given again either.
DELETE FROM sqlite_sequence WHERE name = 'interactions_with_purchases';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'interactions_with_purchases', seq FROM sqlite_sequence WHERE name = 'interactions';
DROP TABLE interactions;
ALTER TABLE interactions_with_purchases RENAME TO interactions;
CREATE INDEX interactions_customer ON interactions (customer_id, at, id);
CREATE INDEX interactions_reference ON interactions (reference) WHERE reference <> '';
CREATE INDEX interactions_import ON interactions (import_id) WHERE import_id IS NOT NULL;

-- What the owner answered of lists of one shape: what they are lists of, and the unit of their amounts; empty for not asked.
ALTER TABLE import_shapes ADD COLUMN list TEXT NOT NULL DEFAULT '';
ALTER TABLE import_shapes ADD COLUMN currency TEXT NOT NULL DEFAULT '';

-- The purchase that each row of a list of purchases became or belongs to; its rows follow each other as those of customers do.
ALTER TABLE import_rows ADD COLUMN first_purchase_id INTEGER;
