package fr.care.controle.source.osis;

import fr.care.controle.source.Source;

/** The answers to the oSIS questionnaires; only whether a field is filled matters. */
public final class Osis extends Source {}
