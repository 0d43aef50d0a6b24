-- The limits of who listens: how many new questions a week (0: as many as come), and who was asked longest ago comes first.
ALTER TABLE helper ADD COLUMN most_new INTEGER NOT NULL DEFAULT 0;
ALTER TABLE helper ADD COLUMN last_asked INTEGER NOT NULL DEFAULT 0;
UPDATE helper SET last_asked = COALESCE((SELECT max(o.asked_at) FROM offer o WHERE o.helper_id = helper.person_id), 0);
CREATE INDEX helper_rested ON helper (state, last_asked, person_id);

-- When the hours of who is asked begin, and the question is said; 0: it ended before that.
ALTER TABLE offer ADD COLUMN begins_at INTEGER NOT NULL DEFAULT 0;
UPDATE offer SET begins_at = asked_at;
