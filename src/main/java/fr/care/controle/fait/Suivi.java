package fr.care.controle.fait;

/** Watches the reading of a file; who only wants its warnings is a lambda. */
@FunctionalInterface
public interface Suivi {
    /** Takes, in French, what an operator should know of the file. */
    void avertir(String message);

    /** So many more bytes of the file were read; told for text files only, whose place is known while they are read. */
    default void octets(long lus) {}

    /** One more row came out. */
    default void ligne(boolean rejetee) {}
}
