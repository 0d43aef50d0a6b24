-- How many texts of theirs coordinators did not show, since the first of them (UTC epoch seconds): so many a month, and no more.
ALTER TABLE helper ADD COLUMN words_declined INTEGER NOT NULL DEFAULT 0;
ALTER TABLE helper ADD COLUMN words_declined_since INTEGER;

-- 1: a promise that was given back because they rested, and that they may take again.
ALTER TABLE rota_asked ADD COLUMN rested INTEGER NOT NULL DEFAULT 0;
