-- Each reading of a source: a later night that finds the same empreinte does not read the files again.
-- empreinte: SHA-256 of all that decides what is read: the files of the source, those of the base, campaign file, software.
-- depuis: the night that really read these files.
CREATE TABLE lecture_source (
    campagne VARCHAR(100) NOT NULL,
    source VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    empreinte CHAR(64) NOT NULL,
    depuis DATE NOT NULL,
    PRIMARY KEY (campagne, source, nuit)
);

-- Whether the files that held the rejected row held its key as an accepted row too: read again, they end its taint.
ALTER TABLE rejet ADD COLUMN cle_acceptee BOOLEAN NOT NULL DEFAULT FALSE;
