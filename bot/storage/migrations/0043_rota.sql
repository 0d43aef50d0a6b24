-- Hours of a week in which somebody has promised to answer. It names nobody.
CREATE TABLE rota (
    id TEXT PRIMARY KEY,
    zone TEXT NOT NULL,
    weekday INTEGER NOT NULL,              -- 0: Monday, on the clocks of the zone
    since INTEGER NOT NULL,                -- minutes after midnight
    minutes INTEGER NOT NULL,              -- how long, across midnight too
    most INTEGER NOT NULL,                 -- how many people are wanted
    made_until TEXT NOT NULL               -- the last day, ISO, whose turn was made
);
CREATE UNIQUE INDEX rota_hours ON rota (weekday, since, minutes, zone);
CREATE INDEX rota_made ON rota (made_until);

-- One date of it; the night after it is forgotten, and with it who promised.
CREATE TABLE rota_turn (
    id TEXT PRIMARY KEY,
    rota_id TEXT NOT NULL REFERENCES rota (id) ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    cover INTEGER NOT NULL DEFAULT 0       -- promises that were given back and that nobody has taken since
);
CREATE UNIQUE INDEX rota_turn_once ON rota_turn (rota_id, starts_at);
CREATE INDEX rota_turn_starts ON rota_turn (starts_at, id);
CREATE INDEX rota_turn_ends ON rota_turn (ends_at);

CREATE TABLE rota_taken (
    id TEXT PRIMARY KEY,
    turn_id TEXT NOT NULL REFERENCES rota_turn (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    standby INTEGER NOT NULL               -- 1: is asked only when nobody is there
);
CREATE UNIQUE INDEX rota_taken_once ON rota_taken (turn_id, person_id);
CREATE INDEX rota_taken_person ON rota_taken (person_id);

-- Somebody is asked to take a turn, or to swap one for another: one person at a time, each about one thing at a time.
CREATE TABLE rota_asked (
    id TEXT PRIMARY KEY,
    turn_id TEXT NOT NULL REFERENCES rota_turn (id) ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    by_id TEXT REFERENCES person (id) ON DELETE CASCADE,         -- who would swap; NULL: nobody is there
    instead_id TEXT REFERENCES rota_turn (id) ON DELETE CASCADE, -- the turn of theirs that they would give for it
    state TEXT NOT NULL CHECK (state IN ('asked', 'over')),
    deadline INTEGER NOT NULL
);
CREATE UNIQUE INDEX rota_asked_one ON rota_asked (to_id) WHERE state = 'asked';
CREATE UNIQUE INDEX rota_asked_cover ON rota_asked (turn_id) WHERE state = 'asked' AND instead_id IS NULL;
CREATE UNIQUE INDEX rota_asked_swap ON rota_asked (by_id, instead_id) WHERE state = 'asked' AND instead_id IS NOT NULL;
CREATE INDEX rota_asked_turn ON rota_asked (turn_id, to_id);
CREATE INDEX rota_asked_instead ON rota_asked (instead_id) WHERE instead_id IS NOT NULL;
CREATE INDEX rota_asked_to ON rota_asked (to_id);
CREATE INDEX rota_asked_by ON rota_asked (by_id) WHERE by_id IS NOT NULL;
