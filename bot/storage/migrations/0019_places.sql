-- Meetings with a number of places: what is counted, who brings somebody, who waits in the line.
ALTER TABLE meeting ADD COLUMN terms BLOB;                        -- sealed JSON; NULL: nothing is counted
ALTER TABLE series ADD COLUMN terms BLOB;
ALTER TABLE answer ADD COLUMN guests INTEGER NOT NULL DEFAULT 0;  -- how many somebody who comes brings
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
