-- Telegram's number of the topic that a contact has of its own in the chat of each of the two; NULL: none (yet), or it is gone.
ALTER TABLE contact ADD COLUMN seeker_topic INTEGER;
ALTER TABLE contact ADD COLUMN helper_topic INTEGER;
CREATE INDEX contact_seeker_topic ON contact (seeker_id, seeker_topic) WHERE seeker_topic IS NOT NULL;
CREATE INDEX contact_helper_topic ON contact (helper_id, helper_topic) WHERE helper_topic IS NOT NULL;
