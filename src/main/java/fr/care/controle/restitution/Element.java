package fr.care.controle.restitution;

/** A piece of the results of a night, small enough to be held: what is said of one candidate, then each rejected row. */
public sealed interface Element permits ElementCandidat, RejetLigne {}
