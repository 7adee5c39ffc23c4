package fr.care.controle.banc;

import java.util.List;

/**
 * A way to start a Java program.
 *
 * @param nom as the tables tell it
 * @param programme the command that starts the program itself, before its own arguments
 * @param vide the command that starts the empty application with the same options
 */
record Variante(String nom, List<String> programme, List<String> vide) {}
