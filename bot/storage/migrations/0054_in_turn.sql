-- The last words of one of the two in a contact are found without passing by those of the other.
DROP INDEX relayed_contact;
CREATE INDEX relayed_contact ON relayed (contact_id, person_id, own, message_id);
