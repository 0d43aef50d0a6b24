-- What people remind themselves of, again and again: read by nobody else.
CREATE TABLE routine (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    words BLOB NOT NULL,
    rule BLOB NOT NULL,                    -- RFC 5545, in the days of the person
    first_day TEXT NOT NULL,               -- 2026-12-03: weeks and months are counted from the one it lies in
    clock TEXT NOT NULL,                   -- 10:00, on the clocks of the person
    paused INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL
);
CREATE INDEX routine_person ON routine (person_id, made_at);
