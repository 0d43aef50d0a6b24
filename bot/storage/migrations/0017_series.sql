-- Meetings that repeat: a series keeps what its dates have in common, and each date is a meeting of its own.
CREATE TABLE series (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,                    -- RFC 5545, in the days of the group
    first_day TEXT NOT NULL,               -- 2026-12-03: weeks and months are counted from the one it lies in
    clock TEXT NOT NULL,                   -- 14:00, on the clocks of the group
    title BLOB NOT NULL,
    minutes INTEGER NOT NULL,
    place BLOB, link BLOB, note BLOB,
    reminders TEXT NOT NULL,               -- as of a meeting
    made_until TEXT NOT NULL,              -- up to this day its meetings are stored
    ended_from TEXT,                       -- the first day it was ended from; NULL: it goes on, or its rule came to its end
    until_before TEXT,                     -- the end its rule had before that
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with each change that people are told of
    made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    made_at INTEGER NOT NULL
);
CREATE INDEX series_group ON series (group_id);
CREATE INDEX series_made ON series (made_until, id);
CREATE INDEX series_author ON series (made_by) WHERE made_by IS NOT NULL;

ALTER TABLE meeting ADD COLUMN series_id TEXT REFERENCES series (id) ON DELETE SET NULL;
ALTER TABLE meeting ADD COLUMN series_day TEXT;               -- the day the rule gave it, wherever it was moved since
ALTER TABLE meeting ADD COLUMN own TEXT NOT NULL DEFAULT '';  -- what was changed for this date alone: names, comma separated
CREATE UNIQUE INDEX meeting_series ON meeting (series_id, series_day) WHERE series_id IS NOT NULL;

-- Who comes every time, unless they say otherwise for a date.
CREATE TABLE regular (
    series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (series_id, person_id)
);
CREATE INDEX regular_person ON regular (person_id);
