package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.Ecriture;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.classeur.SyntheseXlsx;
import fr.care.controle.restitution.rapport.RapportHtml;
import fr.care.controle.restitution.tableau.EcritureCsv;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The files of one folder of results, all written as the results come. */
final class DossierEnCours implements Closeable {
    private final Path racine;
    private final String prefixe;
    private final List<FichierEnCours> fichiers = new ArrayList<>();
    private final Deque<Closeable> ouverts = new ArrayDeque<>();

    /** A file, and what is written in it. */
    record FichierEnCours(Ecriture ecriture, FichierOuvert fichier) {
        void ajouter(List<Element> lot) throws IOException {
            for (Element element : lot) {
                ecriture.element(element);
            }
        }

        FichierSorti finir() throws IOException {
            ecriture.finir();
            return fichier.finir();
        }
    }

    /** @param prefixe of the folder under this root, ended by {@code /}; empty for the root itself */
    private DossierEnCours(Path racine, String prefixe) {
        this.racine = racine;
        this.prefixe = prefixe;
    }

    /** Begins the files of a folder that stands empty. */
    static DossierEnCours ouvrir(Path racine, String prefixe, EnTete entete, Edition edition) throws IOException {
        DossierEnCours dossier = new DossierEnCours(racine, prefixe);
        try {
            for (Tableau<?> tableau : Tableaux.tous()) {
                FichierOuvert csv = dossier.fichier(tableau.nom() + ".csv");
                dossier.fichiers.add(new FichierEnCours(
                        new EcritureCsv<>(tableau, entete.dateControle(), edition.format(), csv.texte()), csv));
            }
            FichierOuvert xlsx = dossier.fichier("synthese.xlsx");
            SyntheseXlsx classeur = new SyntheseXlsx(entete, edition.reglement(), xlsx.octets());
            dossier.ouverts.push(classeur);
            dossier.fichiers.add(new FichierEnCours(classeur, xlsx));
            FichierOuvert html = dossier.fichier("rapport.html");
            dossier.fichiers.add(new FichierEnCours(new RapportHtml(entete, edition.reglement(), html.texte()), html));
            return dossier;
        } catch (IOException | RuntimeException e) {
            dossier.close();
            throw e;
        }
    }

    private FichierOuvert fichier(String nom) throws IOException {
        FichierOuvert fichier = new FichierOuvert(racine, prefixe + nom);
        ouverts.push(fichier);
        return fichier;
    }

    /** Those that take the results, for who writes several at the same time. */
    List<FichierEnCours> fichiers() {
        return fichiers;
    }

    void ajouter(List<Element> lot) throws IOException {
        for (FichierEnCours fichier : fichiers) {
            fichier.ajouter(lot);
        }
    }

    List<FichierSorti> finir() throws IOException {
        List<FichierSorti> sortis = new ArrayList<>();
        for (FichierEnCours fichier : fichiers) {
            sortis.add(fichier.finir());
        }
        return sortis;
    }

    /** Writes what tells the columns of each table, by table. */
    List<FichierSorti> schemas(Map<String, String> schemas) throws IOException {
        List<FichierSorti> sortis = new ArrayList<>();
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            sortis.add(Disque.ecrireTexte(
                    racine, prefixe + schema.getKey() + ".schema.json", sortie -> sortie.write(schema.getValue())));
        }
        return sortis;
    }

    /** Frees what the files hold, whether they were ended or not. */
    @Override
    public void close() throws IOException {
        while (!ouverts.isEmpty()) {
            ouverts.pop().close();
        }
    }
}
