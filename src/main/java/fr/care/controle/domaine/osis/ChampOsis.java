package fr.care.controle.domaine.osis;

/** One field of an oSIS questionnaire. */
public record ChampOsis(String questionnaire, String champ) {}
