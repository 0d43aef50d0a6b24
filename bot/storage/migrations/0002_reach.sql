-- Where the bot may write in a Telegram group chat, and whether it should.
ALTER TABLE place ADD COLUMN topic INTEGER;                  -- the forum topic that cards and announcements go to; NULL: General
ALTER TABLE place ADD COLUMN mute TEXT CHECK (mute IN ('rights', 'topic')); -- why the bot may not write there; NULL: it may
ALTER TABLE place ADD COLUMN held INTEGER NOT NULL DEFAULT 0; -- 1: put back by somebody else, nothing is posted before a yes

ALTER TABLE letter ADD COLUMN topic INTEGER;                 -- the forum topic this letter goes to
