-- What helpers and those who facilitate note of what they do: read by nobody else.
CREATE TABLE record_line (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    line BLOB NOT NULL,                    -- sealed JSON: its kind, day, minutes and words
    made_at INTEGER NOT NULL
);
CREATE INDEX record_line_person ON record_line (person_id, made_at);

-- What attestations are signed with (Ed25519). A public key stays, so that what was signed can be looked at for years.
CREATE TABLE signing_key (
    id TEXT PRIMARY KEY,                   -- RFC 7638: the thumbprint of the public key
    public TEXT NOT NULL,                  -- base64url
    private BLOB,                          -- sealed; NULL where it is not to be trusted any more
    made_at INTEGER NOT NULL,
    distrusted_at INTEGER
);
CREATE INDEX signing_key_signs ON signing_key (made_at) WHERE distrusted_at IS NULL;
