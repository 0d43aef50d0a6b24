-- Several may be asked about one request at the same time; one of them has said yes at most.
DROP INDEX offer_live;
CREATE INDEX offer_live ON offer (request_id) WHERE state IN ('asked', 'accepted');
CREATE UNIQUE INDEX offer_accepted ON offer (request_id) WHERE state = 'accepted';
