package fr.care.controle.format;

/** Bytes of a file, cut after a line end, so that ranges can be read side by side. */
final class Plage {
    private final byte[] octets;
    private final int debut;
    private final int fin;

    /**
     * @param octets not copied: what stands before {@code debut} or from {@code fin} on is not of the range
     */
    Plage(byte[] octets, int debut, int fin) {
        this.octets = octets;
        this.debut = debut;
        this.fin = fin;
    }

    byte[] octets() {
        return octets;
    }

    int debut() {
        return debut;
    }

    /** Exclusive. */
    int fin() {
        return fin;
    }

    /** What an earlier range left, followed by this one. */
    Plage precedee(Plage reste) {
        int avant = reste.fin - reste.debut;
        byte[] tout = new byte[avant + fin - debut];
        System.arraycopy(reste.octets, reste.debut, tout, 0, avant);
        System.arraycopy(octets, debut, tout, avant, fin - debut);
        return new Plage(tout, 0, tout.length);
    }
}
