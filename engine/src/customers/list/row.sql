-- One line of a list of customers, in the order in which it is read.
SELECT c.id, c.kind, c.name, c.company, c.role, c.status, c.birthday, c.birthday_calendar, c.source, c.note,
       c.created_at, c.deleted_at,
       p.raw, p.e164, (SELECT count(*) FROM phones WHERE customer_id = c.id),
       (SELECT address FROM emails WHERE customer_id = c.id ORDER BY position, id LIMIT 1),
       (SELECT city FROM addresses WHERE customer_id = c.id ORDER BY position, id LIMIT 1),
       CASE WHEN v.interaction_id IS NOT NULL THEN v.since_at END, c.stay_in_touch_days, v.since_at, v.due_at, v.interaction_id,
       n.id, n.reminder_id, r.kind, r.title, n.due_on, n.due_time, n.due
FROM customers AS c
LEFT JOIN last_contacts AS v ON v.customer_id = c.id
LEFT JOIN phones AS p ON p.id = (SELECT id FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1)
LEFT JOIN occurrences AS n ON n.id = (
    SELECT id FROM occurrences WHERE customer_id = c.id AND state = 'open' ORDER BY due, id LIMIT 1)
LEFT JOIN reminders AS r ON r.id = n.reminder_id
WHERE c.id = ?1
