-- What each of the two lets pass in a contact beside words; what both allow passes. 'voice': its writer was told that one is known by it.
CREATE TABLE lets_pass (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('pictures', 'places', 'voice')),
    PRIMARY KEY (contact_id, person_id, kind)
);
CREATE INDEX lets_pass_person ON lets_pass (person_id);

-- What who reported adds to a report: words they were written ("theirs"), or their own. It goes with the account of either.
CREATE TABLE report_words (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,                    -- the how-manieth, from 0
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,     -- who added it
    about_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,      -- whom the report is about
    theirs INTEGER NOT NULL,               -- 1: words of the reported one, as they stand in the chat of who reported
    words BLOB NOT NULL,                   -- sealed
    at INTEGER NOT NULL,
    PRIMARY KEY (report_id, n)
);
CREATE INDEX report_words_person ON report_words (person_id);
CREATE INDEX report_words_about ON report_words (about_id);
CREATE INDEX report_words_at ON report_words (at);
