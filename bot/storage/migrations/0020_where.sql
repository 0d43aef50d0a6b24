-- Whom a meeting is for: everybody, the people of the group, its peer helpers, or an assembly of its members.
ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'open';
ALTER TABLE series ADD COLUMN kind TEXT NOT NULL DEFAULT 'open';

-- The point on a map, access, what to bring, from when the link is seen: sealed JSON; NULL for none of these.
ALTER TABLE meeting ADD COLUMN practical BLOB;
ALTER TABLE series ADD COLUMN practical BLOB;
