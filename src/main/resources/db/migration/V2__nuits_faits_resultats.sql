-- One row per night of a campaign. A night computed again from other inputs keeps its row and takes the next passage.
-- fin: how its last run ended, null when it was killed.
CREATE TABLE nuit (
    campagne VARCHAR(100) NOT NULL,
    date_controle DATE NOT NULL,
    empreinte VARCHAR(64) NOT NULL,
    passage INTEGER NOT NULL,
    publiee BOOLEAN NOT NULL,
    fin VARCHAR(20),
    PRIMARY KEY (campagne, date_controle)
);

-- The files of each night, with what became of their rows: lues = acceptees + rejetees + doublons.
CREATE TABLE fichier (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    source VARCHAR(100) NOT NULL,
    chemin VARCHAR NOT NULL,
    sha256 CHAR(64) NOT NULL,
    octets BIGINT NOT NULL,
    lues BIGINT NOT NULL,
    acceptees BIGINT NOT NULL,
    rejetees BIGINT NOT NULL,
    doublons BIGINT NOT NULL
);
CREATE INDEX fichier_nuit ON fichier (campagne, nuit, source);

-- What is believed, by source and group of keys, from night nuit_de until before night nuit_a (open while it is null).
-- contenu: one line per content, with the night, file and line that first showed it. A large group has several fragments.
CREATE TABLE fait (
    campagne VARCHAR(100) NOT NULL,
    source VARCHAR(100) NOT NULL,
    groupe CHAR(64) NOT NULL,
    fragment INTEGER NOT NULL,
    nuit_de DATE NOT NULL,
    nuit_a DATE,
    contenu VARCHAR NOT NULL,
    PRIMARY KEY (campagne, source, groupe, nuit_de, fragment)
);
CREATE INDEX fait_nuit ON fait (campagne, nuit_de);

-- Rejected rows, kept as long as they taint: from the night that read them until before night nuit_a.
CREATE TABLE rejet (
    campagne VARCHAR(100) NOT NULL,
    source VARCHAR(100) NOT NULL,
    nuit_de DATE NOT NULL,
    nuit_a DATE,
    rang INTEGER NOT NULL,
    fichier VARCHAR NOT NULL,
    ligne INTEGER NOT NULL,
    colonne VARCHAR(100) NOT NULL,
    valeur VARCHAR NOT NULL,
    motif VARCHAR NOT NULL,
    valeurs VARCHAR NOT NULL,
    finess_invalides VARCHAR NOT NULL,
    PRIMARY KEY (campagne, source, nuit_de, rang)
);

-- What tonight's reading saw and tells tonight only: repeated rows, repaired numbers.
CREATE TABLE signalement (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    source VARCHAR(100) NOT NULL,
    code VARCHAR(50) NOT NULL,
    objet VARCHAR NOT NULL,
    fichier VARCHAR NOT NULL,
    ligne INTEGER NOT NULL,
    valeurs VARCHAR NOT NULL
);
CREATE INDEX signalement_nuit ON signalement (campagne, nuit, source);

CREATE TABLE synthese (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    type VARCHAR(20) NOT NULL,
    denomination VARCHAR NOT NULL,
    region VARCHAR(2) NOT NULL,
    plafond NUMERIC(38, 10) NOT NULL,
    preuve VARCHAR NOT NULL,
    etat_dossier VARCHAR(20) NOT NULL,
    date_reference DATE NOT NULL,
    base_date VARCHAR(20) NOT NULL,
    statut VARCHAR(30) NOT NULL,
    decote_min NUMERIC(38, 10) NOT NULL,
    decote_max NUMERIC(38, 10) NOT NULL,
    plafond_apres_decote_min NUMERIC(38, 10) NOT NULL,
    plafond_apres_decote_max NUMERIC(38, 10) NOT NULL,
    couts_internes NUMERIC(38, 10),
    couts_externes NUMERIC(38, 10),
    autres_couts NUMERIC(38, 10),
    recettes NUMERIC(38, 10),
    cout_net_eligible NUMERIC(38, 10),
    montant_min NUMERIC(38, 10),
    montant_max NUMERIC(38, 10)
);
CREATE INDEX synthese_nuit ON synthese (campagne, nuit);

-- mesure, seuil, motifs and preuves are data (JSON): the writers of results render them, each in its own format.
CREATE TABLE verdict (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    objectif VARCHAR(10) NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    decote_min NUMERIC(38, 10) NOT NULL,
    decote_max NUMERIC(38, 10) NOT NULL,
    mesure VARCHAR,
    seuil VARCHAR,
    rattrapable VARCHAR(20) NOT NULL,
    motifs VARCHAR NOT NULL,
    preuves VARCHAR NOT NULL
);
CREATE INDEX verdict_nuit ON verdict (campagne, nuit);

-- rang: the place of the line among those of its candidate. Amounts are exact, whatever their decimals: their sum is what is rounded.
CREATE TABLE depense (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    nature VARCHAR(20) NOT NULL,
    reference VARCHAR NOT NULL,
    annee INTEGER,
    objectif VARCHAR NOT NULL,
    montant_declare VARCHAR NOT NULL,
    montant_retenu VARCHAR NOT NULL,
    motifs VARCHAR NOT NULL,
    preuve VARCHAR NOT NULL
);
CREATE INDEX depense_nuit ON depense (campagne, nuit);

-- origine: the step that found it, so that a step that runs again replaces its own.
CREATE TABLE anomalie (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    code VARCHAR(50) NOT NULL,
    objet VARCHAR NOT NULL,
    details VARCHAR NOT NULL,
    preuves VARCHAR NOT NULL,
    origine VARCHAR(20) NOT NULL
);
CREATE INDEX anomalie_nuit ON anomalie (campagne, nuit);

CREATE TABLE echeance (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    objectif VARCHAR(10),
    objet VARCHAR NOT NULL,
    action VARCHAR(30) NOT NULL,
    date_limite DATE NOT NULL
);
CREATE INDEX echeance_nuit ON echeance (campagne, nuit);

-- What another reading of the source, tried alone, would change.
CREATE TABLE effet_lecture (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    lecture VARCHAR(10) NOT NULL,
    objectif VARCHAR(10) NOT NULL,
    verdict_defaut VARCHAR(20) NOT NULL,
    verdict_lecture VARCHAR(20) NOT NULL,
    montant_defaut_max NUMERIC(38, 10),
    montant_lecture_max NUMERIC(38, 10)
);
CREATE INDEX effet_lecture_nuit ON effet_lecture (campagne, nuit);

-- What is not what the former published night said; avant and apres hold a word or a plain number.
CREATE TABLE changement (
    campagne VARCHAR(100) NOT NULL,
    nuit DATE NOT NULL,
    candidat_id VARCHAR NOT NULL,
    region VARCHAR(2) NOT NULL,
    objectif VARCHAR(10),
    champ VARCHAR(20) NOT NULL,
    avant VARCHAR,
    apres VARCHAR,
    cause VARCHAR(20) NOT NULL,
    detail VARCHAR NOT NULL
);
CREATE INDEX changement_nuit ON changement (campagne, nuit);

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
