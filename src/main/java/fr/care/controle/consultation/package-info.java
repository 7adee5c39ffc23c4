/** Questions about the nights that a database keeps; nothing is ever written there. */
package fr.care.controle.consultation;
