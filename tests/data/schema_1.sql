-- A book as Daftar 0.1.0 left it at schema 1: customers entered and imported, what was said and planned with them, one
-- reminder shown, one taken back, and the journal of it all. Runs on an empty schema 1; never edited.

INSERT INTO settings (id, key, value) VALUES
    (1, 'default_country', '"LT"');

INSERT INTO imports (id, at, file_name, summary, headers) VALUES
    (1, 1795312980820, 'list.csv', '{"format":"csv","encoding":"utf-8","delimiter":";","sheet":null,"header_row":0,"columns":[{"name":"Name","field":"name"},{"name":"Phone","field":"phone"},{"name":"City","field":"city"}],"rows":2,"created":2,"updated":0,"unchanged":0,"skipped":0,"rejected":[],"problems":[],"problem_count":0,"import_id":1}', '["Name","Phone","City"]');

INSERT INTO actions (id, kind, at, staff, origin, subject, import_id, reverts_id, reverted_by_id, kept) VALUES
    (1, 'save_settings', 1795312980559, '', 'command_line', '{"name":"default_country","count":null}', NULL, NULL, NULL, '[]'),
    (2, 'add_customer', 1795312980609, '', 'command_line', '{"name":"Ona Kazlauskienė","count":null}', NULL, NULL, NULL, '[]'),
    (3, 'add_customer', 1795312980760, '', 'command_line', '{"name":"Jonas Petraitis","count":null}', NULL, NULL, NULL, '[]'),
    (4, 'run_import', 1795312980820, '', 'command_line', '{"name":"list.csv","count":null}', 1, NULL, NULL, '[]'),
    (5, 'log_interaction', 1795312980867, '', 'command_line', '{"name":"Ona Kazlauskienė","count":null}', NULL, NULL, NULL, '[]'),
    (6, 'add_reminder', 1795312980918, '', 'command_line', '{"name":"Send the offer","count":null}', NULL, NULL, NULL, '[]'),
    (7, 'add_reminder', 1795312980964, '', 'command_line', '{"name":"Pay the rent","count":null}', NULL, NULL, NULL, '[]'),
    (8, 'complete_reminder', 1795312981006, '', 'command_line', '{"name":"Pay the rent","count":null}', NULL, NULL, NULL, '[]'),
    (9, 'add_reminder', 1795312981051, '', 'command_line', '{"name":"Order boxes","count":null}', NULL, NULL, 10, '[]'),
    (10, 'undo', 1795312981089, '', 'command_line', '{"name":"Order boxes","count":null}', NULL, 9, NULL, '[]');

INSERT INTO customers (id, kind, name, given_name, family_name, nickname, company_id, company, role, website, birthday, birthday_calendar, birthday_month_day, gender, source, status, consent, consent_on, note, import_id, created_at, updated_at, deleted_at) VALUES
    (1, 'person', 'Ona Kazlauskienė', '', '', '', NULL, '', '', '', '1990-05-04', 'gregorian', 504, '', '', 'customer', 'unknown', NULL, 'Likes tea', NULL, 1795312980609, 1795312980609, NULL),
    (2, 'person', 'Jonas Petraitis', '', '', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, '', NULL, 1795312980760, 1795312980760, NULL),
    (3, 'person', 'مریم احمدی', 'مریم', 'احمدی', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, '', 1, 1795312980820, 1795312980820, NULL),
    (4, 'person', 'Rasa Žukauskienė', 'Rasa', 'Žukauskienė', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, '', 1, 1795312980820, 1795312980820, NULL);

INSERT INTO phones (id, customer_id, position, label, raw, e164) VALUES
    (1, 1, 0, '', '+370 612 34567', '+37061234567'),
    (2, 1, 1, '', '8 37 123456', '+37037123456'),
    (3, 2, 0, '', '+370 698 76543', '+37069876543'),
    (4, 3, 0, '', '+98 912 345 6789', '+989123456789'),
    (5, 4, 0, '', '+370 615 77788', '+37061577788');

INSERT INTO emails (id, customer_id, position, label, address) VALUES
    (1, 1, 0, '', 'ona@example.com');

INSERT INTO addresses (id, customer_id, position, label, street, city, region, postal_code, country) VALUES
    (1, 1, 0, '', '', 'Kaunas', '', '', ''),
    (2, 3, 0, '', '', 'تهران', '', '', ''),
    (3, 4, 0, '', '', 'Vilnius', '', '', '');

INSERT INTO tags (id, name, folded) VALUES
    (1, 'VIP', 'vip');

INSERT INTO customer_tags (id, customer_id, tag_id) VALUES
    (1, 1, 1),
    (2, 2, 1);

INSERT INTO interactions (id, customer_id, kind, direction, at, text, outcome, created_at) VALUES
    (1, 1, 'call', 'in', 1795312980867, 'Asked about the red one', 'Will think', 1795312980867);

INSERT INTO reminders (id, customer_id, title, note, first_on, due_time, repeat, created_at) VALUES
    (1, 1, 'Call Ona back', '', '2026-12-01', NULL, '', 1795312980867),
    (2, 2, 'Send the offer', 'With the new prices', '2026-12-02', '10:30', '', 1795312980918),
    (3, NULL, 'Pay the rent', '', '2026-11-10', NULL, 'FREQ=MONTHLY;INTERVAL=1', 1795312980964);

INSERT INTO occurrences (id, reminder_id, customer_id, due_on, due_time, state, snoozed_until_at, due, set_at, handled_at) VALUES
    (1, 1, 1, '2026-12-01', NULL, 'open', NULL, '2026-12-01', 1795312980867, NULL),
    (2, 2, 2, '2026-12-02', '10:30', 'open', NULL, '2026-12-02T10:30', 1795312980918, NULL),
    (3, 3, NULL, '2026-11-10', NULL, 'done', NULL, '2026-11-10', 1795312980964, 1795312981006),
    (4, 3, NULL, '2026-12-10', NULL, 'open', NULL, '2026-12-10', 1795312981006, NULL);

INSERT INTO customer_index (customer_id, folded, sort_key) VALUES
    (1, 'ona kazlauskiene
37061234567
061234567
861234567
61234567
37037123456
037123456
837123456
37123456
 ona example com
 vip
', X'47452B043F2B5D412B534F3F3B33453301369C01DCC3DC10'),
    (2, 'jonas petraitis
37069876543
069876543
869876543
69876543
 vip
', X'3D47452B4F044933514D2B3B513B4F011301DCC1DC0C'),
    (3, 'مریم احمدی
989123456789
09123456789
9123456789
', X'67CA70F2CA0304671A4ACA56F2010E010E'),
    (4, 'rasa zukauskiene
37061577788
061577788
861577788
61577788
', X'4D2B4F2B045D533F2B534F3F3B3345330140903C9C01DCC2DC10');

INSERT INTO changes (seq, action_id, table_name, row_id, customer_id, before, after) VALUES
    (1, 1, 'settings', 1, NULL, NULL, '{"id":1,"key":"default_country","value":"\"LT\""}'),
    (2, 2, 'customers', 1, 1, NULL, '{"id":1,"kind":"person","name":"Ona Kazlauskienė","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":"1990-05-04","birthday_calendar":"gregorian","birthday_month_day":504,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"Likes tea","import_id":null,"created_at":1795312980609,"updated_at":1795312980609,"deleted_at":null}'),
    (3, 2, 'phones', 1, 1, NULL, '{"id":1,"customer_id":1,"position":0,"label":"","raw":"+370 612 34567","e164":"+37061234567"}'),
    (4, 2, 'phones', 2, 1, NULL, '{"id":2,"customer_id":1,"position":1,"label":"","raw":"8 37 123456","e164":"+37037123456"}'),
    (5, 2, 'emails', 1, 1, NULL, '{"id":1,"customer_id":1,"position":0,"label":"","address":"ona@example.com"}'),
    (6, 2, 'addresses', 1, 1, NULL, '{"id":1,"customer_id":1,"position":0,"label":"","street":"","city":"Kaunas","region":"","postal_code":"","country":""}'),
    (7, 2, 'tags', 1, NULL, NULL, '{"id":1,"name":"VIP","folded":"vip"}'),
    (8, 2, 'customer_tags', 1, 1, NULL, '{"id":1,"customer_id":1,"tag_id":1}'),
    (9, 3, 'customers', 2, 2, NULL, '{"id":2,"kind":"person","name":"Jonas Petraitis","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"","import_id":null,"created_at":1795312980760,"updated_at":1795312980760,"deleted_at":null}'),
    (10, 3, 'phones', 3, 2, NULL, '{"id":3,"customer_id":2,"position":0,"label":"","raw":"+370 698 76543","e164":"+37069876543"}'),
    (11, 3, 'customer_tags', 2, 2, NULL, '{"id":2,"customer_id":2,"tag_id":1}'),
    (12, 4, 'imports', 1, NULL, NULL, '{"id":1,"at":1795312980820,"file_name":"list.csv","summary":"{}","headers":"[\"Name\",\"Phone\",\"City\"]"}'),
    (13, 4, 'imports', 1, NULL, '{"id":1,"at":1795312980820,"file_name":"list.csv","summary":"{}","headers":"[\"Name\",\"Phone\",\"City\"]"}', '{"id":1,"at":1795312980820,"file_name":"list.csv","summary":"{\"format\":\"csv\",\"encoding\":\"utf-8\",\"delimiter\":\";\",\"sheet\":null,\"header_row\":0,\"columns\":[{\"name\":\"Name\",\"field\":\"name\"},{\"name\":\"Phone\",\"field\":\"phone\"},{\"name\":\"City\",\"field\":\"city\"}],\"rows\":2,\"created\":2,\"updated\":0,\"unchanged\":0,\"skipped\":0,\"rejected\":[],\"problems\":[],\"problem_count\":0,\"import_id\":1}","headers":"[\"Name\",\"Phone\",\"City\"]"}'),
    (14, 5, 'interactions', 1, 1, NULL, '{"id":1,"customer_id":1,"kind":"call","direction":"in","at":1795312980867,"text":"Asked about the red one","outcome":"Will think","created_at":1795312980867}'),
    (15, 5, 'reminders', 1, 1, NULL, '{"id":1,"customer_id":1,"title":"Call Ona back","note":"","first_on":"2026-12-01","due_time":null,"repeat":"","created_at":1795312980867}'),
    (16, 5, 'occurrences', 1, 1, NULL, '{"id":1,"reminder_id":1,"customer_id":1,"due_on":"2026-12-01","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-12-01","set_at":1795312980867,"handled_at":null}'),
    (17, 6, 'reminders', 2, 2, NULL, '{"id":2,"customer_id":2,"title":"Send the offer","note":"With the new prices","first_on":"2026-12-02","due_time":"10:30","repeat":"","created_at":1795312980918}'),
    (18, 6, 'occurrences', 2, 2, NULL, '{"id":2,"reminder_id":2,"customer_id":2,"due_on":"2026-12-02","due_time":"10:30","state":"open","snoozed_until_at":null,"due":"2026-12-02T10:30","set_at":1795312980918,"handled_at":null}'),
    (19, 7, 'reminders', 3, NULL, NULL, '{"id":3,"customer_id":null,"title":"Pay the rent","note":"","first_on":"2026-11-10","due_time":null,"repeat":"FREQ=MONTHLY;INTERVAL=1","created_at":1795312980964}'),
    (20, 7, 'occurrences', 3, NULL, NULL, '{"id":3,"reminder_id":3,"customer_id":null,"due_on":"2026-11-10","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-11-10","set_at":1795312980964,"handled_at":null}'),
    (21, 8, 'occurrences', 3, NULL, '{"id":3,"reminder_id":3,"customer_id":null,"due_on":"2026-11-10","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-11-10","set_at":1795312980964,"handled_at":null}', '{"id":3,"reminder_id":3,"customer_id":null,"due_on":"2026-11-10","due_time":null,"state":"done","snoozed_until_at":null,"due":"2026-11-10","set_at":1795312980964,"handled_at":1795312981006}'),
    (22, 8, 'occurrences', 4, NULL, NULL, '{"id":4,"reminder_id":3,"customer_id":null,"due_on":"2026-12-10","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-12-10","set_at":1795312981006,"handled_at":null}'),
    (23, 9, 'reminders', 4, NULL, NULL, '{"id":4,"customer_id":null,"title":"Order boxes","note":"","first_on":"2026-12-05","due_time":null,"repeat":"","created_at":1795312981051}'),
    (24, 9, 'occurrences', 5, NULL, NULL, '{"id":5,"reminder_id":4,"customer_id":null,"due_on":"2026-12-05","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-12-05","set_at":1795312981051,"handled_at":null}'),
    (25, 10, 'occurrences', 5, NULL, '{"id":5,"reminder_id":4,"customer_id":null,"due_on":"2026-12-05","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-12-05","set_at":1795312981051,"handled_at":null}', NULL),
    (26, 10, 'reminders', 4, NULL, '{"id":4,"customer_id":null,"title":"Order boxes","note":"","first_on":"2026-12-05","due_time":null,"repeat":"","created_at":1795312981051}', NULL);

INSERT INTO notes_index (rowid, words) VALUES
    (1, 'likes tea asked about the red one will think');

INSERT INTO occurrence_deliveries (occurrence_id, ring, delivered_at) VALUES
    (4, '2026-12-10', 1795312981020);

-- The reminder that was taken back had the number 4, its occurrence 5.
UPDATE sqlite_sequence SET seq = 4 WHERE name = 'reminders';
UPDATE sqlite_sequence SET seq = 5 WHERE name = 'occurrences';
