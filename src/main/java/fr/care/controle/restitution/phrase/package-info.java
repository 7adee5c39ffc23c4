/** French sentences made of what the rules found: the one place where motifs, anomalies and evidence become text. */
package fr.care.controle.restitution.phrase;
