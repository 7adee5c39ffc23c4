/** What the terminal shows at the end of a night. */
package fr.care.controle.restitution.resume;
