package fr.care.controle.fait;

/** What became of the rows of one file: read = accepted + rejected + duplicates. */
public record BilanFichier(long lues, long acceptees, long rejetees, long doublons) {}
