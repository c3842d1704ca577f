-- Photos: one a customer, in a table of its own, so that no list reads the bytes.

-- What a photo shows never changes, and a customer names theirs by it: so the journal holds the name, and not the bytes. A photo that is
-- no customer's any more stays for whoever takes that back, until the one whom it was of is removed for good. Not journaled.
CREATE TABLE photos (
    -- Whose it is, or was; not a reference, for they may come back.
    customer_id INTEGER NOT NULL,
    -- SHA-256 of the bytes.
    hash TEXT NOT NULL,
    -- SHA-256 of the picture as it came, before it was made smaller: the same file brings nothing new.
    came_as TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
    bytes BLOB NOT NULL,
    UNIQUE (customer_id, hash)
) STRICT;
CREATE INDEX photos_hash ON photos (hash);
CREATE INDEX photos_came_as ON photos (came_as);

-- The hash of the customer's photo.
ALTER TABLE customers ADD COLUMN photo TEXT;
