-- What kind of error kept a letter from being said: it waits, is tried again, and stays until an operator lets it go.
ALTER TABLE letter ADD COLUMN trouble TEXT;
CREATE INDEX letter_trouble ON letter (due_at) WHERE trouble IS NOT NULL;
