-- Who comes to a group for the first time asks for somebody who meets them there: one is asked after the other.
CREATE TABLE companion (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    by_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'yes', 'no', 'moved')),
    starts_at INTEGER NOT NULL,            -- of the meeting, when they were asked: moved, it is asked anew
    deadline INTEGER NOT NULL,
    contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX companion_once ON companion (meeting_id, by_id, to_id);
CREATE UNIQUE INDEX companion_one ON companion (meeting_id, by_id) WHERE state IN ('asked', 'yes');
CREATE INDEX companion_by ON companion (by_id, state);
CREATE INDEX companion_to ON companion (to_id, state);
CREATE INDEX companion_contact ON companion (contact_id) WHERE contact_id IS NOT NULL;
