-- How many are asked at a time when a member of this group asks to talk, one of PACES; NULL: as the operator says.
ALTER TABLE groups ADD COLUMN pace TEXT;
