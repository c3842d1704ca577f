-- What became of the rows of an import, so that each can be found weeks later.

-- Rows that follow each other, came out alike, and are those of customers who follow each other, are one run: a list of new
-- customers is one, and so is its repeat. Without an id: they go with their import. Rejected rows are in `import_rejects`.
CREATE TABLE import_rows (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL CHECK (outcome IN ('created', 'updated', 'unchanged', 'skipped')),
    first_row INTEGER NOT NULL,
    rows INTEGER NOT NULL CHECK (rows > 0),
    -- Whose the first row is, in the book or once in it; the others are those of the next ids. NULL where they are nobody's.
    first_customer_id INTEGER,
    PRIMARY KEY (import_id, outcome, first_row)
) STRICT, WITHOUT ROWID;
