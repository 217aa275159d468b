/// The lines that pages put around their articles, in French and English.
enum PageFurniture {
  /// Whether a line stands before articles: navigation, share buttons, image credits.
  static func opens(_ line: String) -> Bool {
    let line = plain(line)
    return line.utf8.count <= 120 && (begins(line, opening) || begins(line, anywhere))
  }

  /// Whether a line ends the article: from it on the page speaks of other things.
  static func closes(_ line: String) -> Bool {
    let line = plain(line)
    if whole.contains(line) { return true }
    return begins(line, closing) || (line.utf8.count <= 120 && begins(line, anywhere))
  }

  private static func begins(_ line: String, _ table: [String]) -> Bool {
    table.contains { line.hasPrefix($0) }
  }

  private static func plain(_ line: String) -> String {
    var line = line.lowercased()
    line = String(line.map { $0 == "\u{2019}" ? "'" : $0 == "\u{a0}" ? " " : $0 })
    while let last = line.last, last == ":" || last == " " { line.removeLast() }
    return line
  }

  private static let opening = [
    "skip to content", "skip to main", "aller au contenu", "crédit", "credit:", "credits:",
    "photo:", "photo :", "©", "menu", "accueil", "home", "par la rédaction", "temps de lecture",
    "lecture :", "reading time", "écouter l'article", "listen to this article",
  ]

  private static let anywhere = [
    "partager", "partagez", "share this", "share on", "facebook icon", "copier le lien",
    "copy link", "imprimer", "suivez-nous", "follow us", "tweeter", "envoyer par",
  ]

  private static let closing = [
    "abonnez-vous", "s'abonner", "subscribe", "sign up for", "inscrivez-vous", "recevez ",
    "avez-vous trouvé cet article", "did you find this article", "lire aussi", "à lire aussi",
    "read also", "read more", "related articles", "sur le même sujet", "plus de contenu",
    "more from", "ce contenu a été créé", "this content was created", "laisser un commentaire",
    "leave a comment", "leave a reply", "articles similaires", "tous droits réservés",
    "all rights reserved",
  ]

  private static let whole: Set<String> = [
    "sources", "sources primaires", "sources secondaires", "primary sources", "references",
    "références", "bibliographie", "commentaires", "comments", "newsletter", "notes", "tags",
    "mots-clés",
  ]
}
