-- What a person last did through one door, for the page of the person.
CREATE INDEX journal_own ON journal_entry (actor_id, door, kind, seq);
-- The figures of today ask too when a deal was recorded.
DROP INDEX deal_figures;
CREATE INDEX deal_figures ON deal (status, stage, furthest, clock, clock_days, first_contact_on, registered_capital_currency,
    registered_capital_amount, registered_capital_approximate, undone_at, hq_type, platform_id, unit_id, source, received_on, signed_on,
    registered_on, landed_on, stage_since, active_on, review_on, enterprise_id, created_at, id);
