package fr.care.controle.fait;

import java.time.LocalDate;

/**
 * That a night showed another content than the night before for the same key.
 *
 * @param avant what was believed
 * @param nuit the night that showed the content believed since
 */
public record Modification(Version avant, LocalDate nuit) {}
