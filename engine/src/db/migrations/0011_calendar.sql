-- What a calendar asks for by its days.

CREATE INDEX reminders_repeating ON reminders (id) WHERE repeat <> '';
CREATE INDEX interactions_visits ON interactions (at, id) WHERE kind = 'visit';
