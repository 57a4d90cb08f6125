-- From where whoever acts comes is part of what is sealed.
ALTER TABLE journal_entry ADD COLUMN address VARCHAR(64);

-- Entries are chained by hash after they were written, a batch at a time, so that no writer waits for another.
CREATE TABLE journal_waiting (
    seq BIGINT PRIMARY KEY
);
CREATE TABLE journal_seal (
    no BIGINT PRIMARY KEY,
    first_place BIGINT NOT NULL,
    last_place BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    sealed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    newest_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    dropped_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE TABLE journal_link (
    place BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL UNIQUE REFERENCES journal_entry,
    hash VARCHAR(64) NOT NULL
);
-- One row: where the chain ends. Whoever seals holds it.
CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY,
    seal BIGINT NOT NULL,
    place BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL
);
INSERT INTO journal_head (id, seal, place, hash) VALUES (1, 0, 0, '');
INSERT INTO journal_waiting (seq) SELECT seq FROM journal_entry;
CREATE INDEX journal_at ON journal_entry (at, seq);
CREATE INDEX journal_actor ON journal_entry (actor_id, at, seq);
