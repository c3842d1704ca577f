-- The lines of a list of customers, whose ids are ?1 as JSON: the place of each among the ids, then the line in the order in which it is
-- read, but for what customers have any number of.
SELECT w.key, c.id, c.kind, c.name, c.company, c.role, c.status, c.birthday, c.birthday_calendar, c.source, c.note,
       c.created_at, c.deleted_at,
       i.phone, i.phone_e164, i.phones, i.email, i.city,
       CASE WHEN v.interaction_id IS NOT NULL THEN v.since_at END, c.stay_in_touch_days, v.since_at, v.due_at, v.interaction_id,
       n.id, n.reminder_id, r.kind, r.title, n.due_on, n.due_time, n.due
FROM json_each(?1) AS w CROSS JOIN customers AS c ON c.id = w.value
JOIN customer_index AS i ON i.customer_id = c.id
LEFT JOIN last_contacts AS v ON v.customer_id = c.id
LEFT JOIN occurrences AS n ON n.id = (
    SELECT id FROM occurrences WHERE customer_id = c.id AND state = 'open' ORDER BY due, id LIMIT 1)
LEFT JOIN reminders AS r ON r.id = n.reminder_id
