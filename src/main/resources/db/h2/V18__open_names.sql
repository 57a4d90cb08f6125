-- By name, confidential deals come last for those who might be outside of them: a place in an order tells a name.
ALTER TABLE deal ADD COLUMN open_sort_name VARCHAR(400)
    GENERATED ALWAYS AS (CASE WHEN secrecy_reason IS NULL OR enterprise_id IS NULL THEN sort_name END);
CREATE INDEX deal_open_name ON deal (open_sort_name NULLS LAST, id);
