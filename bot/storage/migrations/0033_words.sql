-- What whoever changed a meeting, or a series, said to those it concerns; of a series that was ended, why.
ALTER TABLE meeting ADD COLUMN word BLOB;  -- sealed
ALTER TABLE series ADD COLUMN word BLOB;   -- sealed
