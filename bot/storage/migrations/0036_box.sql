-- A question to several who listen. Nobody reads who asked, nor who else was asked; no words stay once the answers are gathered.
CREATE TABLE box_question (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'nobody', 'withdrawn')),
    asked BLOB,                            -- sealed JSON: its words, topics and language; NULL once it is over
    asked_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    closed_at INTEGER
);
CREATE UNIQUE INDEX box_question_open ON box_question (person_id) WHERE state = 'open';
CREATE INDEX box_question_person ON box_question (person_id, asked_at);
CREATE INDEX box_question_closed ON box_question (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE box_answer (
    id TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES box_question (id) ON DELETE CASCADE,
    helper_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'answered', 'declined', 'lapsed')),
    words BLOB,                            -- sealed; NULL before, and once they were gathered
    asked_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX box_answer_whom ON box_answer (question_id, helper_id);
CREATE INDEX box_answer_helper ON box_answer (helper_id, asked_at);
CREATE INDEX box_answer_waits ON box_answer (helper_id) WHERE state = 'asked';
