#!/usr/bin/env bash
# Installe le programme, déplié et avec l'archive de ses classes : il démarre alors deux fois plus vite.
#
# Usage : preparer.sh PROGRAMME DOSSIER
#   PROGRAMME  controle-care.jar que fait la construction
#   DOSSIER    dossier d'installation ; y sont écrits controle-care.jar, lib/ et controle-care.jsa
#
# L'archive ne vaut que pour la JVM qui l'a faite et pour ce dossier : l'installation et la construction lancent ce script, chacune
# pour soi. Sans archive, ou avec celle d'une autre JVM, le programme fonctionne, plus lentement.
set -euo pipefail

echouer() {
    printf 'preparer.sh : %s\n' "$1" >&2
    exit "$2"
}

[[ $# -eq 2 && -r $1 ]] || echouer "usage : preparer.sh PROGRAMME DOSSIER" 2
java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
command -v "$java" >/dev/null || echouer "Java introuvable : $java (version 17 ou plus récente ; variable JAVA_HOME)." 2
export LC_ALL=C.UTF-8

mkdir -p "$2"
dossier=$(cd "$2" && pwd)
jar=$dossier/controle-care.jar
archive=$dossier/controle-care.jsa
essai=$(mktemp -d "$dossier/essai.XXXXXX")
trap 'rm -rf "$essai"' EXIT

# L'ancienne archive d'abord : elle ne doit jamais servir les classes d'un autre programme.
rm -f "$archive"
"$java" -Djarmode=tools -jar "$1" extract --destination "$essai/programme" >/dev/null
rm -rf "$dossier/lib"
mv "$essai/programme/lib" "$dossier/lib"
mv -f "$essai/programme/${1##*/}" "$jar"
# La JVM ne compare que la taille et la date du fichier à celles de l'archive, et la construction donne toujours la même date.
touch "$jar"

# La nuit d'essai porte sur une campagne inventée : l'installation n'a besoin d'aucun dépôt.
archiver() {
    local version code=0 options=(-XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=$essai/archive")
    version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
    # Depuis Java 25, l'archive garde aussi ce que la JVM apprend de la nuit d'essai : elle la court comme une vraie.
    [[ ${version%%.*} -ge 25 ]] && options=("-XX:AOTCacheOutput=$essai/archive")
    "$java" -jar "$jar" generer --candidats 8 --dossier "$essai/campagne" || return
    local depot=("$essai"/campagne/*)
    "$java" -XX:+UseSerialGC "${options[@]}" -jar "$jar" controler --depot "${depot[0]}" --date-controle "${depot[0]##*/}" \
        --sorties "$essai/sorties" --base "jdbc:h2:file:$essai/base" --cle-pseudonymes "$essai/cle" --progression texte || code=$?
    # 0 : publié ; 3 : publié, avec des rejets.
    [[ ($code -eq 0 || $code -eq 3) && -s $essai/archive ]]
}

if ! archiver >"$essai/journal" 2>&1; then
    tail -n 20 "$essai/journal" >&2
    echouer "l'archive des classes n'a pas pu être faite : le programme est installé et démarrera plus lentement." 1
fi
mv "$essai/archive" "$archive"
