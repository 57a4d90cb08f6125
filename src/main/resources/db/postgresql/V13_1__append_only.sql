-- What stands in the journal stays as it stands; each new entry waits for its seal.
CREATE FUNCTION journal_queued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO journal_waiting (seq) VALUES (NEW.seq);
    RETURN NULL;
END $$;
CREATE TRIGGER journal_entry_queued AFTER INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_queued();

-- A batch may go when its seal was marked as dropped, which no entry younger than 180 days can be; of a seal, only that mark changes.
CREATE FUNCTION journal_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'journal_entry' THEN
        IF OLD.at < now() - INTERVAL '180 days' THEN RETURN OLD; END IF;
    ELSIF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'journal_link' THEN
        IF EXISTS (SELECT 1 FROM journal_seal s
                   WHERE OLD.place BETWEEN s.first_place AND s.last_place AND s.dropped_at IS NOT NULL) THEN RETURN OLD; END IF;
    ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'journal_seal' THEN
        IF OLD.dropped_at IS NULL AND NEW.newest_at < now() - INTERVAL '180 days'
            AND (OLD.no, OLD.first_place, OLD.last_place, OLD.hash, OLD.sealed_at, OLD.newest_at)
                = (NEW.no, NEW.first_place, NEW.last_place, NEW.hash, NEW.sealed_at, NEW.newest_at) THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'the journal is append-only: % of %', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER journal_entry_kept BEFORE UPDATE OR DELETE ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_kept();
CREATE TRIGGER journal_link_kept BEFORE UPDATE OR DELETE ON journal_link FOR EACH ROW EXECUTE FUNCTION journal_kept();
CREATE TRIGGER journal_seal_kept BEFORE UPDATE OR DELETE ON journal_seal FOR EACH ROW EXECUTE FUNCTION journal_kept();
CREATE FUNCTION journal_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only: TRUNCATE of %', TG_TABLE_NAME;
END $$;
CREATE TRIGGER journal_entry_whole BEFORE TRUNCATE ON journal_entry FOR EACH STATEMENT EXECUTE FUNCTION journal_whole();
CREATE TRIGGER journal_link_whole BEFORE TRUNCATE ON journal_link FOR EACH STATEMENT EXECUTE FUNCTION journal_whole();
CREATE TRIGGER journal_seal_whole BEFORE TRUNCATE ON journal_seal FOR EACH STATEMENT EXECUTE FUNCTION journal_whole();
