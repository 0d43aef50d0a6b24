-- The proposal that a report is about, which whoever decides reads; where it is about a person alone, none.
ALTER TABLE report ADD COLUMN proposal_id TEXT REFERENCES proposal (id) ON DELETE SET NULL;
CREATE INDEX report_proposal ON report (proposal_id) WHERE proposal_id IS NOT NULL;
