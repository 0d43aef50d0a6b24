-- The private address at which the calendar of somebody asks for their meetings: only a keyed hash of it is kept.
CREATE TABLE calendar_address (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    address BLOB NOT NULL UNIQUE,
    hidden INTEGER NOT NULL,               -- 1: only the hour is told
    made_at INTEGER NOT NULL,
    told BLOB,                             -- a keyed hash of what it told last
    told_since INTEGER NOT NULL            -- since when it tells that
);

-- Groups whose weekly meetings stand in the list that meeting finders read.
CREATE TABLE listed_group (
    group_id TEXT PRIMARY KEY REFERENCES groups (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
);

-- What came from another calendar: the keyed hash of its name there, so that the same file again brings nothing new.
CREATE TABLE imported (
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    uid BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (group_id, uid)
);

-- Series whose dates on public holidays are made as cancelled.
CREATE TABLE holiday_series (
    series_id TEXT PRIMARY KEY REFERENCES series (id) ON DELETE CASCADE
);
