/** How the results of a night become visible: checked, whole, at once, or not at all. */
package fr.care.controle.restitution.publication;
