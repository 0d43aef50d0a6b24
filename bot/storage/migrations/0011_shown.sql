-- Which message in whose chat shows a meeting: when the meeting changes, so does the message. Forgotten after the meeting.
CREATE TABLE shown (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    stays INTEGER NOT NULL,               -- 1: its buttons open beside it
    place TEXT NOT NULL,                  -- where it was opened from, for the way back
    PRIMARY KEY (person_id, message_id)
);
CREATE INDEX shown_meeting ON shown (meeting_id, person_id, message_id);
