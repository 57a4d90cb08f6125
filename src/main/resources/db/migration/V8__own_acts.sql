-- What a person last did through one door, for the page of the person.
CREATE INDEX journal_own ON journal_entry (actor_id, door, kind, seq);
