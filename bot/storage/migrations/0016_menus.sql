CREATE INDEX person_menu ON person (id) WHERE menu IS NOT NULL;
