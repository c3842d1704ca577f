-- Questions that are put by message: what was asked, after which case, and the message that asks.

ALTER TABLE rating_requests ADD COLUMN question TEXT NOT NULL DEFAULT 'satisfaction'
    CHECK (question IN ('satisfaction', 'recommendation'));
ALTER TABLE rating_requests ADD COLUMN case_id INTEGER REFERENCES cases (id) ON DELETE SET NULL;
ALTER TABLE rating_requests ADD COLUMN message_id INTEGER REFERENCES messages (id);
CREATE INDEX rating_requests_case ON rating_requests (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX rating_requests_message ON rating_requests (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX rating_requests_at ON rating_requests (at);
