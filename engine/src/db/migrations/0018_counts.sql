-- Counted in their indexes alone: the birthdays of a day, and who is silent for longer than was wished.

DROP INDEX customers_birthday;
CREATE INDEX customers_birthday ON customers (birthday_calendar, birthday_month_day, deleted_at, birthday)
    WHERE birthday_month_day IS NOT NULL;

DROP INDEX last_contacts_due;
CREATE INDEX last_contacts_due ON last_contacts (due_at, customer_id, since_at) WHERE due_at IS NOT NULL;
