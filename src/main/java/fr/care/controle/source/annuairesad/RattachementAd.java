package fr.care.controle.source.annuairesad;

import fr.care.controle.domaine.motif.Preuve;

/** One FINESS number that an AD of a candidate is attached to. */
public record RattachementAd(String candidatId, String adId, String finess, Preuve preuve) {}
