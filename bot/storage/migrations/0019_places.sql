-- Meetings with a number of places: what is counted, who brings somebody, who waits in the line. After a move people are asked again.
ALTER TABLE meeting ADD COLUMN terms BLOB;                        -- sealed JSON; NULL: nothing is counted
ALTER TABLE series ADD COLUMN terms BLOB;
ALTER TABLE answer ADD COLUMN guests INTEGER NOT NULL DEFAULT 0;  -- how many somebody who comes brings
ALTER TABLE meeting ADD COLUMN asked_until INTEGER;               -- moved: until then those who had answered are asked again
ALTER TABLE meeting ADD COLUMN moves INTEGER NOT NULL DEFAULT 0;  -- how many times its start was changed after somebody had answered
ALTER TABLE answer ADD COLUMN moves INTEGER NOT NULL DEFAULT 0;   -- of its meeting when it was given: it counts while there are no more
DROP INDEX answer_choice;
CREATE INDEX answer_choice ON answer (meeting_id, choice, moves);
CREATE TABLE waitlist (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,                 -- grows: the lowest is the first in the line
    since INTEGER NOT NULL,
    deadline INTEGER                       -- a place is offered until then; NULL: none is
);
CREATE UNIQUE INDEX waitlist_turn ON waitlist (meeting_id, turn);
CREATE UNIQUE INDEX waitlist_who ON waitlist (meeting_id, person_id);
CREATE INDEX waitlist_person ON waitlist (person_id);

-- What somebody does at a meeting, and which of these somebody was looked for already.
CREATE TABLE slot_taken (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    slot TEXT NOT NULL,                    -- a word of ours, or a keyed hash of typed words
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, slot, person_id)
);
CREATE INDEX slot_person ON slot_taken (person_id);
CREATE INDEX slot_before ON slot_taken (slot, meeting_id);
CREATE TABLE slot_asked (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    slot TEXT NOT NULL,
    PRIMARY KEY (meeting_id, slot)
);
