package fr.care.controle.architecture.coupable.source.un;

import fr.care.controle.architecture.coupable.source.deux.SourceDeux;

/** Knows another source. */
final class SourceUne {
    String nom(SourceDeux autre) {
        return autre.nom();
    }
}
