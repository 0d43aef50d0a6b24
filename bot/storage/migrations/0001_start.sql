-- The first shape. BLOB columns are sealed (AES-GCM) or keyed hashes; instants are UTC epoch seconds; ids are short random text.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    account BLOB NOT NULL UNIQUE,          -- keyed hash of the Telegram id
    chat BLOB NOT NULL,                    -- sealed Telegram id
    pseudonym BLOB,                        -- sealed; empty until chosen
    pseudonym_key BLOB UNIQUE,             -- keyed hash of the folded pseudonym: two people cannot pass for each other
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    country TEXT,
    plain INTEGER NOT NULL DEFAULT 0,
    quiet_from INTEGER NOT NULL,           -- minutes after local midnight; equal to quiet_until: no quiet hours
    quiet_until INTEGER NOT NULL,
    reachable INTEGER NOT NULL DEFAULT 1,
    coordinator INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    spoke_at INTEGER NOT NULL,             -- last day and hour they wrote or pressed, for quiet hours and inactivity
    asked_inactive_at INTEGER              -- when they were asked whether to keep the account; empty once they spoke again
);
CREATE INDEX person_silent ON person (spoke_at) WHERE asked_inactive_at IS NULL;
CREATE INDEX person_asked ON person (asked_inactive_at) WHERE asked_inactive_at IS NOT NULL;
CREATE INDEX person_coordinator ON person (id) WHERE coordinator = 1;

-- Proof of consent outlives the person's row, under the keyed hash only.
CREATE TABLE consent (
    account BLOB NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    PRIMARY KEY (account, kind)
);
CREATE INDEX consent_withdrawn ON consent (withdrawn_at) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE dialog (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    answers BLOB NOT NULL,                 -- sealed JSON
    expires_at INTEGER NOT NULL
);
CREATE INDEX dialog_expires ON dialog (expires_at);

CREATE TABLE groups (
    id TEXT PRIMARY KEY,
    name BLOB NOT NULL,
    town BLOB NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    joining TEXT NOT NULL CHECK (joining IN ('open', 'approval')),
    reminders TEXT,                        -- seconds before a meeting, comma separated; empty: none; NULL: the operator's
    created_at INTEGER NOT NULL
);
CREATE INDEX groups_created ON groups (created_at, id);

CREATE TABLE charter (
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    words BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, version)
);

CREATE TABLE membership (
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'member', 'stepped_back')),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'facilitator')),
    pseudonym BLOB,                        -- another name in this group
    charter_version INTEGER NOT NULL,
    agreed_at INTEGER NOT NULL,
    muted INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL,
    handle TEXT UNIQUE,                    -- names this membership in buttons: a person's id never leaves the program
    pseudonym_key BLOB,                    -- keyed hash of the folded pseudonym of this group
    PRIMARY KEY (group_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);
CREATE INDEX membership_state ON membership (group_id, state, person_id);
CREATE INDEX membership_role ON membership (group_id, role, person_id);
CREATE UNIQUE INDEX membership_name ON membership (pseudonym_key, group_id) WHERE pseudonym_key IS NOT NULL;

-- Each look at a member's data, for the member to see (GDPR-07).
CREATE TABLE look (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    looked_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    what TEXT NOT NULL CHECK (what IN ('list', 'member', 'waiting')),
    at INTEGER NOT NULL
);
CREATE INDEX look_person ON look (person_id, at);
CREATE INDEX look_group ON look (group_id);
CREATE INDEX look_at ON look (at);
CREATE INDEX look_by ON look (looked_by) WHERE looked_by IS NOT NULL;

CREATE TABLE invite (
    code TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
);
CREATE INDEX invite_group ON invite (group_id);
CREATE INDEX invite_expires ON invite (expires_at);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    title BLOB NOT NULL,
    starts_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    place BLOB, link BLOB, note BLOB,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')),
    reason BLOB,                           -- why it was cancelled, in the words of who did it
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with each change that people are told of
    reminders TEXT NOT NULL DEFAULT '86400,3600', -- the operator's when it was planned: for groups that set none
    tallied INTEGER NOT NULL DEFAULT 0,    -- 1 when its answers were forgotten and only their number is left (GDPR-06)
    tally_coming INTEGER NOT NULL DEFAULT 0, -- answers that are forgotten, as numbers
    tally_maybe INTEGER NOT NULL DEFAULT 0,
    made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    made_at INTEGER NOT NULL
);
CREATE INDEX meeting_untallied ON meeting (starts_at) WHERE tallied = 0;
CREATE INDEX meeting_planned ON meeting (group_id, starts_at) WHERE state = 'planned';
CREATE INDEX meeting_group ON meeting (group_id);
CREATE INDEX meeting_author ON meeting (made_by) WHERE made_by IS NOT NULL;

CREATE TABLE answer (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    choice TEXT NOT NULL CHECK (choice IN ('coming', 'maybe', 'no')),
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX answer_person ON answer (person_id);
CREATE INDEX answer_choice ON answer (meeting_id, choice);

CREATE TABLE helper (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused', 'stopped')),
    profile BLOB NOT NULL,                 -- sealed JSON: topics, refused topics, languages, status
    most_open INTEGER NOT NULL,
    paused_until INTEGER,
    asked_at INTEGER NOT NULL,
    decided_at INTEGER
);
CREATE INDEX helper_state ON helper (state, person_id);

CREATE TABLE request (
    id TEXT PRIMARY KEY,
    seeker_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('searching', 'found', 'open', 'nobody', 'withdrawn', 'closed')),
    wishes BLOB NOT NULL,                  -- sealed JSON: topics, language
    asked_at INTEGER NOT NULL,
    closed_at INTEGER
);
CREATE UNIQUE INDEX request_pending ON request (seeker_id) WHERE state IN ('searching', 'found');
CREATE INDEX request_seeker ON request (seeker_id);
CREATE INDEX request_closed ON request (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE offer (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    helper_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'accepted', 'declined', 'lapsed', 'withdrawn', 'confirmed', 'unwanted')),
    asked_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    UNIQUE (request_id, helper_id)
);
CREATE UNIQUE INDEX offer_live ON offer (request_id) WHERE state IN ('asked', 'accepted');
CREATE INDEX offer_helper ON offer (helper_id, state);

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    request_id TEXT REFERENCES request (id) ON DELETE SET NULL,
    seeker_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    helper_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    paused_by TEXT,                        -- who of the two rests from it
    paused_until INTEGER,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER
);
CREATE UNIQUE INDEX contact_pair ON contact (seeker_id, helper_id) WHERE state = 'open';
CREATE INDEX contact_helper ON contact (helper_id, state);
CREATE INDEX contact_seeker ON contact (seeker_id, state);
CREATE INDEX contact_request ON contact (request_id);
CREATE INDEX contact_closed ON contact (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE blocked (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, other_id)
);
CREATE INDEX blocked_other ON blocked (other_id);

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    made_by TEXT REFERENCES person (id) ON DELETE SET NULL,
    about_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    category TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided'))
);
CREATE INDEX report_open ON report (made_at) WHERE state = 'open';
CREATE INDEX report_made_by ON report (made_by);
CREATE INDEX report_about ON report (about_id);

CREATE TABLE announcement (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    author_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    words BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'sent', 'stopped')),
    recipients INTEGER NOT NULL DEFAULT 0,
    delivered INTEGER NOT NULL DEFAULT 0,
    unreachable INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,   -- the request may or may not have reached Telegram
    chats INTEGER NOT NULL DEFAULT 0,      -- linked Telegram group chats it goes to: not counted as people
    chats_reached INTEGER NOT NULL DEFAULT 0,
    spread INTEGER NOT NULL DEFAULT 0,     -- 1 when every letter has been written
    made_at INTEGER NOT NULL,
    sent_at INTEGER
);
CREATE INDEX announcement_group ON announcement (group_id, made_at);
CREATE INDEX announcement_made ON announcement (made_at);
CREATE INDEX announcement_author ON announcement (author_id) WHERE author_id IS NOT NULL;

-- A Telegram group chat the bot is in.
CREATE TABLE place (
    id TEXT PRIMARY KEY,
    account BLOB NOT NULL UNIQUE,          -- keyed hash of the chat id
    chat BLOB NOT NULL,
    title BLOB NOT NULL,                   -- sealed; its own name on Telegram, to tell it from others
    group_id TEXT REFERENCES groups (id) ON DELETE SET NULL,
    present INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX place_group ON place (group_id) WHERE group_id IS NOT NULL;

-- Messages of ours that are edited later (a meeting card, the progress of an announcement), by slot.
CREATE TABLE posted (
    slot TEXT PRIMARY KEY,                 -- card:<meeting>:<place>, progress:<announcement>
    about TEXT NOT NULL,
    message_id INTEGER NOT NULL
);
CREATE INDEX posted_about ON posted (about);

CREATE TABLE occasion (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    facts TEXT NOT NULL DEFAULT '{}',      -- small JSON of ids and numbers, no words
    cursor TEXT NOT NULL DEFAULT ''        -- the last person done, when it goes out in slices
);
CREATE INDEX occasion_due ON occasion (due_at);
CREATE INDEX occasion_about ON occasion (about, kind);

CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    chat BLOB NOT NULL,                    -- sealed Telegram chat id
    person_id TEXT,
    place_id TEXT,
    kind TEXT NOT NULL,
    screen TEXT NOT NULL,
    facts BLOB NOT NULL,                   -- sealed JSON
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    plain INTEGER NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    leased_until INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    about TEXT,
    slot TEXT,
    edits INTEGER
);
CREATE INDEX letter_waiting ON letter (priority, due_at, id) WHERE leased_until IS NULL;
CREATE INDEX letter_due ON letter (due_at) WHERE leased_until IS NULL;
CREATE INDEX letter_leased ON letter (leased_until) WHERE leased_until IS NOT NULL;
CREATE INDEX letter_person ON letter (person_id);
CREATE INDEX letter_about ON letter (about) WHERE about IS NOT NULL;
CREATE INDEX letter_slot ON letter (slot) WHERE slot IS NOT NULL;
CREATE INDEX letter_place ON letter (place_id) WHERE place_id IS NOT NULL;

CREATE TABLE seen_update (id INTEGER PRIMARY KEY, seen_at INTEGER NOT NULL);
CREATE INDEX seen_update_at ON seen_update (seen_at);

CREATE TABLE failed_update (id INTEGER PRIMARY KEY, error TEXT NOT NULL, failed_at INTEGER NOT NULL);
CREATE INDEX failed_update_at ON failed_update (failed_at);
