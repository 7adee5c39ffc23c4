-- Results are read back some candidates at a time, never all at once.
DROP INDEX synthese_nuit;
DROP INDEX verdict_nuit;
DROP INDEX depense_nuit;
DROP INDEX anomalie_nuit;
DROP INDEX echeance_nuit;
DROP INDEX effet_lecture_nuit;
DROP INDEX changement_nuit;
CREATE INDEX synthese_candidat ON synthese (campagne, nuit, candidat_id);
CREATE INDEX verdict_candidat ON verdict (campagne, nuit, candidat_id);
CREATE INDEX depense_candidat ON depense (campagne, nuit, candidat_id);
CREATE INDEX anomalie_candidat ON anomalie (campagne, nuit, candidat_id);
CREATE INDEX echeance_candidat ON echeance (campagne, nuit, candidat_id);
CREATE INDEX effet_lecture_candidat ON effet_lecture (campagne, nuit, candidat_id);
CREATE INDEX changement_candidat ON changement (campagne, nuit, candidat_id);
