-- Where a link led somebody who has no name yet: the sealed words of the link. Empty once they are there.
ALTER TABLE person ADD COLUMN target BLOB;

-- What is on anywhere, for who is in no group yet.
CREATE INDEX meeting_anywhere ON meeting (starts_at, id) WHERE state = 'planned';
