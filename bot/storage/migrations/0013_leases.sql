-- Who holds a letter while it is leased: what becomes of it is written by them only, and when the lease has ended anybody may
-- take it.
ALTER TABLE letter ADD COLUMN held_by TEXT;
