/** What one candidate is told of its results, on demand. */
package fr.care.controle.restitution.fiche;
