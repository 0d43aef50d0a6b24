-- What two people of a contact agree on between themselves: a time to talk. It goes with the contact.
CREATE TABLE appointment (
    contact_id TEXT PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    id TEXT NOT NULL,                      -- of the last proposal: a button of an earlier one does nothing
    by_id TEXT REFERENCES person (id) ON DELETE CASCADE,  -- who proposes; NULL: nothing is proposed
    times BLOB NOT NULL                    -- sealed: what is agreed on, and what is proposed
);
CREATE INDEX appointment_by ON appointment (by_id);
