-- A contact is found by name, by its sound and initials, and by the digits of a number.
ALTER TABLE contact ADD COLUMN search_text VARCHAR(1000) DEFAULT '' NOT NULL;
