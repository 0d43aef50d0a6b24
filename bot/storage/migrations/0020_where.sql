-- Whom a meeting is for: everybody, the people of the group, its peer helpers, or an assembly of its members.
ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'open';
ALTER TABLE series ADD COLUMN kind TEXT NOT NULL DEFAULT 'open';
