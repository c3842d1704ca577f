-- What happened behind a place of the journal: place, first action of its chain, instant, what, with whom, which record, the amount before,
-- and the status, the tag, what a case is about, or the row of an answer. Rows without a "what" only tell that something about customers changed.
WITH happened AS (
    SELECT c.seq, c.action_id, c.table_name, c.row_id, c.customer_id, c.before, c.after, a.kind, a.at, a.reverts_id
    FROM changes AS c JOIN actions AS a ON a.id = c.action_id
    WHERE c.seq > ?1 AND +c.table_name IN ('interactions', 'imports', 'customers', 'customer_tags', 'custom_values', 'cases', 'ratings')
      AND a.kind NOT IN ('follow_rule', 'add_sample', 'remove_sample', 'merge_customers') AND a.reverted_by_id IS NULL
)
SELECT seq,
    (WITH RECURSIVE chain (id, reverts_id) AS (
         SELECT h.action_id, h.reverts_id
         UNION ALL SELECT a.id, a.reverts_id FROM chain JOIN actions AS a ON a.id = chain.reverts_id)
     SELECT id FROM chain WHERE reverts_id IS NULL),
    at,
    CASE
        WHEN table_name = 'interactions' THEN CASE
            WHEN after IS NULL OR after ->> 'kind' <> 'purchase' OR kind = 'run_import' THEN ''
            WHEN before IS NULL THEN 'bought'
            WHEN before ->> 'kind' = 'purchase' AND before ->> 'amount' < after ->> 'amount' AND kind <> 'undo' THEN 'bought'
            ELSE '' END
        WHEN table_name = 'imports' THEN iif(before IS NULL, 'imported', '')
        WHEN kind IN ('undo', 'run_import') THEN ''
        WHEN table_name = 'cases' THEN
            iif(after IS NOT NULL AND before ->> 'state' <> 'solved' AND after ->> 'state' = 'solved', 'solved', '')
        WHEN table_name = 'ratings' THEN iif(before IS NULL, 'rated', '')
        WHEN table_name = 'customers' THEN CASE
            WHEN before IS NULL THEN 'entered'
            WHEN after IS NOT NULL AND before ->> 'status' <> after ->> 'status' THEN 'status'
            ELSE '' END
        WHEN table_name = 'customer_tags' THEN CASE
            WHEN before IS NULL THEN 'tagged' WHEN after IS NULL THEN 'untagged' ELSE '' END
        ELSE '' END,
    customer_id, row_id,
    iif(table_name = 'interactions', before ->> 'amount', NULL),
    CASE table_name
        WHEN 'cases' THEN after ->> 'text'
        WHEN 'customers' THEN after ->> 'status'
        WHEN 'ratings' THEN after
        WHEN 'customer_tags' THEN (SELECT name FROM tags WHERE id = coalesce(after, before) ->> 'tag_id') END
FROM happened AS h ORDER BY seq;
