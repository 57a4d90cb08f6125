-- One sequence numbers every record of the house; journal entries have their own, for they are read in order.
CREATE SEQUENCE id_seq START WITH 1001 INCREMENT BY 50;
CREATE SEQUENCE journal_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE deal_no_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE journal_entry (
    seq BIGINT PRIMARY KEY,
    act UUID NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name VARCHAR(80) NOT NULL,
    door VARCHAR(10) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    record_id BIGINT NOT NULL,
    verb VARCHAR(40) NOT NULL,
    before_state VARCHAR(100000),
    after_state VARCHAR(100000),
    reason VARCHAR(1000)
);
CREATE INDEX journal_record ON journal_entry (kind, record_id, seq);
CREATE INDEX journal_act ON journal_entry (act);

CREATE TABLE setting (
    id BIGINT PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    setting_value VARCHAR(400) NOT NULL,
    holds_from DATE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (name, holds_from)
);

CREATE TABLE holiday (
    on_day DATE PRIMARY KEY,
    name VARCHAR(40) NOT NULL,
    kind VARCHAR(4) NOT NULL,
    source VARCHAR(200)
);

CREATE TABLE division (
    code VARCHAR(12) PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    level VARCHAR(12) NOT NULL,
    parent_code VARCHAR(12)
);

CREATE TABLE industry_section (
    code VARCHAR(1) PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    divisions VARCHAR(20) NOT NULL
);

CREATE TABLE unit (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    name VARCHAR(80) NOT NULL UNIQUE,
    parent_id BIGINT REFERENCES unit (id),
    batch_id BIGINT
);

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    name VARCHAR(80) NOT NULL,
    unit_id BIGINT REFERENCES unit (id),
    roles VARCHAR(200) NOT NULL
);
CREATE INDEX person_name ON person (name);

CREATE TABLE enterprise (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    name VARCHAR(200) NOT NULL,
    name_same VARCHAR(200) NOT NULL,
    name_core VARCHAR(200) NOT NULL,
    sort_name VARCHAR(400) NOT NULL,
    search_text VARCHAR(4000) NOT NULL,
    credit_code VARCHAR(18) UNIQUE,
    credit_code_text VARCHAR(60),
    parent_id BIGINT REFERENCES enterprise (id),
    source_region VARCHAR(80),
    industry VARCHAR(120),
    batch_id BIGINT
);
CREATE INDEX enterprise_same ON enterprise (name_same);
CREATE INDEX enterprise_core ON enterprise (name_core);
CREATE INDEX enterprise_sort ON enterprise (sort_name, id);
CREATE INDEX enterprise_batch ON enterprise (batch_id);

CREATE TABLE enterprise_alias (
    enterprise_id BIGINT NOT NULL REFERENCES enterprise (id),
    name VARCHAR(200) NOT NULL,
    PRIMARY KEY (enterprise_id, name)
);

CREATE TABLE contact (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    enterprise_id BIGINT NOT NULL REFERENCES enterprise (id),
    name VARCHAR(80),
    post VARCHAR(80),
    note VARCHAR(1000)
);
CREATE INDEX contact_enterprise ON contact (enterprise_id);

CREATE TABLE contact_phone (
    contact_id BIGINT NOT NULL REFERENCES contact (id),
    place INTEGER NOT NULL,
    text VARCHAR(60) NOT NULL,
    e164 VARCHAR(20),
    digits VARCHAR(20) NOT NULL,
    PRIMARY KEY (contact_id, place)
);

CREATE TABLE platform (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    name VARCHAR(80) NOT NULL UNIQUE,
    kind VARCHAR(20) NOT NULL,
    admin_code VARCHAR(12),
    parent_id BIGINT REFERENCES platform (id),
    path VARCHAR(400) NOT NULL,
    source VARCHAR(400)
);

CREATE TABLE platform_alias (
    platform_id BIGINT NOT NULL REFERENCES platform (id),
    name VARCHAR(80) NOT NULL UNIQUE,
    PRIMARY KEY (platform_id, name)
);

CREATE TABLE official_rating (
    id BIGINT PRIMARY KEY,
    enterprise_id BIGINT NOT NULL REFERENCES enterprise (id),
    list_year INTEGER NOT NULL,
    level VARCHAR(20) NOT NULL,
    authority VARCHAR(120) NOT NULL,
    published_on DATE NOT NULL,
    source VARCHAR(400) NOT NULL,
    scope VARCHAR(120) NOT NULL,
    entered_by VARCHAR(80) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    retracted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX official_rating_enterprise ON official_rating (enterprise_id, list_year);
CREATE INDEX official_rating_year ON official_rating (list_year, level);

CREATE TABLE published_total (
    id BIGINT PRIMARY KEY,
    list_year INTEGER NOT NULL,
    level VARCHAR(20),
    enterprises INTEGER NOT NULL,
    scope VARCHAR(120) NOT NULL,
    source VARCHAR(400) NOT NULL,
    published_on DATE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE deal (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    no VARCHAR(20) NOT NULL UNIQUE,
    name VARCHAR(200) NOT NULL,
    sort_name VARCHAR(400) NOT NULL,
    search_text VARCHAR(2000) NOT NULL,
    enterprise_id BIGINT REFERENCES enterprise (id),
    owner_id BIGINT REFERENCES person (id),
    batch_id BIGINT,
    undone_at TIMESTAMP(6) WITH TIME ZONE,
    merged_into BIGINT REFERENCES deal (id),
    active_on DATE NOT NULL,
    review_on DATE,
    secrecy_reason VARCHAR(400),
    first_report_unit VARCHAR(80),
    first_report_person VARCHAR(80),
    judgement VARCHAR(10),
    platform_undecided BOOLEAN NOT NULL,
    industry VARCHAR(120),
    industry_section VARCHAR(1),
    industry_code VARCHAR(10),
    needs VARCHAR(2000),
    review_passed_on DATE,
    promised_incentives VARCHAR(2000),
    fair_competition_ref VARCHAR(200),
    agreement_kind VARCHAR(12),
    agreement_number VARCHAR(80),
    agreement_parties VARCHAR(400),
    local_entity_name VARCHAR(200),
    local_entity_credit_code VARCHAR(18),
    local_entity_address VARCHAR(400),
    local_entity_capital_due_by DATE,
    landing_evidence_kind VARCHAR(20),
    landing_evidence_on_day DATE,
    landing_evidence_ref VARCHAR(400),
    staff INTEGER,
    planned_sign_on DATE,
    planned_land_on DATE,
    days_to_landing_below INTEGER,
    capital_nature VARCHAR(40),
    space_needed DECIMAL(12, 2),
    lead_leader VARCHAR(80),
    owner_text VARCHAR(80),
    unit_text VARCHAR(80),
    contact_text VARCHAR(200),
    latest_progress VARCHAR(10000),
    issues VARCHAR(10000),
    next_step VARCHAR(10000),
    commitments_text VARCHAR(10000),
    note VARCHAR(10000),
    stage VARCHAR(12) NOT NULL,
    status VARCHAR(12) NOT NULL,
    close_reason VARCHAR(20),
    furthest SMALLINT NOT NULL,
    stage_since DATE NOT NULL,
    status_since DATE NOT NULL,
    source VARCHAR(200),
    hq_type VARCHAR(20),
    platform_id BIGINT REFERENCES platform (id),
    unit_id BIGINT,
    received_on DATE,
    first_contact_on DATE,
    signed_on DATE,
    registered_on DATE,
    landed_on DATE,
    opened_on DATE,
    closed_on DATE,
    clock VARCHAR(10),
    clock_days INTEGER,
    registered_capital_yuan DECIMAL(20, 2),
    registered_capital_amount DECIMAL(20, 2),
    registered_capital_currency VARCHAR(3),
    registered_capital_approximate BOOLEAN,
    registered_capital_low DECIMAL(20, 2),
    registered_capital_high DECIMAL(20, 2),
    registered_capital_text VARCHAR(120),
    paid_in_capital_amount DECIMAL(20, 2),
    paid_in_capital_currency VARCHAR(3),
    paid_in_capital_approximate BOOLEAN,
    paid_in_capital_low DECIMAL(20, 2),
    paid_in_capital_high DECIMAL(20, 2),
    paid_in_capital_text VARCHAR(120),
    total_investment_amount DECIMAL(20, 2),
    total_investment_currency VARCHAR(3),
    total_investment_approximate BOOLEAN,
    total_investment_low DECIMAL(20, 2),
    total_investment_high DECIMAL(20, 2),
    total_investment_text VARCHAR(120),
    arrived_funds_amount DECIMAL(20, 2),
    arrived_funds_currency VARCHAR(3),
    arrived_funds_approximate BOOLEAN,
    arrived_funds_low DECIMAL(20, 2),
    arrived_funds_high DECIMAL(20, 2),
    arrived_funds_text VARCHAR(120)
);
-- One for each filter and order that the pages use; the order stands in the index as it is written in the query.
CREATE INDEX deal_enterprise ON deal (enterprise_id);
CREATE INDEX deal_batch ON deal (batch_id);
CREATE INDEX deal_created ON deal (created_at DESC, id);
CREATE INDEX deal_updated ON deal (updated_at DESC, id);
CREATE INDEX deal_capital ON deal (registered_capital_yuan DESC NULLS LAST, id);
CREATE INDEX deal_stage_capital ON deal (stage, registered_capital_yuan DESC NULLS LAST, id);
CREATE INDEX deal_stage_owner_capital ON deal (stage, owner_id, registered_capital_yuan DESC NULLS LAST, id);
CREATE INDEX deal_status_created ON deal (status, created_at DESC, id);
CREATE INDEX deal_stage_created ON deal (stage, created_at DESC, id);
CREATE INDEX deal_owner_created ON deal (owner_id, created_at DESC, id);
CREATE INDEX deal_unit_created ON deal (unit_id, created_at DESC, id);
CREATE INDEX deal_platform_created ON deal (platform_id, created_at DESC, id);
CREATE INDEX deal_type_created ON deal (hq_type, created_at DESC, id);
CREATE INDEX deal_name ON deal (sort_name, id);
CREATE INDEX deal_contact ON deal (first_contact_on DESC NULLS LAST, id);
CREATE INDEX deal_landed ON deal (landed_on DESC NULLS LAST, id);
CREATE INDEX deal_since ON deal (stage_since, id);

CREATE TABLE fact (
    id BIGINT PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    kind VARCHAR(24) NOT NULL,
    fact_value VARCHAR(400),
    money_amount DECIMAL(20, 2),
    money_currency VARCHAR(3),
    money_approximate BOOLEAN,
    money_low DECIMAL(20, 2),
    money_high DECIMAL(20, 2),
    money_text VARCHAR(120),
    detail VARCHAR(40),
    holds_from DATE NOT NULL,
    occurred_on DATE,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    retracted_at TIMESTAMP(6) WITH TIME ZONE,
    act UUID NOT NULL,
    said_by VARCHAR(80) NOT NULL,
    note VARCHAR(2000)
);
CREATE INDEX fact_deal ON fact (deal_id);
CREATE INDEX fact_entered ON fact (kind, fact_value, occurred_on);

CREATE TABLE span (
    id BIGINT PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    from_on DATE NOT NULL,
    until_on DATE NOT NULL,
    known_from TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    known_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    stage VARCHAR(12) NOT NULL,
    status VARCHAR(12) NOT NULL,
    close_reason VARCHAR(20),
    furthest SMALLINT NOT NULL,
    stage_since DATE NOT NULL,
    status_since DATE NOT NULL,
    source VARCHAR(200),
    hq_type VARCHAR(20),
    platform_id BIGINT,
    unit_id BIGINT,
    received_on DATE,
    first_contact_on DATE,
    signed_on DATE,
    registered_on DATE,
    landed_on DATE,
    opened_on DATE,
    closed_on DATE,
    clock VARCHAR(10),
    clock_days INTEGER,
    registered_capital_yuan DECIMAL(20, 2),
    registered_capital_amount DECIMAL(20, 2),
    registered_capital_currency VARCHAR(3),
    registered_capital_approximate BOOLEAN,
    registered_capital_low DECIMAL(20, 2),
    registered_capital_high DECIMAL(20, 2),
    registered_capital_text VARCHAR(120),
    paid_in_capital_amount DECIMAL(20, 2),
    paid_in_capital_currency VARCHAR(3),
    paid_in_capital_approximate BOOLEAN,
    paid_in_capital_low DECIMAL(20, 2),
    paid_in_capital_high DECIMAL(20, 2),
    paid_in_capital_text VARCHAR(120),
    total_investment_amount DECIMAL(20, 2),
    total_investment_currency VARCHAR(3),
    total_investment_approximate BOOLEAN,
    total_investment_low DECIMAL(20, 2),
    total_investment_high DECIMAL(20, 2),
    total_investment_text VARCHAR(120),
    arrived_funds_amount DECIMAL(20, 2),
    arrived_funds_currency VARCHAR(3),
    arrived_funds_approximate BOOLEAN,
    arrived_funds_low DECIMAL(20, 2),
    arrived_funds_high DECIMAL(20, 2),
    arrived_funds_text VARCHAR(120)
);
CREATE INDEX span_deal ON span (deal_id, known_until);

CREATE TABLE deal_merge (
    id BIGINT PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    into_id BIGINT NOT NULL REFERENCES deal (id),
    reason VARCHAR(1000) NOT NULL,
    merged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    undone_at TIMESTAMP(6) WITH TIME ZONE,
    act UUID NOT NULL
);
CREATE INDEX deal_merge_deal ON deal_merge (deal_id);
CREATE INDEX deal_merge_into ON deal_merge (into_id);

CREATE TABLE deal_exception (
    id BIGINT PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    stage VARCHAR(12) NOT NULL,
    fields VARCHAR(400) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    until_on DATE NOT NULL,
    granted_by VARCHAR(80) NOT NULL,
    granted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX deal_exception_deal ON deal_exception (deal_id);

CREATE TABLE touch (
    id BIGINT PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    kind VARCHAR(10) NOT NULL,
    occurred_on DATE NOT NULL,
    summary VARCHAR(10000) NOT NULL,
    next_step VARCHAR(2000),
    next_step_by DATE,
    said_by VARCHAR(80) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX touch_deal ON touch (deal_id, occurred_on DESC, id DESC);
