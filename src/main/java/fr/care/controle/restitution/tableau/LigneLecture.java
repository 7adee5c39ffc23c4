package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.resultat.EffetLecture;

/** A row of {@code lectures.csv}. */
record LigneLecture(Candidat candidat, EffetLecture effet) {}
