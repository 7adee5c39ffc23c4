/** How every JSON of the program is written: it knows no other package, and any may use it. */
package fr.care.controle.json;
