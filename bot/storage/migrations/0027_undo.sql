-- What a facilitator changed at a meeting or a series, for the minutes in which it can be undone.
CREATE TABLE undo (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE, -- the date it was made from
    series_id TEXT REFERENCES series (id) ON DELETE CASCADE,            -- NULL: one date alone was changed
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'over')), -- over: changed again since
    until INTEGER NOT NULL,
    series BLOB,                           -- sealed JSON of the series before; NULL where it was not changed
    mark BLOB,                             -- a keyed hash of the series after
    made_until TEXT NOT NULL DEFAULT '',   -- after: later dates were made by the night
    news TEXT NOT NULL DEFAULT '{}'        -- JSON: what waited to be told before, what is told of it
);
CREATE INDEX undo_until ON undo (until);
CREATE INDEX undo_made_at ON undo (meeting_id);
CREATE INDEX undo_series ON undo (series_id) WHERE series_id IS NOT NULL;

-- Each date that it changed.
CREATE TABLE undo_date (
    undo_id TEXT NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    before BLOB,                           -- sealed JSON; NULL: there was no such date
    mark BLOB NOT NULL,                    -- a keyed hash of how it was after
    PRIMARY KEY (undo_id, meeting_id)
);
CREATE INDEX undo_date_meeting ON undo_date (meeting_id);

-- What would be lost of who comes, waits or does something there: written as it is overwritten.
CREATE TABLE undo_person (
    undo_id TEXT NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    part TEXT NOT NULL,                    -- answer, line, or the slot
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    choice TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 0,     -- guests, or the turn
    moves INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL,
    PRIMARY KEY (undo_id, meeting_id, part, person_id)
);
CREATE INDEX undo_person_meeting ON undo_person (meeting_id);
CREATE INDEX undo_person_who ON undo_person (person_id);
