-- Letters that ask somebody for a decision: when it was made elsewhere, or its time is over, they say so in place.
ALTER TABLE posted ADD COLUMN person_id TEXT REFERENCES person (id) ON DELETE CASCADE; -- in whose chat; NULL: in a group chat
ALTER TABLE posted ADD COLUMN screen TEXT;                                             -- what was asked
CREATE INDEX posted_person ON posted (person_id, message_id) WHERE person_id IS NOT NULL;
