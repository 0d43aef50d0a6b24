-- What who asks says first, read by whoever is asked: sealed, and gone when a conversation begins or the request is taken back.
ALTER TABLE request ADD COLUMN word BLOB;
