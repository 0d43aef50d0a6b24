-- Whom a meeting is for: everybody, the people of the group, its peer helpers, or an assembly of its members.
ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'open';
ALTER TABLE series ADD COLUMN kind TEXT NOT NULL DEFAULT 'open';

-- The point on a map, access, what to bring, from when the link is seen: sealed JSON; NULL for none of these.
ALTER TABLE meeting ADD COLUMN practical BLOB;
ALTER TABLE series ADD COLUMN practical BLOB;

-- For a time the place of a group is closed, and it meets online.
CREATE TABLE closure (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,            -- the first day begins
    ends_at INTEGER NOT NULL,              -- the last day is over
    link BLOB NOT NULL,                    -- sealed
    state TEXT NOT NULL DEFAULT 'closed' CHECK (state IN ('closed', 'open')), -- open: before its time, by a button
    made_at INTEGER NOT NULL
);
CREATE INDEX closure_group ON closure (group_id, ends_at);
CREATE INDEX closure_ends ON closure (ends_at);

-- The meetings that went online with it, and their place before: sealed JSON.
CREATE TABLE moved_online (
    meeting_id TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    closure_id TEXT NOT NULL REFERENCES closure (id) ON DELETE CASCADE,
    before BLOB NOT NULL
);
CREATE INDEX moved_online_closure ON moved_online (closure_id);

-- How many people came to a meeting that is over, and how many of them are visitors: numbers, never who.
CREATE TABLE tally (
    meeting_id TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    people INTEGER NOT NULL,
    visitors INTEGER NOT NULL,
    noted_at INTEGER NOT NULL
);

-- For two days, so that nobody who says "I was there" is counted twice: a keyed hash of the meeting and the person.
CREATE TABLE was_there (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    mark BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, mark)
);
CREATE INDEX was_there_at ON was_there (at);

-- Who says how many came.
ALTER TABLE groups ADD COLUMN counting TEXT NOT NULL DEFAULT 'facilitator' CHECK (counting IN ('facilitator', 'members', 'nobody'));

-- When the place of a group is open: on a weekday (0 is Monday), or on one day (2026-12-24), which goes before it.
CREATE TABLE opening (
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    slots TEXT NOT NULL,                   -- minutes after midnight: 600-720,840-1020; empty: closed
    PRIMARY KEY (group_id, day)
);
ALTER TABLE groups ADD COLUMN weekly_hours INTEGER NOT NULL DEFAULT 35; -- what it means to be open in a week; 0: it did not say
