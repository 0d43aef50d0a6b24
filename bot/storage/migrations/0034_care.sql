-- With whom those who listen can talk about a situation: named by the coordination, each with their own yes.
CREATE TABLE referent (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
);
CREATE UNIQUE INDEX referent_person ON referent (person_id);
CREATE INDEX referent_since ON referent (since, id);
ALTER TABLE nomination ADD COLUMN referent INTEGER NOT NULL DEFAULT 0;  -- 1: it is to be one, and group_id is NULL
DROP INDEX nomination_whom;
CREATE UNIQUE INDEX nomination_whom ON nomination (person_id, coalesce(group_id, ''), referent);

-- Somebody who listens asks a referent for a talk. Nothing says about whom: it names no contact, and holds no words.
CREATE TABLE situation (
    id TEXT PRIMARY KEY,
    by_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'over')),
    asked_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL
);
CREATE UNIQUE INDEX situation_asked ON situation (by_id) WHERE state = 'asked';
CREATE INDEX situation_by ON situation (by_id, to_id, asked_at);
CREATE INDEX situation_to ON situation (to_id, state);
CREATE INDEX situation_over ON situation (asked_at) WHERE state = 'over';
