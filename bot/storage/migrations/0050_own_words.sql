-- What somebody who listens would say of themselves, while a coordinator has not read it; what was read stands in their profile.
CREATE TABLE own_words (
    id TEXT PRIMARY KEY,                  -- another for each text: a yes is to the one that was read
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    words BLOB NOT NULL,                  -- sealed
    since INTEGER NOT NULL
);
CREATE UNIQUE INDEX own_words_person ON own_words (person_id);
CREATE INDEX own_words_since ON own_words (since, id);

-- A question of the coordination may be about such a text; it is over when the text is.
ALTER TABLE inquiry ADD COLUMN words_id TEXT REFERENCES own_words (id) ON DELETE CASCADE;
CREATE INDEX inquiry_words ON inquiry (words_id) WHERE words_id IS NOT NULL;
