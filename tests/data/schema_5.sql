-- A book as Daftar 0.1.0 left it at schema 5: a list of customers and one of purchases imported, with cells and a row that
-- were not taken, two customers merged and two told apart, what was said, bought and planned, and the journal of it all.
-- Runs on an empty schema 5; never edited.

INSERT INTO settings (id, key, value) VALUES
    (1, 'language', '"lt"'),
    (2, 'default_country', '"LT"');

INSERT INTO imports (id, at, file_name, summary, headers) VALUES
    (1, 1795351929779, 'list.csv', '{"format":"csv","encoding":"utf-8","delimiter":";","sheet":null,"header_row":0,"columns":[{"name":"Vardas","field":"name"},{"name":"Telefonas","field":"phone"},{"name":"El. paštas","field":"email"},{"name":"Miestas","field":"city"},{"name":"Lojalumo kortelė","field":"custom:lojalumo_kortele"},{"name":"Žymos","field":"tags"}],"rows":4,"created":3,"updated":0,"unchanged":0,"skipped":0,"rejected":[{"row":5,"column":"","value":"","corrected":null,"reason":"nothing_usable"}],"problems":[{"row":4,"column":"Telefonas","value":"neturi","corrected":null,"reason":"phone_invalid"},{"row":4,"column":"El. paštas","value":"rasa@example","corrected":null,"reason":"email_invalid"}],"problem_count":2,"corrected":0,"purchases":null,"import_id":1}', '["Vardas","Telefonas","El. paštas","Miestas","Lojalumo kortelė","Žymos"]'),
    (2, 1795351930527, 'orders.csv', '{"format":"csv","encoding":"utf-8","delimiter":";","sheet":null,"header_row":0,"columns":[{"name":"Order number","field":"reference"},{"name":"Date","field":"bought_on"},{"name":"Customer","field":"name"},{"name":"Phone","field":"phone"},{"name":"Product","field":"product"},{"name":"Quantity","field":"quantity"},{"name":"Amount","field":"amount"}],"rows":4,"created":4,"updated":0,"unchanged":0,"skipped":0,"rejected":[],"problems":[],"problem_count":0,"corrected":0,"purchases":{"created":3,"known":0,"customers":1,"sums":[{"amount":35500,"currency":"EUR"}]},"import_id":2}', '["Order number","Date","Customer","Phone","Product","Quantity","Amount"]');

INSERT INTO actions (id, kind, at, staff, origin, subject, import_id, reverts_id, reverted_by_id, kept) VALUES
    (1, 'save_settings', 1795351917375, '', 'command_line', '{"name":"language","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (2, 'save_settings', 1795351917475, '', 'command_line', '{"name":"default_country","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (3, 'run_import', 1795351929779, '', 'command_line', '{"name":"list.csv","count":3,"changed":0,"purchases":null}', 1, NULL, NULL, '[]'),
    (4, 'run_import', 1795351930527, '', 'command_line', '{"name":"orders.csv","count":1,"changed":null,"purchases":3}', 2, NULL, NULL, '[]'),
    (5, 'add_customer', 1795351930724, '', 'command_line', '{"name":"Ona Kazlauskiene","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (6, 'merge_customers', 1795351930969, '', 'command_line', '{"name":"Ona Kazlauskienė","count":2,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (7, 'log_interaction', 1795351931252, '', 'command_line', '{"name":"Jonas Petraitis","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (8, 'log_interaction', 1795351931333, '', 'command_line', '{"name":"Jonas Petraitis","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (9, 'tell_apart', 1795351931973, '', 'command_line', '{"name":"Jonas Petraitis / Rasa Žukauskienė","count":2,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (10, 'add_customer', 1795351949196, '', 'command_line', '{"name":"مریم احمدی","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (11, 'add_reminder', 1795351949390, '', 'command_line', '{"name":"Stocktaking","count":null,"changed":null,"purchases":null}', NULL, NULL, NULL, '[]'),
    (12, 'add_customer', 1795351949423, '', 'command_line', '{"name":"Mistake","count":null,"changed":null,"purchases":null}', NULL, NULL, 13, '[]'),
    (13, 'undo', 1795351949469, '', 'command_line', '{"name":"Mistake","count":null,"changed":null,"purchases":null}', NULL, 12, NULL, '[]');

INSERT INTO import_rejects (import_id, row, column_label, value, reason, cells) VALUES
    (1, 5, '', '', '"nothing_usable"', '["","","","Klaipėda","",""]');

INSERT INTO import_shapes (shape, columns, list, currency) VALUES
    ('ordernumber|date|customer|phone|product|quantity|amount', '[]', 'purchases', 'eur'),
    ('vardas|telefonas|elpastas|miestas|lojalumokortele|zymos', '[{"column":"Lojalumo kortelė","field":"custom:lojalumo_kortele","rule":"fill","name_order":null},{"column":"Žymos","field":"tags","rule":"fill","name_order":null}]', 'customers', '');

INSERT INTO customers (id, kind, name, given_name, family_name, nickname, company_id, company, role, website, birthday, birthday_calendar, birthday_month_day, gender, source, status, consent, consent_on, note, import_id, created_at, updated_at, deleted_at, merged_into_id) VALUES
    (1, 'person', 'Ona Kazlauskienė', 'Ona', 'Kazlauskienė', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, 'Second card', 1, 1795351929779, 1795351930969, NULL, NULL),
    (2, 'person', 'Jonas Petraitis', 'Jonas', 'Petraitis', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, '', 1, 1795351929779, 1795351929779, NULL, NULL),
    (3, 'person', 'Rasa Žukauskienė', 'Rasa', 'Žukauskienė', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, '', 1, 1795351929779, 1795351929779, NULL, NULL),
    (4, 'person', 'Petras Naujokas', 'Petras', 'Naujokas', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, '', 2, 1795351930527, 1795351930527, NULL, NULL),
    (5, 'person', 'Ona Kazlauskiene', '', '', '', NULL, '', '', '', NULL, 'gregorian', NULL, '', '', 'customer', 'unknown', NULL, 'Second card', NULL, 1795351930724, 1795351930724, 1795351930969, 1),
    (6, 'person', 'مریم احمدی', '', '', '', NULL, '', '', '', '1992-03-20', 'jalali', 1230, '', '', 'customer', 'unknown', NULL, '', NULL, 1795351949196, 1795351949196, NULL, NULL);

INSERT INTO told_apart (id, one_id, other_id) VALUES
    (1, 2, 3);

INSERT INTO phones (id, customer_id, position, label, raw, e164) VALUES
    (1, 1, 0, '', '861234567', '+37061234567'),
    (2, 2, 0, '', '8 615 55 123', '+37061555123'),
    (3, 4, 0, '', '869900011', '+37069900011'),
    (4, 5, 0, '', '+370 612 34567', '+37061234567'),
    (5, 6, 0, '', '09121112233', NULL);

INSERT INTO emails (id, customer_id, position, label, address) VALUES
    (1, 1, 0, '', 'ona@example.com'),
    (2, 5, 0, '', 'o.k@example.org'),
    (3, 1, 1, '', 'o.k@example.org');

INSERT INTO addresses (id, customer_id, position, label, street, city, region, postal_code, country) VALUES
    (1, 1, 0, '', '', 'Kaunas', '', '', ''),
    (2, 2, 0, '', '', 'Vilnius', '', '', ''),
    (3, 3, 0, '', '', 'Kaunas', '', '', '');

INSERT INTO tags (id, name, folded) VALUES
    (1, 'VIP', 'vip');

INSERT INTO customer_tags (id, customer_id, tag_id) VALUES
    (1, 1, 1);

INSERT INTO custom_fields (id, key, label, kind, choices, position) VALUES
    (1, 'lojalumo_kortele', 'Lojalumo kortelė', 'text', '[]', 1);

INSERT INTO custom_values (id, customer_id, field_id, value) VALUES
    (1, 1, 1, 'K-17'),
    (2, 2, 1, 'K-18');

INSERT INTO customer_index (customer_id, folded, sort_key) VALUES
    (1, 'ona kazlauskiene
37061234567
061234567
861234567
61234567
 ona example com
 o k example org
 vip
', X'47452B043F2B5D412B534F3F3B33453301374701DCC3DC0F'),
    (2, 'jonas petraitis
37061555123
061555123
861555123
61555123
', X'3D47452B4F044933514D2B3B513B4F011301DCC1DC0C'),
    (3, 'rasa zukauskiene
', X'4D2B4F2B045E02533F2B534F3F3B33453301374701DCC2C60E'),
    (4, 'petras naujokas
37069900011
069900011
869900011
69900011
', X'4933514D2B4F04452B533D473F2B4F011301DCC0DC0B'),
    (5, 'ona kazlauskiene
37061234567
061234567
861234567
61234567
 o k example org
', X'47452B043F2B5D412B534F3F3B334533011401DCC3DC0F'),
    (6, 'مریم احمدی
9121112233
09121112233
', X'67CA70F2CA0304671A4ACA56F2010E010E');

INSERT INTO interactions (id, customer_id, kind, direction, at, text, outcome, bought_on, amount, currency, reference, lines, import_id, created_at) VALUES
    (1, 1, 'purchase', '', 1790942400000, '', '', '2026-10-02', 30000, 'EUR', 'S-1', '[{"product":"Winter tyre","code":"","quantity":"4","unit_price":null,"discount":null,"amount":26000},{"product":"Fitting","code":"","quantity":"1","unit_price":null,"discount":null,"amount":4000}]', 2, 1795351930527),
    (2, 4, 'purchase', '', 1791201600000, '', '', '2026-10-05', 12000, 'EUR', 'S-2', '[{"product":"Summer tyre","code":"","quantity":"2","unit_price":null,"discount":null,"amount":12000}]', 2, 1795351930527),
    (3, 1, 'purchase', '', 1791288000000, '', '', '2026-10-06', -6500, 'EUR', 'S-3', '[{"product":"Return of a tyre","code":"","quantity":"1","unit_price":null,"discount":null,"amount":-6500}]', 2, 1795351930527),
    (4, 1, 'note', '', 1795351930969, 'Sujungta į vieną: Ona Kazlauskienė + Ona Kazlauskiene

Kitos reikšmės (Ona Kazlauskiene):
Vardas, pavadinimas: Ona Kazlauskiene', '', NULL, NULL, '', '', '[]', NULL, 1795351930969),
    (5, 2, 'call', '', 1795351931252, 'Asked for the price', '', NULL, NULL, '', '', '[]', NULL, 1795351931252),
    (6, 2, 'purchase', '', 1795351931333, 'Tyre repair', '', '2026-11-22', 1500, 'EUR', 'R-9', '[]', NULL, 1795351931333);

INSERT INTO reminders (id, customer_id, title, note, first_on, due_time, repeat, created_at, kind) VALUES
    (1, 2, 'Send the offer', '', '2026-12-01', NULL, '', 1795351931252, 'message'),
    (2, NULL, 'Stocktaking', '', '2026-12-30', NULL, 'FREQ=YEARLY', 1795351949390, 'task');

INSERT INTO occurrences (id, reminder_id, customer_id, due_on, due_time, state, snoozed_until_at, due, set_at, handled_at) VALUES
    (1, 1, 2, '2026-12-01', NULL, 'open', NULL, '2026-12-01', 1795351931252, NULL),
    (2, 2, NULL, '2026-12-30', NULL, 'open', NULL, '2026-12-30', 1795351949390, NULL);

INSERT INTO import_rows (import_id, outcome, first_row, rows, first_customer_id, first_purchase_id) VALUES
    (1, 'created', 2, 3, 1, NULL),
    (2, 'created', 2, 1, 1, 1),
    (2, 'created', 3, 1, 1, 1),
    (2, 'created', 4, 1, 4, 2),
    (2, 'created', 5, 1, 1, 3);

INSERT INTO changes (seq, action_id, table_name, row_id, customer_id, before, after) VALUES
    (1, 1, 'settings', 1, NULL, NULL, '{"id":1,"key":"language","value":"\"lt\""}'),
    (2, 2, 'settings', 2, NULL, NULL, '{"id":2,"key":"default_country","value":"\"LT\""}'),
    (3, 3, 'custom_fields', 1, NULL, NULL, '{"id":1,"key":"lojalumo_kortele","label":"Lojalumo kortelė","kind":"text","choices":"[]","position":1}'),
    (4, 3, 'imports', 1, NULL, NULL, '{"id":1,"at":1795351929779,"file_name":"list.csv","summary":"{}","headers":"[\"Vardas\",\"Telefonas\",\"El. paštas\",\"Miestas\",\"Lojalumo kortelė\",\"Žymos\"]"}'),
    (5, 3, 'tags', 1, NULL, NULL, '{"id":1,"name":"VIP","folded":"vip"}'),
    (6, 3, 'imports', 1, NULL, '{"id":1,"at":1795351929779,"file_name":"list.csv","summary":"{}","headers":"[\"Vardas\",\"Telefonas\",\"El. paštas\",\"Miestas\",\"Lojalumo kortelė\",\"Žymos\"]"}', '{"id":1,"at":1795351929779,"file_name":"list.csv","summary":"{\"format\":\"csv\",\"encoding\":\"utf-8\",\"delimiter\":\";\",\"sheet\":null,\"header_row\":0,\"columns\":[{\"name\":\"Vardas\",\"field\":\"name\"},{\"name\":\"Telefonas\",\"field\":\"phone\"},{\"name\":\"El. paštas\",\"field\":\"email\"},{\"name\":\"Miestas\",\"field\":\"city\"},{\"name\":\"Lojalumo kortelė\",\"field\":\"custom:lojalumo_kortele\"},{\"name\":\"Žymos\",\"field\":\"tags\"}],\"rows\":4,\"created\":3,\"updated\":0,\"unchanged\":0,\"skipped\":0,\"rejected\":[{\"row\":5,\"column\":\"\",\"value\":\"\",\"corrected\":null,\"reason\":\"nothing_usable\"}],\"problems\":[{\"row\":4,\"column\":\"Telefonas\",\"value\":\"neturi\",\"corrected\":null,\"reason\":\"phone_invalid\"},{\"row\":4,\"column\":\"El. paštas\",\"value\":\"rasa@example\",\"corrected\":null,\"reason\":\"email_invalid\"}],\"problem_count\":2,\"corrected\":0,\"purchases\":null,\"import_id\":1}","headers":"[\"Vardas\",\"Telefonas\",\"El. paštas\",\"Miestas\",\"Lojalumo kortelė\",\"Žymos\"]"}'),
    (7, 4, 'imports', 2, NULL, NULL, '{"id":2,"at":1795351930527,"file_name":"orders.csv","summary":"{}","headers":"[\"Order number\",\"Date\",\"Customer\",\"Phone\",\"Product\",\"Quantity\",\"Amount\"]"}'),
    (8, 4, 'imports', 2, NULL, '{"id":2,"at":1795351930527,"file_name":"orders.csv","summary":"{}","headers":"[\"Order number\",\"Date\",\"Customer\",\"Phone\",\"Product\",\"Quantity\",\"Amount\"]"}', '{"id":2,"at":1795351930527,"file_name":"orders.csv","summary":"{\"format\":\"csv\",\"encoding\":\"utf-8\",\"delimiter\":\";\",\"sheet\":null,\"header_row\":0,\"columns\":[{\"name\":\"Order number\",\"field\":\"reference\"},{\"name\":\"Date\",\"field\":\"bought_on\"},{\"name\":\"Customer\",\"field\":\"name\"},{\"name\":\"Phone\",\"field\":\"phone\"},{\"name\":\"Product\",\"field\":\"product\"},{\"name\":\"Quantity\",\"field\":\"quantity\"},{\"name\":\"Amount\",\"field\":\"amount\"}],\"rows\":4,\"created\":4,\"updated\":0,\"unchanged\":0,\"skipped\":0,\"rejected\":[],\"problems\":[],\"problem_count\":0,\"corrected\":0,\"purchases\":{\"created\":3,\"known\":0,\"customers\":1,\"sums\":[{\"amount\":35500,\"currency\":\"EUR\"}]},\"import_id\":2}","headers":"[\"Order number\",\"Date\",\"Customer\",\"Phone\",\"Product\",\"Quantity\",\"Amount\"]"}'),
    (9, 5, 'customers', 5, 5, NULL, '{"id":5,"kind":"person","name":"Ona Kazlauskiene","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"Second card","import_id":null,"created_at":1795351930724,"updated_at":1795351930724,"deleted_at":null,"merged_into_id":null}'),
    (10, 5, 'phones', 4, 5, NULL, '{"id":4,"customer_id":5,"position":0,"label":"","raw":"+370 612 34567","e164":"+37061234567"}'),
    (11, 5, 'emails', 2, 5, NULL, '{"id":2,"customer_id":5,"position":0,"label":"","address":"o.k@example.org"}'),
    (12, 6, 'customers', 1, 1, '{"id":1,"kind":"person","name":"Ona Kazlauskienė","given_name":"Ona","family_name":"Kazlauskienė","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"","import_id":1,"created_at":1795351929779,"updated_at":1795351929779,"deleted_at":null,"merged_into_id":null}', '{"id":1,"kind":"person","name":"Ona Kazlauskienė","given_name":"Ona","family_name":"Kazlauskienė","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"Second card","import_id":1,"created_at":1795351929779,"updated_at":1795351930969,"deleted_at":null,"merged_into_id":null}'),
    (14, 6, 'emails', 3, 1, NULL, '{"id":3,"customer_id":1,"position":1,"label":"","address":"o.k@example.org"}'),
    (16, 6, 'customers', 5, 5, '{"id":5,"kind":"person","name":"Ona Kazlauskiene","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"Second card","import_id":null,"created_at":1795351930724,"updated_at":1795351930724,"deleted_at":null,"merged_into_id":null}', '{"id":5,"kind":"person","name":"Ona Kazlauskiene","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"Second card","import_id":null,"created_at":1795351930724,"updated_at":1795351930724,"deleted_at":1795351930969,"merged_into_id":1}'),
    (17, 6, 'interactions', 4, 1, NULL, '{"id":4,"customer_id":1,"kind":"note","direction":"","at":1795351930969,"text":"Sujungta į vieną: Ona Kazlauskienė + Ona Kazlauskiene\n\nKitos reikšmės (Ona Kazlauskiene):\nVardas, pavadinimas: Ona Kazlauskiene","outcome":"","bought_on":null,"amount":null,"currency":"","reference":"","lines":"[]","import_id":null,"created_at":1795351930969}'),
    (18, 7, 'interactions', 5, 2, NULL, '{"id":5,"customer_id":2,"kind":"call","direction":"","at":1795351931252,"text":"Asked for the price","outcome":"","bought_on":null,"amount":null,"currency":"","reference":"","lines":"[]","import_id":null,"created_at":1795351931252}'),
    (19, 7, 'reminders', 1, 2, NULL, '{"id":1,"customer_id":2,"title":"Send the offer","note":"","first_on":"2026-12-01","due_time":null,"repeat":"","created_at":1795351931252,"kind":"message"}'),
    (20, 7, 'occurrences', 1, 2, NULL, '{"id":1,"reminder_id":1,"customer_id":2,"due_on":"2026-12-01","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-12-01","set_at":1795351931252,"handled_at":null}'),
    (21, 8, 'interactions', 6, 2, NULL, '{"id":6,"customer_id":2,"kind":"purchase","direction":"","at":1795351931333,"text":"Tyre repair","outcome":"","bought_on":"2026-11-22","amount":1500,"currency":"EUR","reference":"R-9","lines":"[]","import_id":null,"created_at":1795351931333}'),
    (22, 9, 'told_apart', 1, NULL, NULL, '{"id":1,"one_id":2,"other_id":3}'),
    (23, 10, 'customers', 6, 6, NULL, '{"id":6,"kind":"person","name":"مریم احمدی","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":"1992-03-20","birthday_calendar":"jalali","birthday_month_day":1230,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"","import_id":null,"created_at":1795351949196,"updated_at":1795351949196,"deleted_at":null,"merged_into_id":null}'),
    (24, 10, 'phones', 5, 6, NULL, '{"id":5,"customer_id":6,"position":0,"label":"","raw":"09121112233","e164":null}'),
    (25, 11, 'reminders', 2, NULL, NULL, '{"id":2,"customer_id":null,"title":"Stocktaking","note":"","first_on":"2026-12-30","due_time":null,"repeat":"FREQ=YEARLY","created_at":1795351949390,"kind":"task"}'),
    (26, 11, 'occurrences', 2, NULL, NULL, '{"id":2,"reminder_id":2,"customer_id":null,"due_on":"2026-12-30","due_time":null,"state":"open","snoozed_until_at":null,"due":"2026-12-30","set_at":1795351949390,"handled_at":null}'),
    (27, 12, 'customers', 7, 7, NULL, '{"id":7,"kind":"person","name":"Mistake","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"","import_id":null,"created_at":1795351949423,"updated_at":1795351949423,"deleted_at":null,"merged_into_id":null}'),
    (28, 13, 'customers', 7, 7, '{"id":7,"kind":"person","name":"Mistake","given_name":"","family_name":"","nickname":"","company_id":null,"company":"","role":"","website":"","birthday":null,"birthday_calendar":"gregorian","birthday_month_day":null,"gender":"","source":"","status":"customer","consent":"unknown","consent_on":null,"note":"","import_id":null,"created_at":1795351949423,"updated_at":1795351949423,"deleted_at":null,"merged_into_id":null}', NULL);

INSERT INTO notes_index (rowid, words) VALUES
    (1, 'second card winter tyre fitting return of a tyre'),
    (2, 'asked for the price tyre repair'),
    (4, 'summer tyre'),
    (5, 'second card');

-- The customer who was taken back had the number 7.
UPDATE sqlite_sequence SET seq = 7 WHERE name = 'customers';
