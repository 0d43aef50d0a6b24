-- An offer to listen may want the yes of two who coordinate; the first is kept until the second.
ALTER TABLE helper ADD COLUMN first_yes TEXT REFERENCES person (id) ON DELETE SET NULL;
CREATE INDEX helper_first_yes ON helper (first_yes) WHERE first_yes IS NOT NULL;

-- Those who listen are reminded once a year that talking about it does good.
INSERT INTO occasion (id, kind, about, due_at)
SELECT 'supervision:' || person_id, 'supervision', person_id, decided_at + 31536000 FROM helper
WHERE state = 'approved' AND decided_at IS NOT NULL;
