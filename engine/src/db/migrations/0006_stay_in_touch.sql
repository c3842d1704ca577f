-- Staying in touch: how often a customer should hear from the shop, and since when they have not.

ALTER TABLE customers ADD COLUMN stay_in_touch_days INTEGER CHECK (stay_in_touch_days BETWEEN 1 AND 3650);

-- The last contact of everybody who had one or should have, made anew whenever the customer changes: not journaled.
CREATE TABLE last_contacts (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
    -- Since when they are silent: the last contact, or since they are in the book.
    since_at INTEGER NOT NULL,
    -- The last call, visit, message or purchase; NULL before the first.
    interaction_id INTEGER,
    -- When the wished time is over; NULL where there is no wish.
    due_at INTEGER
) STRICT;
INSERT INTO last_contacts (customer_id, since_at, interaction_id)
SELECT customer_id, max(at), id FROM interactions WHERE kind <> 'note' GROUP BY customer_id;
CREATE INDEX last_contacts_due ON last_contacts (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX last_contacts_since ON last_contacts (since_at) WHERE interaction_id IS NOT NULL;
CREATE INDEX customers_stay_in_touch ON customers (import_id) WHERE stay_in_touch_days IS NOT NULL;
