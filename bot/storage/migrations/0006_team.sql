-- Reports are looked at again by somebody else, and those who coordinate can ask before they decide.
ALTER TABLE report ADD COLUMN decided_by TEXT REFERENCES person (id) ON DELETE SET NULL; -- who decided last: not who looks again
ALTER TABLE report ADD COLUMN maker_again INTEGER NOT NULL DEFAULT 0;    -- 1: who reported asked for another look, once
ALTER TABLE report ADD COLUMN subject_again INTEGER NOT NULL DEFAULT 0;  -- 1: so did the person it is about
CREATE INDEX report_decided_by ON report (decided_by) WHERE decided_by IS NOT NULL;

-- A question of the coordination and whether it was answered. The words are on their way only, and kept nowhere.
CREATE TABLE inquiry (
    id TEXT PRIMARY KEY,
    report_id TEXT REFERENCES report (id) ON DELETE CASCADE,             -- NULL: about this person's own offer to listen
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,    -- who is asked
    asked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    asked_at INTEGER NOT NULL,
    answered_at INTEGER
);
CREATE INDEX inquiry_report ON inquiry (report_id, person_id) WHERE report_id IS NOT NULL;
CREATE INDEX inquiry_person ON inquiry (person_id);
CREATE INDEX inquiry_asked_by ON inquiry (asked_by) WHERE asked_by IS NOT NULL;

-- Somebody was asked to facilitate a group, or to coordinate, and has not said yes or no.
CREATE TABLE nomination (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    group_id TEXT REFERENCES groups (id) ON DELETE CASCADE,              -- NULL: to coordinate
    asked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    asked_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX nomination_whom ON nomination (person_id, coalesce(group_id, ''));
CREATE INDEX nomination_group ON nomination (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX nomination_asked_by ON nomination (asked_by) WHERE asked_by IS NOT NULL;
CREATE INDEX nomination_asked_at ON nomination (asked_at);

ALTER TABLE person ADD COLUMN menu TEXT; -- the commands that Telegram was told for this person's chat; NULL: those of everybody
