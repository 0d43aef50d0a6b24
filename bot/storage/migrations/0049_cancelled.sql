-- The meeting that was made of it, or the series (which has the id of its first date): what is cancelled in that calendar later is
-- found by it. NULL: brought in before this was kept.
ALTER TABLE imported ADD COLUMN made TEXT;

-- What was changed in one go, and is undone in one.
ALTER TABLE undo ADD COLUMN together TEXT;
CREATE INDEX undo_together ON undo (together) WHERE together IS NOT NULL;
