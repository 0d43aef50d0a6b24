-- Which message in whose chat belongs to which contact: numbers of messages only, never words.
CREATE TABLE relayed (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,   -- in whose chat with the bot
    message_id INTEGER NOT NULL,                                        -- Telegram's number of the message there
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    own INTEGER NOT NULL,                                               -- 1: this person wrote it, 0: the other did
    twin INTEGER,                                                       -- the same words in the other's chat; NULL: not there (yet)
    newest INTEGER NOT NULL DEFAULT 0,                                  -- 1: it carries the buttons of its thread
    at INTEGER NOT NULL,
    PRIMARY KEY (person_id, message_id)
);
CREATE INDEX relayed_contact ON relayed (contact_id, person_id, message_id);
CREATE INDEX relayed_at ON relayed (at);

ALTER TABLE contact ADD COLUMN mark INTEGER NOT NULL DEFAULT 0;         -- the sign of this thread, the same on both sides
