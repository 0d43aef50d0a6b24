-- Names are compared by what the eye keeps of them. The keys are hashes of sealed names, so they are made again by
-- bot/storage/rekeying.py, in the same transaction.
UPDATE person SET pseudonym_key = NULL WHERE pseudonym_key IS NOT NULL;
UPDATE membership SET pseudonym_key = NULL WHERE pseudonym_key IS NOT NULL;
