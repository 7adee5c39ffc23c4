package fr.care.controle.entrepot;

import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Chronologie.Intervalle;
import fr.care.controle.domaine.resultat.Chronologie.Jalon;
import fr.care.controle.domaine.resultat.Chronologie.Moyenne;
import fr.care.controle.domaine.resultat.Objectif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Timelines as the database keeps them: JSON arrays, for there is one per AD and perimeter and each holds every audit. */
final class CodecChronologie {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CodecChronologie() {}

    static String texte(List<Chronologie> chronologies) {
        ArrayNode tableau = JSON.createArrayNode();
        for (Chronologie c : chronologies) {
            ArrayNode noeud = tableau.addArray();
            noeud.add(c.objectif().name());
            noeud.add(c.objet());
            noeud.add(c.debut().map(LocalDate::toString).orElse(null));
            noeud.add(c.fin().toString());
            ArrayNode jalons = noeud.addArray();
            c.jalons()
                    .forEach(jalon -> ecart(
                            jalons.addArray()
                                    .add(jalon.audit())
                                    .add(jalon.date().toString()),
                            jalon.ecart()));
            ecart(noeud.addArray(), c.enCours());
            ArrayNode moyenne = noeud.addArray();
            c.moyenne().ifPresent(m -> moyenne.add(m.jours().toPlainString()).add(m.respectee()));
        }
        return tableau.toString();
    }

    private static void ecart(ArrayNode noeud, Optional<Intervalle> ecart) {
        ecart.ifPresent(e -> noeud.add(e.jours()).add(e.respecte()));
    }

    static List<Chronologie> lire(String texte) {
        List<Chronologie> chronologies = new ArrayList<>();
        for (JsonNode noeud : JSON.readTree(texte)) {
            List<Jalon> jalons = new ArrayList<>();
            for (JsonNode jalon : noeud.get(4)) {
                jalons.add(new Jalon(
                        jalon.get(0).asString(), LocalDate.parse(jalon.get(1).asString()), ecart(jalon, 2)));
            }
            JsonNode moyenne = noeud.get(6);
            chronologies.add(new Chronologie(
                    Objectif.valueOf(noeud.get(0).asString()),
                    noeud.get(1).asString(),
                    jour(noeud.get(2)),
                    LocalDate.parse(noeud.get(3).asString()),
                    jalons,
                    ecart(noeud.get(5), 0),
                    moyenne.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Moyenne(
                                    new BigDecimal(moyenne.get(0).asString()),
                                    moyenne.get(1).asBoolean()))));
        }
        return chronologies;
    }

    private static Optional<Intervalle> ecart(JsonNode noeud, int rang) {
        return noeud.size() > rang
                ? Optional.of(new Intervalle(
                        noeud.get(rang).asLong(), noeud.get(rang + 1).asBoolean()))
                : Optional.empty();
    }

    private static Optional<LocalDate> jour(@Nullable JsonNode noeud) {
        return noeud == null || noeud.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(noeud.asString()));
    }
}
