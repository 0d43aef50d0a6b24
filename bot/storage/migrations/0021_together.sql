-- Meetings that are proposed: what, on which dates, who could come, and what became of it.
CREATE TABLE proposal (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    led INTEGER NOT NULL,                  -- whether who made it facilitates
    title BLOB NOT NULL,
    place BLOB, link BLOB,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'made', 'declined')),
    closes_at INTEGER NOT NULL,            -- no answers after that
    last_at INTEGER NOT NULL,              -- its last date
    meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
    told_at INTEGER,                       -- when the members were written to
    made_at INTEGER NOT NULL
);
CREATE INDEX proposal_open ON proposal (group_id, closes_at) WHERE state = 'open';
CREATE INDEX proposal_author ON proposal (made_by);
CREATE INDEX proposal_old ON proposal (last_at);
CREATE INDEX proposal_meeting ON proposal (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE TABLE proposal_date (
    proposal_id TEXT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,               -- from 1, in the order of the dates
    starts_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    PRIMARY KEY (proposal_id, number)
);

CREATE TABLE proposal_vote (
    proposal_id TEXT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'maybe', 'no')),
    PRIMARY KEY (proposal_id, number, person_id)
);
CREATE INDEX proposal_vote_person ON proposal_vote (person_id, proposal_id);

-- So many who can come make a member's proposal a meeting; 0: a facilitator does.
ALTER TABLE groups ADD COLUMN supporters INTEGER NOT NULL DEFAULT 0;
