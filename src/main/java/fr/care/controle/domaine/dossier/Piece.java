package fr.care.controle.domaine.dossier;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Objectif;

/** One supporting document, filed under one objective. */
public record Piece(Objectif objectif, String type, String fichier, Preuve preuve) {}
