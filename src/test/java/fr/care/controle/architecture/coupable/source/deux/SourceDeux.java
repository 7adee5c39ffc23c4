package fr.care.controle.architecture.coupable.source.deux;

/** Innocent by itself. */
public final class SourceDeux {
    public String nom() {
        return "deux";
    }
}
