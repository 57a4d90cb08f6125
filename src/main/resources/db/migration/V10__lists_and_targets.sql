-- What lists sort by stands in a column of its own: H2 has no index on an expression. The days of a deal that ended without landing
-- are none to landing, and no longer stand among those that are.
ALTER TABLE deal ADD COLUMN landing_days INTEGER;
ALTER TABLE deal ADD COLUMN paid_in_capital_yuan DECIMAL(20, 2);
ALTER TABLE deal ADD COLUMN total_investment_yuan DECIMAL(20, 2);
ALTER TABLE span ADD COLUMN landing_days INTEGER;
ALTER TABLE span ADD COLUMN paid_in_capital_yuan DECIMAL(20, 2);
ALTER TABLE span ADD COLUMN total_investment_yuan DECIMAL(20, 2);
UPDATE deal SET
    landing_days = CASE WHEN clock = 'LANDED' THEN clock_days END,
    paid_in_capital_yuan = CASE WHEN paid_in_capital_currency = 'CNY' THEN paid_in_capital_amount END,
    total_investment_yuan = CASE WHEN total_investment_currency = 'CNY' THEN total_investment_amount END
    WHERE clock = 'LANDED' OR paid_in_capital_currency = 'CNY' OR total_investment_currency = 'CNY';
UPDATE span SET
    landing_days = CASE WHEN clock = 'LANDED' THEN clock_days END,
    paid_in_capital_yuan = CASE WHEN paid_in_capital_currency = 'CNY' THEN paid_in_capital_amount END,
    total_investment_yuan = CASE WHEN total_investment_currency = 'CNY' THEN total_investment_amount END
    WHERE clock = 'LANDED' OR paid_in_capital_currency = 'CNY' OR total_investment_currency = 'CNY';
DROP INDEX deal_days;
CREATE INDEX deal_days ON deal (landing_days NULLS LAST, id);
CREATE INDEX deal_paid_in ON deal (paid_in_capital_yuan DESC NULLS LAST, id);
CREATE INDEX deal_investment ON deal (total_investment_yuan DESC NULLS LAST, id);
CREATE INDEX deal_signed ON deal (signed_on DESC NULLS LAST, id);
CREATE INDEX deal_registered ON deal (registered_on DESC NULLS LAST, id);
CREATE INDEX deal_source_created ON deal (source, created_at DESC, id);
-- What was published as a bound is never read as a number.
ALTER TABLE published_total ADD COLUMN bound VARCHAR(10) DEFAULT 'EXACTLY' NOT NULL;
CREATE TABLE target (
    id BIGINT PRIMARY KEY,
    metric VARCHAR(120) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    measure VARCHAR(10) NOT NULL,
    number DECIMAL(20, 2) NOT NULL,
    bound VARCHAR(10) NOT NULL,
    counted_in VARCHAR(60) NOT NULL,
    period VARCHAR(60),
    platform_id BIGINT REFERENCES platform (id),
    original_text VARCHAR(200) NOT NULL,
    note VARCHAR(1000),
    source VARCHAR(400) NOT NULL,
    published_on DATE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
-- Who looked at what was odd about a row of a ledger, and when.
ALTER TABLE import_row ADD COLUMN cleared_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE import_row ADD COLUMN cleared_by VARCHAR(80);
-- A deal that was made although others stood that are most likely the same.
CREATE TABLE deal_twin (
    id BIGINT PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    twin_id BIGINT NOT NULL REFERENCES deal (id),
    reason VARCHAR(1000) NOT NULL,
    said_by VARCHAR(80) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX deal_twin_deal ON deal_twin (deal_id);
CREATE INDEX deal_twin_twin ON deal_twin (twin_id);
