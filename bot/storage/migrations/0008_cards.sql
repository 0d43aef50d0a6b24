-- What stands in a group chat is compared with what is true: nothing invites to what is over.
ALTER TABLE posted ADD COLUMN shows BLOB;                          -- keyed hash of what the message says; NULL: not known
ALTER TABLE posted ADD COLUMN invites INTEGER NOT NULL DEFAULT 0;  -- 1: it has buttons to answer
ALTER TABLE posted ADD COLUMN looked_at INTEGER NOT NULL DEFAULT 0; -- when it was last compared, at night
UPDATE posted SET invites = 1 WHERE slot LIKE 'card:%';
CREATE INDEX posted_invites ON posted (looked_at) WHERE invites = 1;

-- Cancelled meetings stay in the lists.
DROP INDEX meeting_planned;
CREATE INDEX meeting_when ON meeting (group_id, starts_at);
DROP INDEX meeting_group;
