-- A figure reads one index and no rows, which are wide: whatever figures filter, group and sum by stands in it. It begins with one
-- column alone that is asked for by value, lest H2 take it where a list wants its order. Measured by make bench.
CREATE INDEX deal_figures ON deal (status, stage, furthest, clock, clock_days, first_contact_on, registered_capital_currency,
    registered_capital_amount, registered_capital_approximate, undone_at);
-- The same for past days as known now, which is an equality with the far end. No index begins with a day: it was chosen, and slower.
CREATE INDEX span_figures ON span (known_until, from_on, until_on, status, stage, furthest, clock, clock_days, first_contact_on,
    registered_capital_currency, registered_capital_amount, registered_capital_approximate);
-- Orders of the list's head and of ageing that had no index.
CREATE INDEX deal_days ON deal (clock_days NULLS LAST, id);
CREATE INDEX deal_active ON deal (active_on, id);
