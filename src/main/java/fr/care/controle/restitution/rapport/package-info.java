/** {@code rapport.html}: the results of a night as a page that is looked at, searched and printed, in one file. */
package fr.care.controle.restitution.rapport;
