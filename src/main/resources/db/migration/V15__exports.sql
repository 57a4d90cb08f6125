-- A list that is too long, or tells numbers in full, is taken along after a second person has agreed.
CREATE TABLE export_request (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person,
    asker VARCHAR(200) NOT NULL,
    what VARCHAR(20) NOT NULL,
    filter VARCHAR(4000) NOT NULL,
    format VARCHAR(8) NOT NULL,
    full_contacts BOOLEAN NOT NULL,
    reason VARCHAR(400) NOT NULL,
    row_count BIGINT NOT NULL,
    state VARCHAR(12) NOT NULL,
    decider_id BIGINT REFERENCES person,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    decision VARCHAR(400),
    taken_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX export_request_person ON export_request (person_id, id);
CREATE INDEX export_request_state ON export_request (state, id);
