-- Openings for peer workers. What has ended stays for those who post, as announcements do.
CREATE TABLE mission (
    id TEXT PRIMARY KEY,
    by_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    said BLOB NOT NULL,                    -- sealed JSON: its title, town, words, topic, and whether it is paid
    posted_at INTEGER NOT NULL,
    until INTEGER NOT NULL,                -- when it ends, or was withdrawn
    withdrawn INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mission_until ON mission (until);
CREATE INDEX mission_by ON mission (by_id, posted_at);
