import Corpus
import Ontology
import Testing

/// Copies of pages as readers paste them, in the manner of many sites; the body is known.
///
/// In a layout, `T` stands for the headline and `1`, `2`, `3` for the body's paragraphs, each on a
/// line of its own.
struct PageCopyLayoutTests {
  private struct Story {
    let title: String
    let paragraphs: [String]
  }

  private static let french = Story(
    title: "Les deux rives relancent les pourparlers sur le pont",
    paragraphs: [
      """
      Les délégations des deux rives se sont retrouvées jeudi à l'hôtel de ville pour la première \
      fois depuis l'automne. Elles ont parlé pendant six heures du péage et de la garde du pont.
      """,
      """
      « Nous avons avancé sur trois points, pas sur le quatrième », a déclaré la médiatrice à la \
      sortie. Le texte, que nous avons pu lire, prévoit une commission mixte et un calendrier.
      """,
      """
      La prochaine rencontre est fixée au début du mois. D'ici là, les convois passeront par le \
      gué, sous la surveillance des observateurs, comme ils le font depuis l'incident de mars.
      """,
    ])

  private static let english = Story(
    title: "Both banks return to talks over the bridge",
    paragraphs: [
      """
      Delegates from both banks met at the town hall on Thursday for the first time since the \
      autumn. They spent six hours on the toll, the guard posts and the repair of the last arch.
      """,
      """
      “We made headway on three points and none on the fourth,” the mediator told reporters as \
      she left. The draft, which this newspaper has read, sets up a joint board and a calendar.
      """,
      """
      The next meeting is due early next month. Until then the convoys will use the ford, under \
      the eyes of the observers, as they have done since the incident that halted traffic in March.
      """,
    ])

  private static func expectBody(_ layout: String, _ story: Story) throws {
    let lines = layout.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      switch line {
      case "T": story.title
      case "1", "2", "3": story.paragraphs[(Int(line) ?? 1) - 1]
      default: String(line)
      }
    }
    let text = lines.joined(separator: "\n")
    let document = try #require(
      ArticleReader.read(Array(text.utf8), path: "copy.txt").article?.document)
    #expect(document.title == story.title)
    #expect(document.body.split(separator: "\n").map(String.init) == story.paragraphs)
  }

  @Test(
    arguments: [
      "À la une\nInternational\nÉconomie\nOpinions\nS'abonner\n\nT\n\n1\n\n2\n\n3\n\nRéagir\n\nLes plus lus\n\n1. Un titre\n2. Un autre titre",
      "T\n\nPar Jeanne Ormeau\nPublié le 12 mars 2026 à 18h04, modifié le 13 mars 2026 à 09h10\n\nTemps de lecture : 3 min.\n\n1\n\n2\n\n3\n\nLa rédaction vous conseille\n\nUn village sous la neige\nLe prix du sel remonte",
      "T\n\nPartager sur Facebook\nPartager sur X\nEnvoyer par e-mail\nCopier le lien\n\n1\n\nPublicité\n\n2\n\nLa suite après cette publicité\n\n3\n\nMots-clés : pont, péage",
      "T\n\n1\n\nLire aussi : Le gué, dernier passage des convois\n\n2\n\n3\n\nContribuer\n\nRéutiliser ce contenu",
      "T\n\nLe pont vu de la rive nord, le 11 mars. PHOTO D'ARCHIVES / LE FANAL\n\n1\n\n2\n\n3\n\nNotre sélection d'articles sur le sujet\n\nLe péage divise les élus",
      "T\n\nÉcouter l'article\n00:00 / 04:12\n\n1\n\n2\n\n3\n\nVous avez aimé cet article ?\nRecevez notre infolettre chaque matin",
      "Accueil > International > Fleuve\n\nT\n\n1\n\n2\n\n3\n\nCommentaires (12)\n\nMarc dit :\nBravo pour cet article, enfin un journal qui explique les choses clairement.",
      "T\n\nT\n\nPublié hier à 18:04\n\n1\n\n2\n\n3\n\nÀ propos de l'auteur\n\nJeanne Ormeau suit le fleuve depuis dix ans pour plusieurs journaux de la région.",
      "Nous utilisons des cookies pour améliorer votre expérience. Tout accepter\n\nT\n\n1\n\n2\n\n3\n\nNewsletter\n\nVotre adresse e-mail\n\nJe m'inscris",
      "T\n\n1\n\n2\n\nInscrivez-vous à notre lettre du soir pour ne rien manquer de l'actualité du fleuve.\n\n3\n\nPour aller plus loin\n\nLa convention de 1931\nLe rapport des observateurs",
      "T\n\n1\n\n2\n\n3\n\n© Le Fanal 2026. Tous droits réservés.\n\nMentions légales\nContact\nPlan du site",
      "T\n\nTwitter\nFacebook\nWhatsApp\n\n1\n\n2\n\n3\n\nSource : Le Fanal\n\nArticle précédent\nLe prix du sel remonte\nArticle suivant\nUn village sous la neige",
      "Rechercher\nMenu\nMon compte\n\nT\n\nCrédit photo : A. Vidal\n\n1\n\n2\n\n3\n\nDans la même rubrique\n\nLe prix du sel remonte\n\nUn village sous la neige",
      "T\n\n1\n\n2\n\n3\n\nSoutenez un journalisme indépendant : faites un don\n\nPartagez cet article",
      "T\n\n1\n\n2\n\n3\n\nNotes\n\n1. Convention du fleuve, article 4.\n2. Entretien avec l'auteur, mars 2026.",
      "T\n\n1\n\n2\n\n3\n\nCet article vous a plu ? Abonnez-vous à notre chaîne.\n\nÉtiquettes\nfleuve\npont\npéage",
    ])
  func `cuts the article out of a French copy`(layout: String) throws {
    try Self.expectBody(layout, Self.french)
  }

  @Test(
    arguments: [
      "Home\nWorld\nBusiness\nOpinion\nSubscribe\n\nT\n\n1\n\n2\n\n3\n\nMost viewed\n\nSalt prices climb again\nA village under snow",
      "T\n\nBy Joan Elmer\nMarch 12, 2026 6:04 PM\nUpdated 2 hours ago\n\n3 min read\n\n1\n\n2\n\n3\n\nMore from World\n\nSalt prices climb again",
      "T\n\nShare on Facebook\nShare on X\nEmail this article\nPrint\n\n1\n\nAdvertisement\n\n2\n\nStory continues below\n\n3\n\nTopics\nRiver\nTolls",
      "T\n\n1\n\nRead more: The ford, the convoys' last way across\n\n2\n\n3\n\nReuse this content",
      "T\n\nThe bridge from the north bank on 11 March. Photograph: A. Vidal/The Lantern\n\n1\n\n2\n\n3\n\nRecommended stories\n\nToll splits the council",
      "T\n\nListen to this article\n4 min\n\n1\n\n2\n\n3\n\nEnjoyed this article?\nGet our newsletter every morning",
      "Home / World / River\n\nT\n\n1\n\n2\n\n3\n\n12 comments\n\nMark says:\nWell done, at last a newspaper that explains the matter clearly and calmly.",
      "T\n\nT\n\nPublished yesterday\n\n1\n\n2\n\n3\n\nAbout the author\n\nJoan Elmer has covered the river for ten years for several newspapers of the region.",
      "We use cookies to improve your experience. Accept all\n\nT\n\n1\n\n2\n\n3\n\nSign up to our newsletter\n\nYour email address\n\nSubmit",
      "T\n\n1\n\n2\n\nSign up for our evening letter and never miss the news from the river.\n\n3\n\nFurther reading\n\nThe convention of 1931\nThe observers' report",
      "T\n\n1\n\n2\n\n3\n\n© 2026 The Lantern. All rights reserved.\n\nTerms of use\nPrivacy policy\nContact us",
      "T\n\nTwitter\nFacebook\nWhatsApp\n\n1\n\n2\n\n3\n\nSource: The Lantern\n\nPrevious article\nSalt prices climb again\nNext article\nA village under snow",
      "Search\nMenu\nMy account\n\nT\n\nImage credit: A. Vidal\n\n1\n\n2\n\n3\n\nIn this section\n\nSalt prices climb again\n\nA village under snow",
      "T\n\n1\n\n2\n\n3\n\nSupport independent journalism: donate today\n\nShare this article",
      "T\n\n1\n\n2\n\n3\n\nFootnotes\n\n1. River Convention, article 4.\n2. Interview with the author, March 2026.",
      "T\n\n1\n\n2\n\n3\n\nLiked this story? Subscribe to our channel.\n\nTags\nriver\nbridge\ntoll",
    ])
  func `cuts the article out of an English copy`(layout: String) throws {
    try Self.expectBody(layout, Self.english)
  }
}
