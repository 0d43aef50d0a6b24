-- Which message in whose chat shows a meeting: when the meeting changes, so does the message. Forgotten after the meeting.
CREATE TABLE shown (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    manner TEXT NOT NULL,                 -- small JSON: what opens beside it, and from which screen it was opened
    PRIMARY KEY (person_id, message_id)
);
CREATE INDEX shown_meeting ON shown (meeting_id, person_id, message_id);

-- Cancelled meetings stay in the list of all groups too.
DROP INDEX meeting_anywhere;
CREATE INDEX meeting_anywhere ON meeting (starts_at, id);
