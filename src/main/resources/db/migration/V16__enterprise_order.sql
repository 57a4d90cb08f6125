-- Orders of the list's heads that had no index: what is missing comes last, and within a region names follow one another.
CREATE INDEX enterprise_region ON enterprise (source_region NULLS LAST, sort_name, id);
CREATE INDEX enterprise_code_order ON enterprise (credit_code NULLS LAST, id);
