-- The order of a column of the board: the longest there first, or the longest silent. The figures of ageing ask by the same columns and
-- find all that they filter by in the index, lest they read wide rows.
CREATE INDEX deal_column ON deal (status, stage, stage_since, id, undone_at, review_on, hq_type, platform_id, unit_id, source);
CREATE INDEX deal_column_active ON deal (status, stage, active_on, id, undone_at, review_on, hq_type, platform_id, unit_id, source);
