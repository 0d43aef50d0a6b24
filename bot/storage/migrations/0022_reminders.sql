-- What a member wishes to hear of this group.
ALTER TABLE membership ADD COLUMN reminders TEXT;                  -- when, of WHEN in bot/domain/wishes.py, comma separated; empty: never; NULL: as the group does
ALTER TABLE membership ADD COLUMN no_news INTEGER NOT NULL DEFAULT 0; -- 1: not told of changes
CREATE INDEX membership_own ON membership (group_id, person_id) WHERE reminders IS NOT NULL;
