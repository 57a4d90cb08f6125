-- How a person signs in. Whoever has no account acts through nobody.
CREATE TABLE account (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    person_id BIGINT NOT NULL UNIQUE REFERENCES person,
    username VARCHAR(60) NOT NULL UNIQUE,
    password_hash VARCHAR(100) NOT NULL,
    state VARCHAR(12) NOT NULL,
    demo BOOLEAN NOT NULL,
    signed_in_at TIMESTAMP(6) WITH TIME ZONE,
    factor_secret VARCHAR(64),
    factor_since TIMESTAMP(6) WITH TIME ZONE,
    factor_step BIGINT
);
-- Of the token a browser keeps only a hash stands here.
CREATE TABLE sign_in_session (
    id BIGINT PRIMARY KEY,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    account_id BIGINT NOT NULL REFERENCES account,
    began_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    address VARCHAR(60) NOT NULL,
    browser VARCHAR(200),
    half BOOLEAN NOT NULL
);
CREATE INDEX sign_in_session_account ON sign_in_session (account_id);
CREATE INDEX sign_in_session_seen ON sign_in_session (seen_at);
-- Failures since the last success, by account and by address; both nodes of an installation count here together.
CREATE TABLE sign_in_failure (
    origin VARCHAR(120) PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
-- Of the key a program keeps only a hash stands here.
CREATE TABLE api_key (
    id BIGINT PRIMARY KEY,
    version INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    name VARCHAR(40) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    hint VARCHAR(8) NOT NULL,
    scopes VARCHAR(1000) NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person,
    unit_id BIGINT REFERENCES unit,
    expires_on DATE,
    used_at TIMESTAMP(6) WITH TIME ZONE,
    revoked_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX api_key_person ON api_key (person_id);
