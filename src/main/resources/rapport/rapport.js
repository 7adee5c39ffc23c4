(function () {
  'use strict';
  const document_ = document;
  const lienSvg = 'http://www.w3.org/2000/svg';
  const lignesMax = 100;
  const leviersMax = 5;
  const un = (id) => document_.getElementById(id);
  const euros = (n) => n === null || n === undefined ? 'inconnu'
    : new Intl.NumberFormat('fr-FR', {minimumFractionDigits: 2, maximumFractionDigits: 2}).format(n) + '\u00a0€';
  const nombre = (n) => new Intl.NumberFormat('fr-FR').format(n);
  const jour = (iso) => iso.split('-').reverse().join('/');
  const entre = (couple, format) => couple[0] === couple[1] ? format(couple[0]) : 'de ' + format(couple[0]) + ' à ' + format(couple[1]);
  const pourcent = (n) => nombre(n) + '\u00a0%';
  const statuts = {FINANCABLE: 'Finançable', FINANCABLE_AVEC_DECOTE: 'Finançable avec décote', EXCLU: 'Exclu', A_INSTRUIRE: 'À instruire'};
  const verdicts = {ATTEINT: 'Atteint', PARTIEL: 'Partiel', NON_ATTEINT: 'Non atteint', A_INSTRUIRE: 'À instruire', SANS_OBJET: 'Sans objet'};
  const types = {GHT: 'GHT', EJ_PUBLIC: 'EJ publique', EJ_PRIVE: 'EJ privée', DIALYSE: 'Dialyse'};
  const etats = {PROVISOIRE: 'dossier non encore déposé, jugé comme s’il l’était cette nuit', DEPOSE: 'dossier déposé',
    HORS_DELAI: 'dossier déposé après la date limite', NON_DEPOSE: 'aucun dossier déposé à la date limite'};
  const gravites = {BLOQUANT: 'Bloquant', AVERTISSEMENT: 'Avertissement', INFO: 'Information'};
  const natures = {INTERNE: 'Interne', EXTERNE: 'Externe', AUTRE: 'Autre', RECETTE: 'Recette'};
  let donnees;
  let parId;
  let tri = {cle: 'id', sens: 1};

  function el(nom, attributs, ...enfants) {
    const e = document_.createElement(nom);
    for (const [cle, valeur] of Object.entries(attributs || {})) e.setAttribute(cle, valeur);
    e.append(...enfants.filter((x) => x !== null && x !== undefined && x !== ''));
    return e;
  }
  function svg(nom, attributs, texte) {
    const e = document_.createElementNS(lienSvg, nom);
    for (const [cle, valeur] of Object.entries(attributs)) e.setAttribute(cle, valeur);
    if (texte !== undefined) e.textContent = texte;
    return e;
  }
  const mot = (genre, code, texte) => el('span', {class: 'mot ' + genre + '-' + code}, texte);

  function tableau(titre, entetes, lignes) {
    const corps = el('tbody', {});
    for (const ligne of lignes) {
      const tr = el('tr', {});
      ligne.forEach((c, i) => tr.append(i === 0 ? el('th', {scope: 'row'}, c) : el('td', {}, c)));
      corps.append(tr);
    }
    return el('div', {class: 'defile', tabindex: '0', role: 'region', 'aria-label': titre},
      el('table', {}, el('caption', {}, titre),
        el('thead', {}, el('tr', {}, ...entetes.map((e) => el('th', {scope: 'col'}, e)))), corps));
  }

  function limite(table, total, fichier) {
    return total > lignesMax ? [table, el('p', {}, 'Les ' + lignesMax + ' premières lignes sur ' + nombre(total) + ' ; toutes sont dans ', el('a', {href: fichier}, fichier), '.')] : [table];
  }

  async function ouvrir() {
    const texte = un('donnees').textContent;
    const octets = Uint8Array.from(atob(texte), (c) => c.charCodeAt(0));
    const flux = new Blob([octets]).stream().pipeThrough(new DecompressionStream('deflate'));
    return JSON.parse(await new Response(flux).text());
  }

  /* ---- la liste ---- */
  const prochainAudit = (c) => c.h.filter((e) => e[5] === 1).reduce((a, e) => a === null || e[3] < a[3] ? e : a, null);
  const cles = {
    id: (c) => c.i, nom: (c) => c.n, region: (c) => donnees.regions[c.r] || c.r, type: (c) => types[c.t], statut: (c) => statuts[c.s],
    decote: (c) => c.k[1], montant: (c) => c.m ? c.m[1] : -1, echeance: (c) => { const e = prochainAudit(c); return e ? e[3] : '9'; },
  };
  const simple = (t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const valeur = (id) => { const e = un(id); return e ? e.value : ''; };

  function retenus() {
    const q = simple(valeur('recherche').trim());
    const s = valeur('filtre-statut'), r = valeur('filtre-region'), t = valeur('filtre-type'), o = valeur('filtre-objectif');
    const bientot = un('filtre-30j').checked;
    return donnees.candidats.filter((c) => (!q || simple(c.i + ' ' + c.n + ' ' + (donnees.regions[c.r] || '')).includes(q))
      && (!s || c.s === s) && (!r || c.r === r) && (!t || c.t === t)
      && (!o || c.v.some((v) => v[0] === o && v[1] !== 'ATTEINT' && v[1] !== 'SANS_OBJET'))
      && (!bientot || c.h.some((e) => e[5] === 1 && e[4] <= 30)));
  }

  function lister() {
    const choisis = retenus();
    const cle = cles[tri.cle];
    const ordre = new Intl.Collator('fr', {numeric: true});
    choisis.sort((a, b) => {
      const x = cle(a), y = cle(b);
      const n = typeof x === 'number' ? x - y : ordre.compare(x, y);
      return (n || ordre.compare(a.i, b.i)) * tri.sens;
    });
    un('lignes').replaceChildren(...choisis.slice(0, lignesMax).map((c) => {
      const audit = prochainAudit(c);
      return el('tr', {'data-id': c.i},
        el('th', {scope: 'row'}, el('a', {class: 'ouvrir', href: '#candidat=' + encodeURIComponent(c.i)}, c.i)),
        el('td', {}, c.n), el('td', {}, donnees.regions[c.r] || c.r), el('td', {}, types[c.t]),
        el('td', {}, mot('statut', c.s, statuts[c.s])), el('td', {class: 'nombre'}, entre(c.k, pourcent)),
        el('td', {class: 'nombre'}, c.m ? euros(c.m[1]) : 'inconnu'),
        el('td', {class: 'jour'}, audit ? jour(audit[3]) + ' (J-' + audit[4] + ')' : 'aucun'));
    }));
    un('compte').textContent = choisis.length === 0 ? 'Aucun candidat ne répond à ces choix'
      : nombre(choisis.length) + (choisis.length > 1 ? ' candidats' : ' candidat') + ' sur ' + nombre(donnees.candidats.length);
    un('plus').replaceChildren(...(choisis.length > lignesMax
      ? ['Les ' + lignesMax + ' premiers sur ' + nombre(choisis.length) + ' ; tous sont dans ', el('a', {href: 'synthese.csv'}, 'synthese.csv'), '.'] : []));
    for (const b of document_.querySelectorAll('button.tri')) {
      b.parentElement.setAttribute('aria-sort', b.dataset.cle !== tri.cle ? 'none' : tri.sens > 0 ? 'ascending' : 'descending');
    }
  }

  const champs = {q: 'recherche', statut: 'filtre-statut', region: 'filtre-region', type: 'filtre-type', objectif: 'filtre-objectif'};
  function retenirAdresse() {
    const p = new URLSearchParams();
    for (const [nom, id] of Object.entries(champs)) if (valeur(id)) p.set(nom, valeur(id));
    if (un('filtre-30j').checked) p.set('30j', '1');
    if (tri.cle !== 'id' || tri.sens < 0) { p.set('tri', tri.cle); p.set('sens', tri.sens > 0 ? 'asc' : 'desc'); }
    history.replaceState(null, '', '#' + p.toString());
  }
  function lireAdresse(p) {
    for (const [nom, id] of Object.entries(champs)) if (un(id)) un(id).value = p.get(nom) || '';
    un('filtre-30j').checked = p.get('30j') === '1';
    if (cles[p.get('tri')]) tri = {cle: p.get('tri'), sens: p.get('sens') === 'desc' ? -1 : 1};
  }

  /* ---- la fiche ---- */
  function pourquoi(c) {
    const boite = el('div', {id: 'fiche-pourquoi', class: 'carte'});
    const manques = c.v.filter((v) => v[1] === 'NON_ATTEINT' || v[1] === 'PARTIEL');
    const doutes = c.v.filter((v) => v[1] === 'A_INSTRUIRE');
    const dire = {
      EXCLU: 'Ce candidat est exclu : sa décote atteint 100 %, rien ne peut lui être payé.',
      FINANCABLE: 'Ce candidat est finançable sans décote : tous ses objectifs sont atteints.',
      FINANCABLE_AVEC_DECOTE: 'Ce candidat est finançable, avec une décote de ' + entre(c.k, pourcent) + '.',
      A_INSTRUIRE: 'Ce candidat est à instruire : sa décote va de ' + pourcent(c.k[0]) + ' à ' + pourcent(c.k[1]) + ' selon ce qu’un agent constatera.',
    };
    boite.append(el('p', {}, el('strong', {}, dire[c.s])));
    const liste = (titre, vs) => {
      if (!vs.length) return;
      boite.append(el('p', {}, titre), el('ul', {}, ...vs.map((v) => el('li', {},
        el('strong', {}, v[0] + ' : '), v[4].length ? v[4].join(' ') : v[2]))));
    };
    liste('Objectifs non atteints :', manques);
    liste('Objectifs à instruire :', doutes);
    const remedes = [];
    for (const v of manques.concat(doutes)) {
      const aFaire = c.h.filter((e) => e[0] === v[0]).map((e) => e[2] + ', ' + e[1] + ', au plus tard le ' + jour(e[3]) + '.');
      const issue = v[3] === 'NON' ? ['L’objectif ne peut plus être atteint.']
        : v[3] === 'OUI' ? ['L’objectif peut encore être atteint.'] : [];
      const instruire = v[1] === 'A_INSTRUIRE' ? ['Compléter ou corriger les données ci-dessus, puis les redéposer.'] : [];
      const demande = v[3] === 'NON' || v[1] === 'A_INSTRUIRE' ? [] : ['Le règlement demande : ' + donnees.objectifs[v[0]][1]];
      const tout = issue.concat(instruire, demande, v[3] === 'NON' ? [] : aFaire.slice(0, leviersMax));
      if (tout.length) remedes.push(el('li', {}, el('strong', {}, v[0] + ' : '), tout.join(' ')));
    }
    if (remedes.length) boite.append(el('p', {}, 'Ce qui peut y remédier :'), el('ul', {id: 'fiche-remedes'}, ...remedes));
    return boite;
  }

  function chiffres(c) {
    const paire = (nom, texte) => el('div', {}, el('dt', {}, nom), el('dd', {}, texte));
    return el('dl', {id: 'fiche-montants', class: 'chiffres'},
      paire('Décote', entre(c.k, pourcent)), paire('Plafond', euros(c.p)), paire('Plafond après décote', entre(c.q, euros)),
      paire('Payable', c.m ? entre(c.m, euros) : 'inconnu, aucun état financier exploitable'),
      c.c ? paire('Coûts retenus', euros(c.c[0] + c.c[1] + c.c[2])) : null, c.c ? paire('Recettes', euros(c.c[3])) : null);
  }

  function verdict(c, v) {
    const [titre, citation] = donnees.objectifs[v[0]];
    const article = el('article', {class: 'verdict carte', 'data-objectif': v[0]},
      el('h4', {}, v[0] + ' : ' + titre, mot('verdict', v[1], verdicts[v[1]])),
      el('p', {class: 'citation'}, citation), el('p', {}, v[2]));
    if (v[4].length) article.append(el('ul', {}, ...v[4].map((m) => el('li', {}, m))));
    const leviers = [];
    if (v[3] === 'OUI') leviers.push('L’objectif peut encore être atteint.');
    if (v[3] === 'NON') leviers.push('L’objectif ne peut plus être atteint.');
    const aFaire = c.h.filter((h) => h[0] === v[0]);
    for (const e of aFaire.slice(0, leviersMax)) leviers.push('Au plus tard le ' + jour(e[3]) + ' (J-' + e[4] + ') : ' + e[2] + ', ' + e[1] + '.');
    if (aFaire.length > leviersMax) leviers.push('… et ' + (aFaire.length - leviersMax) + ' autres échéances, plus bas.');
    for (const l of c.l.filter((x) => x[1] === v[0])) {
      leviers.push('Lecture ' + l[0] + ' (' + donnees.lectures[l[0]][1] + ') : ' + verdicts[l[3]].toLowerCase() + ' au lieu de '
        + verdicts[l[2]].toLowerCase() + ', montant payable au plus ' + euros(l[5]) + ' au lieu de ' + euros(l[4]) + '.');
    }
    if (leviers.length) article.append(el('p', {}, el('strong', {}, v[1] === 'ATTEINT' ? 'Pour le garder' : 'Ce qui le changerait')), el('ul', {}, ...leviers.map((x) => el('li', {}, x))));
    if (v[5]) article.append(el('p', {class: 'preuves'}, 'Preuves : ' + v[5]));
    return article;
  }

  const jours = (iso) => Math.round(Date.parse(iso) / 86400000);
  function chronologie(c, g) {
    const [objectif, objet, debut, fin, bruts, enCours, moyenne] = g;
    const jalons = [];
    for (const j of bruts) {
      jalons.push(j.length === 2 ? j : [j[0], new Date(Date.parse(jalons[jalons.length - 1][1]) + j[1] * 86400000).toISOString().slice(0, 10), j[1], j[2]]);
    }
    const titre = objectif + ', ' + objet;
    const limites = c.h.filter((e) => e[5] === 1 && e[0] === objectif && e[1] === objet);
    const dates = jalons.map((j) => j[1]).concat(debut ? [debut] : [], [fin], limites.map((e) => e[3])).sort();
    const [d0, d1] = [jours(dates[0]), jours(dates[dates.length - 1])];
    const x = (iso) => 30 + (jours(iso) - d0) / Math.max(1, d1 - d0) * 900;
    const dessin = svg('svg', {class: 'chronologie', viewBox: '0 0 960 ' + (104 + 18 * limites.length), role: 'img', 'aria-label': 'Chronologie ' + titre});
    dessin.append(svg('line', {class: 'axe', x1: 30, x2: 930, y1: 60, y2: 60}));
    jalons.forEach((j, i) => {
      if (j.length > 2) {
        const [a, b] = [x(jalons[i - 1][1]), x(j[1])];
        dessin.append(svg('line', {class: j[3] ? 'bon' : 'trop', x1: a, x2: b, y1: 60, y2: 60}));
        if (b - a > 26 || !j[3]) dessin.append(svg('text', {class: j[3] ? 'jours' : 'jours rouge', x: (a + b) / 2, y: 46}, j[2] + ' j' + (j[3] ? '' : ' : trop')));
      }
    });
    if (enCours.length) {
      const a = x(jalons[jalons.length - 1][1]);
      dessin.append(svg('line', {class: enCours[1] ? 'encours' : 'trop', x1: a, x2: x(fin), y1: 60, y2: 60}));
      if (x(fin) - a > 26 || !enCours[1]) dessin.append(svg('text', {class: enCours[1] ? 'jours' : 'jours rouge', x: (a + x(fin)) / 2, y: 46}, enCours[0] + ' j' + (enCours[1] ? ' en cours' : ' : trop')));
    }
    if (debut) {
      dessin.append(svg('line', {class: 'axe', x1: x(debut), x2: x(debut), y1: 22, y2: 74}), svg('text', {x: Math.min(x(debut) + 4, 720), y: 18}, 'Début de la phase, ' + jour(debut)));
    }
    limites.forEach((e, i) => {
      dessin.append(svg('line', {class: 'limite', x1: x(e[3]), x2: x(e[3]), y1: 34, y2: 100 + 18 * i}),
        svg('text', {class: 'fin', x: x(e[3]) - 6, y: 106 + 18 * i}, 'Au plus tard le ' + jour(e[3]) + ' : ' + e[2].toLowerCase()));
    });
    jalons.forEach((j) => dessin.append(svg('circle', {class: 'audit', cx: x(j[1]), cy: 60, r: 6})));
    if (jalons.length) dessin.append(svg('text', {x: Math.max(0, x(jalons[0][1]) - 30), y: 94}, jour(jalons[0][1])));
    dessin.append(svg('line', {class: 'axe', x1: x(fin), x2: x(fin), y1: 48, y2: 80}), svg('text', {class: 'fin', x: x(fin), y: 94}, jour(fin)));
    const bilan = jalons.length === 0 ? 'Aucun audit à cette date.'
      : moyenne.length ? 'Un audit tous les ' + moyenne[0] + ' jours en moyenne' + (moyenne[1] ? ', pour ' : ', c’est trop : la limite est de ') + donnees.ecartMoyen + (moyenne[1] ? ' au plus' : '') + ' ; '
        + donnees.ecartMax + ' jours au plus entre deux audits.' : 'Aucun écart à mesurer.';
    return el('figure', {class: 'chrono carte'}, el('h4', {}, titre), el('div', {class: 'defile', tabindex: '0', role: 'region', 'aria-label': 'Chronologie ' + titre}, dessin), el('figcaption', {}, bilan),
      jalons.length ? el('details', {class: 'donnees'}, el('summary', {}, 'Voir les dates'), tableau('Audits, ' + titre, ['Audit', 'Date', 'Écart avec le précédent'],
        jalons.map((j) => [j[0], jour(j[1]), j.length > 2 ? j[2] + ' jours' + (j[3] ? '' : ', au-delà de ' + donnees.ecartMax) : '—']))) : null);
  }

  function fiche(c) {
    const boite = un('fiche');
    const retour = el('button', {type: 'button', id: 'fermer'}, '← Retour à la liste');
    retour.addEventListener('click', fermer);
    const section = (id, titre, contenu, vide) => [el('h3', {}, titre), el('div', {id}, ...(contenu.length ? contenu : [el('p', {class: 'vide'}, vide)]))];
    boite.replaceChildren(
      el('div', {class: 'barre'}, retour, mot('statut', c.s, statuts[c.s])),
      el('h2', {id: 'fiche-titre', tabindex: '-1'}, c.i + ', ' + c.n),
      el('p', {}, types[c.t] + ', ' + (donnees.regions[c.r] || c.r) + ' ; ' + etats[c.e] + ' ; jugé au ' + jour(c.d) + ' ; audits datés de leur ' + (c.b === 'FIN' ? 'fin' : 'lancement') + '.'),
      pourquoi(c), chiffres(c),
      ...section('fiche-verdicts', 'Les neuf objectifs', c.v.map((v) => verdict(c, v)), ''),
      ...section('fiche-chronologies', 'Les audits dans le temps', c.g.map((g) => chronologie(c, g)), 'Aucun AD ni périmètre déclaré.'),
      ...section('fiche-echeances', 'Échéances', c.h.length ? limite(tableau('Ce qui reste à faire', ['Date', 'Dans', 'Objectif', 'Objet', 'Action'],
        c.h.slice(0, lignesMax).map((e) => [jour(e[3]), e[4] + ' j', e[0] || '—', e[1], e[2]])), c.h.length, 'echeances.csv') : [], 'Aucune échéance à venir.'),
      ...section('fiche-depenses', 'Coûts et recettes', c.f.length ? limite(tableau('Ce qui est déclaré, ce qui est retenu, et pourquoi', ['Référence', 'Nature', 'Année', 'Objectif', 'Déclaré', 'Retenu', 'Pourquoi', 'Preuve'],
        c.f.map((f) => [f[1] || '—', natures[f[0]], f[2] || '—', f[3] || '—', euros(f[4]), euros(f[5] === null ? f[4] : f[5]), f[6].join(' ') || '—', f[7]])), c.z[0], 'depenses.csv') : [], 'Aucune dépense connue.'),
      ...section('fiche-changements', 'Changements depuis la nuit précédente', c.x.length ? limite(tableau('Ce qui a changé', ['Quoi', 'Avant', 'Maintenant', 'Pourquoi'],
        c.x.map((x) => [(x[0] ? x[0] + ', ' : '') + x[1], x[2], x[3], x[4]])), c.z[1], 'changements.csv') : [], 'Rien n’a changé.'),
      ...section('fiche-anomalies', 'Anomalies des données', c.a.length ? limite(tableau('Ce qui est à vérifier ou à corriger', ['Message', 'Gravité', 'Preuve'],
        c.a.map((a) => [a[1], mot('gravite', a[0], gravites[a[0]]), a[2] || '—'])), c.z[2], 'anomalies.csv') : [], 'Aucune anomalie.'));
    boite.hidden = false;
    document_.body.classList.add('fiche-ouverte');
    document_.title = c.i + ', ' + c.n;
    window.scrollTo(0, 0);
    un('fiche-titre').focus();
  }

  const titrePage = document_.title;
  let derniere = '';
  let quitte = null;
  function fermer() {
    quitte = new URLSearchParams(location.hash.slice(1)).get('candidat');
    location.hash = derniere;
  }
  function cacher() {
    un('fiche').hidden = true;
    document_.body.classList.remove('fiche-ouverte');
    document_.title = titrePage;
  }
  function suivreAdresse() {
    const p = new URLSearchParams(location.hash.slice(1));
    const c = parId.get(p.get('candidat'));
    if (c) { fiche(c); return; }
    cacher();
    if (un(location.hash.slice(1))) return;
    derniere = location.hash.slice(1);
    lireAdresse(p);
    lister();
    const lien = quitte && document_.querySelector('tr[data-id="' + CSS.escape(quitte) + '"] a.ouvrir');
    if (lien) lien.focus();
    quitte = null;
  }

  async function commencer() {
    document_.documentElement.classList.add('js');
    try {
      donnees = await ouvrir();
    } catch (e) {
      un('erreur-donnees').hidden = false;
      return;
    }
    parId = new Map(donnees.candidats.map((c) => [c.i, c]));
    const changer = () => { retenirAdresse(); derniere = location.hash.slice(1); lister(); };
    un('filtres').addEventListener('input', changer);
    un('filtres').addEventListener('submit', (e) => e.preventDefault());
    un('effacer').addEventListener('click', () => { un('filtres').reset(); tri = {cle: 'id', sens: 1}; changer(); un('recherche').focus(); });
    for (const b of document_.querySelectorAll('button.tri')) {
      b.addEventListener('click', () => { tri = {cle: b.dataset.cle, sens: tri.cle === b.dataset.cle ? -tri.sens : 1}; changer(); });
    }
    document_.addEventListener('keydown', (e) => { if (e.key === 'Escape' && !un('fiche').hidden) fermer(); });
    window.addEventListener('hashchange', suivreAdresse);
    lister();
    suivreAdresse();
    document_.body.dataset.pret = '1';
  }
  commencer();
})();
