package fr.care.controle.format;

import java.util.List;

/**
 * How the reading of a file went.
 *
 * @param lues rows read, header and blank lines apart
 * @param avertissements in French: what an operator should know of the file, without effect on its rows
 */
public record BilanLecture(long lues, List<String> avertissements) {}
