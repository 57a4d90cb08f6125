-- What a ledger held that was not read, and the unit of money that was chosen for one that names none.
ALTER TABLE import_batch ADD COLUMN unread VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE import_batch ADD COLUMN money_unit VARCHAR(10);
ALTER TABLE import_batch ADD COLUMN unitless INTEGER DEFAULT 0 NOT NULL;

-- Which columns the sentences about a record are of, in their order.
ALTER TABLE import_row ADD COLUMN message_columns VARCHAR(4000) DEFAULT '' NOT NULL;

-- Doubles are found in memory; nothing asks for the core of a name here.
DROP INDEX enterprise_core;
ALTER TABLE enterprise DROP COLUMN name_core;
