-- What stands in the journal stays as it stands; each new entry waits for its seal.
CREATE TRIGGER journal_entry_queued AFTER INSERT ON journal_entry FOR EACH ROW CALL 'wutong.journal.QueuedOnH2';
CREATE TRIGGER journal_entry_kept BEFORE UPDATE, DELETE ON journal_entry FOR EACH ROW CALL 'wutong.journal.KeptOnH2';
CREATE TRIGGER journal_link_kept BEFORE UPDATE, DELETE ON journal_link FOR EACH ROW CALL 'wutong.journal.KeptOnH2';
CREATE TRIGGER journal_seal_kept BEFORE UPDATE, DELETE ON journal_seal FOR EACH ROW CALL 'wutong.journal.KeptOnH2';
