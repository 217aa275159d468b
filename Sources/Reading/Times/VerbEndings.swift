/// The endings that tell a verb's tense, and the common words that only look like it.
enum VerbEndings {
  static let frenchFuture = endings(
    """
    era ira dra tra vra ura rra eront iront dront tront vront uront rront erons irons \
    drons erez irez drez erait irait drait vrait rrait urait eraient iraient draient \
    vraient rraient
    """)
  static let frenchNoFuture = endings(
    """
    camera opera front affront extra ultra infra contra environs patrons etcetera retrait \
    portrait tirait tiraient retirait retiraient attirait attiraient aspirait aspiraient \
    expirait expiraient esperait esperaient operait operaient considerait consideraient \
    gerait geraient liberait liberaient accelerait acceleraient entrait entraient montrait \
    montraient rencontrait rencontraient livrait livraient ouvrait ouvraient couvrait \
    couvraient souffrait souffraient offrait offraient figurait figuraient durait duraient \
    assurait assuraient
    """)
  static let frenchConditionalPerfect = endings(
    """
    aurait auraient serait seraient
    """)
  static let frenchPast = endings(
    """
    ait aient erent irent urent inrent
    """)
  static let frenchParticiple = endings(
    """
    u us ue ues is ise ises it its ite ites i ie ies ert erte ait aits aite oint ort orts \
    int
    """)
  static let frenchNoPast = endings(
    """
    fait parfait lait souhait retrait portrait extrait attrait bienfait forfait trait soit \
    mais puis avis depuis permis celui aussi ainsi qui lui oui parmi ici hui eux peu plus \
    sous jus celle cela delta agenda media visa data mafia propaganda charia conflit \
    esprit bruit nuit huit petit petits petite profit appui credit deficit produit circuit \
    defi ennemi ennemis pays crise suite visite limite elite unite armee annee journee \
    entree duree partie vie russie energie strategie diplomatie milieu lieu niveau contenu \
    vue rue continue issue issu port fort forts mort sort effort rapport support accord \
    point joint adjoint avais jamais francais anglais frais rues vues tenue proche
    """)
  static let englishNoPast = endings(
    """
    need indeed speed feed seed exceed proceed hundred sacred breed armed allied limited \
    unmanned used naked crowded
    """)
  static let frenchInfinitive = endings("er ir re oir")
  static let frenchPreterite = endings("a")
  static let frenchAccentedParticiple = endings("e es ee ees")
  static let englishPast = endings("ed")
  static let englishParticiple = endings("ed en")

  private static func endings(_ words: String) -> [Ending] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}

/// The last letters of a word, in folded bytes.
typealias Ending = [UInt8]
