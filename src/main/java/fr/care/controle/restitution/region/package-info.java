/** The results cut to one region: nothing of another, and no matricule of an employee. */
package fr.care.controle.restitution.region;
