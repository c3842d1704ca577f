-- What rules wrote: with each occasion the messages that were queued for it, and who was left out and why.

-- An array of `Written`.
ALTER TABLE rule_firings ADD COLUMN messages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(messages));
