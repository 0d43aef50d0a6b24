-- What a member wishes to hear of this group.
ALTER TABLE membership ADD COLUMN reminders TEXT;                  -- when, of WHEN in bot/domain/wishes.py, comma separated; empty: never; NULL: as the group does
ALTER TABLE membership ADD COLUMN no_news INTEGER NOT NULL DEFAULT 0; -- 1: not told of changes
CREATE INDEX membership_own ON membership (group_id, person_id) WHERE reminders IS NOT NULL;

-- Who said that they are on their way: it counts while the answer is older. It goes with the answer.
CREATE TABLE on_the_way (
    meeting_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, person_id),
    FOREIGN KEY (meeting_id, person_id) REFERENCES answer (meeting_id, person_id) ON DELETE CASCADE
);
CREATE INDEX on_the_way_person ON on_the_way (person_id);

-- Who wants to read on Monday what is on in the week: a row from their yes until their no.
CREATE TABLE digest (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    due_at INTEGER NOT NULL                -- the next Monday, eight o'clock on their clocks
);
CREATE INDEX digest_due ON digest (due_at, person_id);
