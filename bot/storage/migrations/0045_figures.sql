-- How often something happened in a week, for those who coordinate: numbers that name nobody, sealed since small ones may say something.
CREATE TABLE figures (
    week INTEGER PRIMARY KEY,             -- its Monday, as the instant at which that day begins in UTC
    counts BLOB NOT NULL                  -- sealed: JSON, a name and a number each
);

-- For what a request was counted: 1 a yes, 2 nobody free. What was asked before is not counted any more.
ALTER TABLE request ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;
UPDATE request SET counted = 3;

-- Two questions that somebody may answer after a contact; which contact it was stands nowhere, and the row goes with the answer.
CREATE TABLE afterwards (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    helped INTEGER NOT NULL DEFAULT 0,    -- 1: the first is answered, what was said stands nowhere
    until INTEGER NOT NULL
);
CREATE INDEX afterwards_person ON afterwards (person_id);
CREATE INDEX afterwards_until ON afterwards (until);
