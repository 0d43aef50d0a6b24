ALTER TABLE report ADD COLUMN ended INTEGER NOT NULL DEFAULT 0; -- 1: decided so: the person it is about is put in contact with nobody
