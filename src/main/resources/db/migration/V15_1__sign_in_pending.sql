-- Attempts to sign in that are being looked at count before anybody knows what becomes of them.
ALTER TABLE sign_in_failure ADD COLUMN pending INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE sign_in_failure ADD COLUMN pending_at TIMESTAMP(6) WITH TIME ZONE;
