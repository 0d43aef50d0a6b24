CREATE INDEX report_decided ON report (made_at) WHERE state = 'decided';
