#!/usr/bin/env bash
# Lance le contrôle de la nuit et rend le code de sortie du programme.
#
# Réglages : variables d'environnement, complétées par le fichier CONTROLE_CARE_ENV
# (par défaut /etc/controle-care/controle-care.env). Une variable déjà définie l'emporte sur le fichier.
set -euo pipefail

readonly CODE_CONFIGURATION=2

refuser() {
    printf 'controler.sh : %s\n' "$1" >&2
    exit "$CODE_CONFIGURATION"
}

# Lit des lignes NOM=valeur sans rien exécuter : le fichier est une donnée, pas un script.
lire_env() {
    local fichier=$1 ligne nom valeur numero=0
    while IFS= read -r ligne || [[ -n $ligne ]]; do
        numero=$((numero + 1))
        [[ $ligne =~ ^[[:space:]]*(#.*)?$ ]] && continue
        [[ $ligne =~ ^([A-Z][A-Z0-9_]*)=(.*)$ ]] || refuser "$fichier, ligne $numero : NOM=valeur attendu."
        nom=${BASH_REMATCH[1]}
        valeur=${BASH_REMATCH[2]}
        if [[ $valeur =~ ^\'(.*)\'$ || $valeur =~ ^\"(.*)\"$ ]]; then
            valeur=${BASH_REMATCH[1]}
        fi
        [[ -v $nom ]] || export "$nom=$valeur"
    done <"$fichier"
}

fichier_env=${CONTROLE_CARE_ENV:-/etc/controle-care/controle-care.env}
if [[ -r $fichier_env ]]; then
    lire_env "$fichier_env"
elif [[ -n ${CONTROLE_CARE_ENV:-} ]]; then
    refuser "fichier de réglages illisible : $fichier_env"
fi

jar=${CONTROLE_CARE_JAR:-/opt/controle-care/controle-care.jar}
[[ -r $jar ]] || refuser "programme introuvable : $jar (variable CONTROLE_CARE_JAR)."

java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
command -v "$java" >/dev/null || refuser "Java introuvable : $java (version 17 ou plus récente ; variable JAVA_HOME)."

for nom in DEPOT SORTIES BASE; do
    [[ -n ${!nom:-} ]] || refuser "réglage absent : $nom."
done

# La ligne de commande d'un processus est lisible par tous les comptes de la machine.
[[ ${BASE,,} == *password=* ]] &&
    refuser "mot de passe dans BASE : le placer dans SPRING_DATASOURCE_PASSWORD."

# Journal et noms de fichiers accentués : cron et systemd démarrent sans langue.
export LC_ALL=C.UTF-8

# Ne pas ajouter -XX:+ExitOnOutOfMemoryError : la JVM sortirait avec le code 3, « publié avec des rejets ».
read -r -a reglages <<<"${CONTROLE_CARE_JAVA_OPTS:--Xmx768m -Xmn340m -XX:+UseSerialGC}"
# Un petit dépôt (100 Mo) est lu avant que le second compilateur de la JVM ne rende ce qu'il coûte : moitié moins de processeur
# sans lui. Un réglage de CONTROLE_CARE_JAVA_OPTS, qui vient après, l'emporte.
options=()
taille=$(du -sk -- "$DEPOT" 2>/dev/null | cut -f1) || taille=
[[ -n $taille && $taille -lt 102400 ]] && options+=(-XX:TieredStopAtLevel=1)
options+=("${reglages[@]}")
options+=(-Dfile.encoding=UTF-8
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8)
# L'archive des classes que preparer.sh a faite : celle d'une autre JVM ou d'un autre dossier ne sert pas, sans un mot.
archive=${jar%.jar}.jsa
[[ -r $archive ]] && options+=("-XX:SharedArchiveFile=$archive" -Xshare:auto '-Xlog:cds*=off')

arguments=(controler --depot "$DEPOT" --sorties "$SORTIES" --base "$BASE")
[[ -n ${CAMPAGNE:-} ]] && arguments+=(--campagne "$CAMPAGNE")
[[ -n ${DROITS:-} ]] && arguments+=(--droits "$DROITS")
[[ -n ${CLE_PSEUDONYMES:-} ]] && arguments+=(--cle-pseudonymes "$CLE_PSEUDONYMES")
[[ -n ${METRIQUES:-} ]] && arguments+=(--metriques "$METRIQUES")
arguments+=(--progression texte)

# exec : le programme reçoit lui-même les signaux, et son code de sortie est celui du script.
exec "$java" "${options[@]}" -jar "$jar" "${arguments[@]}"
