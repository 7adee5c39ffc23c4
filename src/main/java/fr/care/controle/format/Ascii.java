package fr.care.controle.format;

import java.nio.ByteBuffer;

/** Tells the plain texts, most of all files, from those that must be decoded to be known. */
final class Ascii {
    private static final long HAUTS = 0x8080_8080_8080_8080L;
    private static final long UNS = 0x0101_0101_0101_0101L;

    private Ascii() {}

    /** Whether all the bytes, up to the limit, are characters of ASCII other than NUL. */
    static boolean sansNul(ByteBuffer octets) {
        int i = 0;
        for (; i <= octets.limit() - Long.BYTES; i += Long.BYTES) {
            long huit = octets.getLong(i);
            if (((huit - UNS | huit) & HAUTS) != 0) {
                return false;
            }
        }
        for (; i < octets.limit(); i++) {
            if (octets.get(i) <= 0) {
                return false;
            }
        }
        return true;
    }
}
