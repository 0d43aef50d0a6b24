-- What two people of a contact agree on between themselves: a time to talk. It goes with the contact.
CREATE TABLE appointment (
    contact_id TEXT PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    id TEXT NOT NULL,                      -- of the last proposal: a button of an earlier one does nothing
    by_id TEXT REFERENCES person (id) ON DELETE CASCADE,  -- who proposes; NULL: nothing is proposed
    times BLOB NOT NULL                    -- sealed: what is agreed on, and what is proposed
);
CREATE INDEX appointment_by ON appointment (by_id);

-- Cards with something to talk about: which one it is follows from its number and the contact; nothing says who drew it.
CREATE TABLE talk_card (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,                    -- the how-manieth, from 0
    at INTEGER NOT NULL,
    away INTEGER NOT NULL DEFAULT 0,       -- 1: one of the two put it away
    PRIMARY KEY (contact_id, n)
);

-- What one of the two offers to tell of who they are. The other reads it once they have offered theirs; from then on no words are kept.
CREATE TABLE name_told (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    degree TEXT NOT NULL CHECK (degree IN ('first', 'username')),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    token TEXT NOT NULL,                   -- tells this offer from an earlier one
    words BLOB,                            -- sealed; NULL: both have read
    PRIMARY KEY (contact_id, degree, person_id)
);
CREATE INDEX name_told_person ON name_told (person_id);

-- Contacts that are open already are watched for a long silence, too.
INSERT INTO occasion (id, kind, about, due_at, facts)
    SELECT 'silence:' || id, 'silence', id, opened_at + 1209600, '{"since":' || opened_at || ',"asked":0}' FROM contact
    WHERE state = 'open' AND group_id IS NULL;
