-- Cancelled meetings stay in the list of all groups too.
DROP INDEX meeting_anywhere;
CREATE INDEX meeting_anywhere ON meeting (starts_at, id);
