ALTER TABLE person ADD COLUMN quiet_firm INTEGER NOT NULL DEFAULT 0; -- 1: not even what they would read too late comes in quiet hours
