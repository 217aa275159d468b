extension TimeVocabulary {
  /// The French words of time.
  ///
  /// A line is `kind value: entries`; `_` stands for the space inside a phrase, `!` before an entry
  /// whose accent tells it from another word.
  static let french = TimeVocabulary(
    """
    comma: ,
    period: .
    colon: :
    dash: -
    slash: /
    apostrophe: '
    opening: (
    closing: )
    quote 1: « “
    quote 2: » ”
    quote: "
    stop: ; ! ? …
    sign: % $ € £ ° § # & + =
    the: le la l' les
    of: de d'
    ofThe: du des
    to: !à
    at: au aux
    in: en
    inside: dans
    between: entre
    and: et
    or: ou voire
    this: ce cet cette
    these: ces
    there: -là !là
    here: -ci
    last: dernier dernière derniers dernières
    past: !passé !passée !passés !passées écoulé écoulée écoulés écoulées
    next: prochain prochaine prochains prochaines
    coming: à_venir qui_viennent qui_vient
    recent: récent récente récents récentes
    following: suivant suivante suivants suivantes d'après
    previous: précédent précédente précédents précédentes d'avant
    same: même mêmes
    current: en_cours courante présent présente
    current 1: courant
    inEight 1: en_huit
    inEight 2: en_quinze
    one: un une
    cardinal 0: zéro
    cardinal 2: deux
    cardinal 3: trois
    cardinal 4: quatre
    cardinal 5: cinq
    cardinal 6: six
    cardinal 7: sept
    cardinal 8: huit
    cardinal 9: neuf
    cardinal 10: dix
    cardinal 11: onze
    cardinal 12: douze
    cardinal 13: treize
    cardinal 14: quatorze
    cardinal 15: quinze
    cardinal 16: seize
    cardinal 20: vingt vingts
    cardinal 30: trente
    cardinal 40: quarante
    cardinal 50: cinquante
    cardinal 60: soixante
    cardinal 70: septante
    cardinal 80: huitante octante
    cardinal 90: nonante
    hundred 100: cent cents
    hundred 1000: mille
    ordinal 1: premier première premiers premières
    ordinal 2: deuxième deuxièmes second seconde
    ordinal 3: troisième
    ordinal 4: quatrième
    ordinal 5: cinquième
    ordinal 6: sixième
    ordinal 7: septième
    ordinal 8: huitième
    ordinal 9: neuvième
    ordinal 10: dixième
    ordinal 11: onzième
    ordinal 12: douzième
    ordinal 13: treizième
    ordinal 14: quatorzième
    ordinal 15: quinzième
    ordinal 16: seizième
    ordinal 17: dix-septième
    ordinal 18: dix-huitième
    ordinal 19: dix-neuvième
    ordinal 20: vingtième
    ordinal 21: vingt-et-unième vingt_et_unième
    suffix: er re e ème nd nde ième
    collective 8: huitaine
    collective 10: dizaine
    collective 12: douzaine
    collective 15: quinzaine
    collective 20: vingtaine
    collective 30: trentaine
    collective 40: quarantaine
    collective 50: cinquantaine
    collective 60: soixantaine
    collective 100: centaine
    few: quelques plusieurs toutes_ces
    half: demi demie moitié
    andAHalf: et_demi et_demie
    filler: longs longues long longue bons bonnes bon bonne petits petites petit petite courts courtes plein pleins pleine pleines entières à_peine tout_juste seulement déjà
    month 1: janvier
    month 2: février
    month 3: mars
    month 4: avril
    month 5: mai
    month 6: juin
    month 7: juillet
    month 8: août
    month 9: septembre
    month 10: octobre
    month 11: novembre
    month 12: décembre
    shortMonth 1: janv jan
    shortMonth 2: févr fév
    shortMonth 4: avr
    shortMonth 7: juil juill
    shortMonth 10: oct
    shortMonth 11: nov
    shortMonth 12: déc
    weekday 1: lundi
    weekday 2: mardi
    weekday 3: mercredi
    weekday 4: jeudi
    weekday 5: vendredi
    weekday 6: samedi
    weekday 7: dimanche
    weekdays 1: lundis
    weekdays 2: mardis
    weekdays 3: mercredis
    weekdays 4: jeudis
    weekdays 5: vendredis
    weekdays 6: samedis
    weekdays 7: dimanches
    shortWeekday 1: lun
    shortWeekday 3: mer
    shortWeekday 4: jeu
    shortWeekday 5: ven
    shortWeekday 6: sam
    shortWeekday 7: dim
    season 21: printemps
    season 22: été étés
    season 23: automne
    season 24: hiver hivers
    units 0: secondes
    unit 1: minute min
    units 1: minutes
    unit 2: heure
    units 2: heures
    unit 3: jour journée
    units 3: jours journées
    unit 4: semaine
    units 4: semaines
    units 5: quinzaines
    unit 6: mois
    unit 7: trimestre
    units 7: trimestres
    unit 8: semestre
    units 8: semestres
    unit 9: an année
    units 9: ans années
    unit 10: décennie
    units 10: décennies
    unit 11: siècle
    units 11: siècles
    unit 12: week-end weekend
    units 12: week-ends weekends
    fiscalMark: fy
    yearKind 1: fiscal fiscale budgétaire comptable
    yearKind: scolaire universitaire judiciaire civile
    yearNoun: exercice
    turn: tournant
    dayPart 1: matin matinée matins aube petit_matin
    dayPart 3: après-midi
    dayPart 4: soir soirée soirs crépuscule
    dayPart 5: nuit nuits
    dayPart 2: mi-journée
    andAQuarter: et_quart
    dayPart 3: d'après-midi
    noon 12: midi
    noon 0: minuit
    hourMark: h
    zone 0: gmt utc tu
    zone 120: cest
    zonePlace 1: paris bruxelles berlin rome madrid varsovie vienne genève strasbourg oslo stockholm
    zonePlace 2: londres lisbonne
    zonePlace 3: kiev kyiv helsinki athènes vilnius riga bucarest
    zonePlace 4: moscou ankara istanbul minsk
    zonePlace 5: washington new_york
    zonePlace 6: locale
    dayShift -2: avant-hier
    dayShift -1: hier
    dayShift 0: aujourd'hui
    dayShift 1: demain
    dayShift 2: après-demain
    tonight: tonight
    ago: il_y_a voilà voici il_y_a_de_cela
    later: plus_tard
    earlier: plus_tôt auparavant
    before: avant
    after: après au-delà_de au-delà_du
    since: depuis
    until: jusqu'à jusqu'au jusqu'en jusqu'aux jusqu' jusque
    by: d'ici d'ici_à d'ici_au d'ici_aux d'ici_en
    within: sous dans_un_délai_de dans_un_délai_d' 
    onward: à_partir_de à_partir_du à_partir_d' à_partir_des à_compter_de à_compter_du à_compter_d' !dès au_plus_tôt
    notBefore: pas_avant
    lasting: cela_fait ça_fait voilà_maintenant
    own: son sa ses leur leurs
    atLatest: au_plus_tard
    duration: pendant durant
    today: jour_pour_jour exactement
    eve 1: veille
    eve 2: avant-veille
    morrow 1: lendemain
    morrow 2: surlendemain
    early: début
    middle: mi milieu
    late: fin
    courant: dans_le_courant_de dans_le_courant_du dans_le_courant_d'
    about: un_peu_plus_de un_peu_plus_d' un_peu_moins_de un_peu_moins_d' à_peine_plus_de bien_plus_de près_de près_d' plus_de plus_d' moins_de moins_d' quelque presque quasiment
    about 1: vers environ autour_de autour_du autour_d' aux_alentours_de aux_alentours_du aux_alentours_d' aux_environs_de aux_environs_du aux_environs_d' à_peu_près circa approximativement
    shortly: juste_après juste_avant quelques_minutes_après quelques_minutes_avant aussitôt_après
    shortly 1: peu_après peu_avant un_peu_après un_peu_avant
    perhaps: probablement peut-être sans_doute possiblement vraisemblablement éventuellement
    every: chaque
    everyThe: tous_les toutes_les
    per: par
    times: fois
    vague -1: récemment dernièrement naguère jadis autrefois à_l'époque à_cette_époque à_l'époque_où il_y_a_peu il_y_a_longtemps il_y_a_bien_longtemps depuis_longtemps depuis_peu depuis_lors depuis_toujours par_le_passé dans_le_passé dans_la_foulée précédemment antérieurement en_ce_temps-là entre-temps jour_après_jour année_après_année semaine_après_semaine mois_après_mois depuis_des_lustres jusqu'alors tout_récemment ces_temps-ci ces_derniers_temps
    vague 0: désormais maintenant actuellement en_ce_moment à_l'heure_actuelle pour_l'instant pour_le_moment à_présent jusqu'à_présent jusqu'ici à_ce_jour à_ce_stade de_nos_jours présentement dorénavant à_l'heure_qu'il_est
    vague 1: jusqu'à_nouvel_ordre bientôt prochainement à_l'avenir à_terme dans_l'immédiat tôt_ou_tard à_court_terme à_moyen_terme à_long_terme d'ici_peu sous_peu dans_un_avenir_proche ultérieurement dans_un_proche_avenir incessamment à_brève_échéance un_jour_ou_l'autre
    often 3: quotidiennement
    often 4: hebdomadairement
    often 6: mensuellement
    often 9: annuellement
    outOf: sur
    paper: journal quotidien hebdomadaire édition éditions
    rite: prière prières messe messes sermon prêche culte office
    title: accord accords révolution
    era: avant_jésus-christ avant_j.-c. av._j.-c. avant_notre_ère avant_l'ère_commune
    attack: attentats attaques massacre massacres
    person: homme femme garçon fille fillette adolescent adolescente jeune étudiant étudiante enfant bébé retraité retraitée ressortissant ressortissante lycéen lycéenne collégien suspect père mère
    trap: du_jour_au_lendemain sans_lendemain
    watch: stratégique technologique sanitaire concurrentielle économique informationnelle juridique médiatique numérique citoyenne réglementaire
    quarterMark 33: t
    quarterMark 40: s
    link: pour avec sans chez contre selon lors afin comme car puis ainsi ne n' se s' il elle ils elles on
    planet: planète dieu
    counted: million millions milliard milliards militaires soldats hommes troupes combattants euros dollars roubles personnes habitants kilomètres km mètres tonnes chars drones missiles morts blessés femmes civils véhicules obus policiers manifestants participants
    code 1: route ligne autoroute vol
    code: article page résolution numéro n° no loi décret code version chapitre paragraphe directive règlement annexe numéros pages articles chambre
    age: âge âgée âges âgées
    war: guerre conflit crise pandémie occupation
    has: a ai as ont avons avez
    had: avait avaient avais avions eut eurent
    be: est sont suis sommes
    was: était étaient étais fut furent étions
    go: va vont vais allons allez
    must: doit doivent devrait devraient peut peuvent pourrait pourraient compte comptent prévoit prévoient entend entendent veut veulent souhaite souhaitent espère espèrent
    report 1: attaque
    report: avertit avertissent dit disent affirme affirment annonce annoncent déclare déclarent menace menacent accuse accusent estime estiment prévient rejette rejettent refuse refusent demande demandent exige exigent dénonce dénoncent condamne condamnent assure assurent promet promettent propose proposent confirme confirment indique indiquent souligne soulignent rappelle rappellent insiste ajoute explique précise juge évoque réagit appelle appellent frappe frappent tue attaquent bombarde bombardent
    scheduled: expire expirent débute débutent commence commencent s'achève s'achèvent s'ouvre s'ouvrent prend_effet prend_fin entre_en_vigueur
    planned: prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées fixé fixée annoncé_pour annoncée_pour envisagé envisagée censé censée censés
    conjunction 1: que qu'
    conjunction: qui dont !où lorsque quand tandis alors mais
    feast 1225: noël jour_de_noël
    feast 1224: veille_de_noël réveillon_de_noël
    feast 1231: saint-sylvestre réveillon_du_nouvel_an
    feast 101: jour_de_l'an nouvel_an premier_de_l'an
    feast 106: épiphanie
    feast 107: noël_orthodoxe
    feast 202: chandeleur
    feast 214: saint-valentin
    feast 501: fête_du_travail
    feast 508: 8-mai
    feast 714: fête_nationale_française 14-juillet
    feast 815: assomption
    feast 1031: halloween
    feast 1101: toussaint
    feast 1111: armistice_de_1918 11-novembre
    feast 3000: pâques dimanche_de_pâques
    feast 3001: lundi_de_pâques
    feast 2998: vendredi_saint
    feast 2999: samedi_saint
    feast 2997: jeudi_saint
    feast 2993: dimanche_des_rameaux rameaux
    feast 2954: mercredi_des_cendres
    feast 2953: mardi_gras
    feast 3039: ascension jeudi_de_l'ascension
    feast 3049: pentecôte dimanche_de_pentecôte
    feast 3050: lundi_de_pentecôte
    feast 4000: pâques_orthodoxe pâque_orthodoxe pâques_orthodoxes
    namedDate 20010911: 11-septembre
    namedDate 20231007: 7-octobre
    namedDate 19680500: mai_68 mai-68
    """)
}
