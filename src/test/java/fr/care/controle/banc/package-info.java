/**
 * The benchmark: the night against those that do the same work, each in a process of its own, in paired rounds. No time is
 * told before the answers have been found equal.
 */
package fr.care.controle.banc;
