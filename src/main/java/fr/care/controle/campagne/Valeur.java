package fr.care.controle.campagne;

/**
 * A number or a date of the campaign that nothing is compared with directly.
 *
 * @param unite what the value counts
 * @param citation the sentence of the regulation it comes from, in French
 */
public record Valeur<T>(T valeur, String unite, String citation) {}
