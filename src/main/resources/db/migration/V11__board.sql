-- The order of a column of the board: the longest there first, or the longest silent.
CREATE INDEX deal_column ON deal (status, stage, stage_since, id);
CREATE INDEX deal_column_active ON deal (status, stage, active_on, id);
