-- Words that wait until their writer says whom they are for, or drops them: one message a person, a day at most.
CREATE TABLE unsent (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    token TEXT NOT NULL,                   -- what the buttons below them carry: older buttons send nothing
    words BLOB NOT NULL,                   -- sealed JSON
    expires_at INTEGER NOT NULL
);
CREATE INDEX unsent_expires ON unsent (expires_at);

-- Words of a member to those who facilitate a group, until one of them answers: numbers of messages only, never words.
CREATE TABLE inbox (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,     -- who wrote
    message_id INTEGER,                                                   -- Telegram's number of the words in their chat
    contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE,            -- the conversation that an answer made of it
    at INTEGER NOT NULL
);
CREATE INDEX inbox_person ON inbox (person_id, message_id);
CREATE INDEX inbox_group ON inbox (group_id, person_id);
CREATE INDEX inbox_contact ON inbox (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX inbox_at ON inbox (at);

CREATE TABLE inbox_copy (
    inbox_id TEXT NOT NULL REFERENCES inbox (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,     -- who reads
    message_id INTEGER,                                                   -- where it stands in their chat; NULL: not there (yet)
    PRIMARY KEY (inbox_id, person_id)
);
CREATE INDEX inbox_copy_person ON inbox_copy (person_id, message_id);

-- A conversation of a member with a facilitator: each goes by the name they had in the group when it began.
ALTER TABLE contact ADD COLUMN group_id TEXT REFERENCES groups (id) ON DELETE CASCADE;
ALTER TABLE contact ADD COLUMN seeker_name BLOB;
ALTER TABLE contact ADD COLUMN helper_name BLOB;
CREATE INDEX contact_group ON contact (group_id, seeker_id) WHERE group_id IS NOT NULL;
DROP INDEX contact_pair;
CREATE UNIQUE INDEX contact_pair ON contact (seeker_id, helper_id, COALESCE(group_id, '')) WHERE state = 'open';
