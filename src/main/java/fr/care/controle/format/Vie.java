package fr.care.controle.format;

/** The life of a source across nights. */
public enum Vie {
    /** Tonight's content replaces the former one. */
    INSTANTANE,
    /** Rows are added by key: what earlier nights saw stays true. */
    CUMUL
}
