-- Ledgers that came in, row by row, and long work with its progress.
-- A unit or enterprise that only an undone ledger named goes again: its undone deals do not hold it.
CREATE TABLE import_batch (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    encoding VARCHAR(20) NOT NULL,
    file_date DATE NOT NULL,
    header VARCHAR(4000) NOT NULL,
    dry_run BOOLEAN NOT NULL,
    state VARCHAR(10) NOT NULL,
    content VARCHAR(64) NOT NULL,
    act UUID NOT NULL,
    said_by VARCHAR(80) NOT NULL,
    imported INTEGER NOT NULL,
    warned INTEGER NOT NULL,
    held INTEGER NOT NULL,
    skipped INTEGER NOT NULL
);
CREATE INDEX import_batch_content ON import_batch (content);

CREATE TABLE import_row (
    id BIGINT PRIMARY KEY,
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    record INTEGER NOT NULL,
    no VARCHAR(40),
    outcome VARCHAR(6) NOT NULL,
    flags VARCHAR(400) NOT NULL,
    messages_zh VARCHAR(20000) NOT NULL,
    messages_en VARCHAR(20000) NOT NULL,
    raw VARCHAR(1000000) NOT NULL,
    deal_id BIGINT,
    updates BOOLEAN NOT NULL,
    changes VARCHAR(100000) NOT NULL,
    collides_with BIGINT,
    collides_record INTEGER,
    decision VARCHAR(10),
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    decided_by VARCHAR(80)
);
CREATE UNIQUE INDEX import_row_record ON import_row (batch_id, record);
CREATE INDEX import_row_outcome ON import_row (batch_id, outcome, record);
CREATE INDEX import_row_deal ON import_row (deal_id);

CREATE TABLE job (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(10) NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT,
    result_url VARCHAR(200),
    problem VARCHAR(2000),
    said_by VARCHAR(80) NOT NULL
);
