-- The audits of the candidate over time, as data (JSON). Nights kept before this version have none to draw.
ALTER TABLE synthese ADD COLUMN chronologies VARCHAR DEFAULT '[]' NOT NULL;
