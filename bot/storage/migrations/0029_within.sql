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
