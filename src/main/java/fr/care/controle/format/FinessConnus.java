package fr.care.controle.format;

/** Whether a FINESS number is known to the base, so that a lost leading zero may be restored. */
@FunctionalInterface
public interface FinessConnus {
    /** While the base itself is read: the key alone confirms. */
    FinessConnus CLE_SEULE = numero -> true;

    boolean connu(String numero);
}
