package fr.care.controle.supervision;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One sample of a family.
 *
 * @param etiquettes in the order in which they are written
 */
record Mesure(Map<String, String> etiquettes, BigDecimal valeur) {
    Mesure {
        etiquettes = Collections.unmodifiableMap(new LinkedHashMap<>(etiquettes));
    }
}
