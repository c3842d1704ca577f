-- What the line of a list shows of what customers have any number of, beside what they are found by: a line is read without a look into
-- the tables of phones, emails and addresses. Derived, as the rest of the table.

ALTER TABLE customer_index ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_index ADD COLUMN phone_e164 TEXT;
ALTER TABLE customer_index ADD COLUMN phones INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_index ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_index ADD COLUMN city TEXT NOT NULL DEFAULT '';

UPDATE customer_index AS i SET
    phone = coalesce((SELECT raw FROM phones WHERE customer_id = i.customer_id ORDER BY position, id LIMIT 1), ''),
    phone_e164 = (SELECT e164 FROM phones WHERE customer_id = i.customer_id ORDER BY position, id LIMIT 1),
    phones = (SELECT count(*) FROM phones WHERE customer_id = i.customer_id),
    email = coalesce((SELECT address FROM emails WHERE customer_id = i.customer_id ORDER BY position, id LIMIT 1), ''),
    city = coalesce((SELECT city FROM addresses WHERE customer_id = i.customer_id ORDER BY position, id LIMIT 1), '');
