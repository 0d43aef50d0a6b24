-- Whose turn it is to be asked: an instant that each question moves back, and each conversation further. It was the last question so far.
ALTER TABLE helper RENAME COLUMN last_asked TO turn;
