-- One line of a list of customers.
SELECT c.id, c.kind, c.name, c.company, c.role, c.status, c.birthday, c.birthday_calendar, c.source, c.note,
       c.created_at, c.deleted_at,
       p.raw AS phone, p.e164 AS phone_e164,
       (SELECT count(*) FROM phones WHERE customer_id = c.id) AS phones_count,
       (SELECT address FROM emails WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS email,
       (SELECT city FROM addresses WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS city,
       (SELECT group_concat(t.name, char(10) ORDER BY t.folded)
        FROM customer_tags AS l JOIN tags AS t ON t.id = l.tag_id WHERE l.customer_id = c.id) AS tags,
       (SELECT group_concat(g.name, char(10) ORDER BY g.folded)
        FROM customer_groups AS l JOIN groups AS g ON g.id = l.group_id WHERE l.customer_id = c.id) AS groups,
       (SELECT group_concat(f.key || '=' || replace(v.value, char(10), ' '), char(10))
        FROM custom_values AS v JOIN custom_fields AS f ON f.id = v.field_id WHERE v.customer_id = c.id) AS custom,
       (SELECT max(at) FROM interactions WHERE customer_id = c.id) AS last_contact_at,
       n.id AS next_occurrence, n.reminder_id AS next_reminder, r.kind AS next_kind, r.title AS next_title,
       n.due_on AS next_on, n.due_time AS next_time, n.due AS next_due
FROM customers AS c
LEFT JOIN phones AS p ON p.id = (SELECT id FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1)
LEFT JOIN occurrences AS n ON n.id = (
    SELECT id FROM occurrences WHERE customer_id = c.id AND state = 'open' ORDER BY due, id LIMIT 1)
LEFT JOIN reminders AS r ON r.id = n.reminder_id
WHERE c.id = ?1
