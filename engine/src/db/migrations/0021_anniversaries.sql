-- Dates of the owner's own that return each year, as birthdays do.

ALTER TABLE custom_fields ADD COLUMN is_yearly INTEGER NOT NULL DEFAULT 0 CHECK (is_yearly IN (0, 1));

-- The anniversaries that were handled or put off; all others follow from the dates of the customers.
CREATE TABLE anniversaries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    field_id INTEGER NOT NULL REFERENCES custom_fields (id),
    falls_on TEXT NOT NULL,
    snoozed_until_at INTEGER,
    handled_at INTEGER,
    UNIQUE (customer_id, field_id, falls_on)
) STRICT;
CREATE INDEX anniversaries_field ON anniversaries (field_id);
CREATE INDEX anniversaries_snoozed ON anniversaries (snoozed_until_at) WHERE snoozed_until_at IS NOT NULL AND handled_at IS NULL;

-- Which pop-up was shown last, and for which moment: not journaled.
CREATE TABLE anniversary_deliveries (
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES custom_fields (id) ON DELETE CASCADE,
    falls_on TEXT NOT NULL,
    ring TEXT NOT NULL,
    delivered_at INTEGER NOT NULL,
    PRIMARY KEY (customer_id, field_id, falls_on)
) STRICT, WITHOUT ROWID;
