/// The phrases that pages put around and between the paragraphs of their articles.
enum Furniture {
  /// Longer texts speak of other things, in bytes.
  private static let longestNotice = 300
  /// No phrase is longer, in bytes.
  private static let longestPhrase = 120

  /// Whether a short text speaks to the reader of the page: share, subscribe, read on, accept.
  static func isNotice(_ text: String) -> Bool {
    let length = text.utf8.count
    guard length <= longestNotice, mayOpen(text) else { return false }
    let head = length <= longestPhrase ? text : String(Substring(text.utf8.prefix(longestPhrase)))
    let line = plain(head)
    if length <= longestPhrase, whole.contains(line) { return true }
    guard let first = line.first else { return false }
    return beginnings[first]?.contains(where: line.hasPrefix) ?? false
  }

  /// Whether a phrase begins with the same three letters; true where a text begins otherwise.
  private static func mayOpen(_ text: String) -> Bool {
    var opening: [UInt8] = []
    for byte in text.utf8.prefix(3) {
      let lower = (0x41...0x5a) ~= byte ? byte | 0x20 : byte
      guard (0x61...0x7a) ~= lower || (lower == 0x20 && opening.count == 1) else { return true }
      opening.append(lower)
    }
    return opening.count < 3 || openings.contains(opening)
  }

  private static let openings = Set((whole + beginningLines).map { Array($0.utf8.prefix(3)) })

  /// Whether a heading or short line opens what follows articles: comments, other articles, sources.
  static func endsArticle(_ text: String) -> Bool {
    let line = plain(text)
    if let first = line.first, first.isNumber {
      let counted = line.drop { $0.isNumber || $0 == " " || $0 == "," || $0 == "." }
      return replies.contains(String(counted))
    }
    return endings.contains(line) || endingBeginnings.contains(where: line.hasPrefix)
  }

  /// Whether a line of a page's copy opens what follows articles.
  static func endsCopy(_ text: String) -> Bool {
    endsArticle(text) || copyEndings.contains(plain(text))
  }

  /// Whether a line shows the way to the page: « Accueil > Monde > Fleuve ».
  static func isBreadcrumb(_ text: String) -> Bool {
    guard text.utf8.count <= 150 else { return false }
    return [" > ", " / ", " » ", " › "].contains { text.ranges(of: $0).count >= 2 }
  }

  /// Whether a line that is no sentence names who took a picture.
  static func isCredit(_ text: String) -> Bool {
    guard text.utf8.count <= 250 else { return false }
    let line = plain(text)
    return credits.contains { line.contains($0) }
  }

  private static let credits = lines(
    """
    photograph:|photo d'archives|photo archives|(photo:|(photo :|photo:|photo :|getty images|/afp|/reuters
    / afp|/ reuters|/ap photo|crédit photo|photo credit|image credit|via getty
    """)

  /// Whether two texts say the same, apart from case, spaces and signs.
  static func isSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (letters(first), letters(second))
    guard !first.isEmpty, !second.isEmpty else { return false }
    return first == second || (first.count > 20 && second.hasPrefix(first))
      || (second.count > 20 && first.hasPrefix(second))
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// In lower case, with straight apostrophes, without the sign at the end.
  static func plain(_ text: String) -> String {
    var line = ""
    for character in text.lowercased() {
      switch character {
      case "\u{2019}": line.append("'")
      case "\u{a0}", "\u{202f}", "\n", "\t", "\r":
        if line.last != " " { line.append(" ") }
      case " " where line.last == " ": break
      default: line.append(character)
      }
    }
    while let last = line.last, ":. »›→>…!|".contains(last) { line.removeLast() }
    while let first = line.first, "»›→>|•*-–— ".contains(first) { line.removeFirst() }
    return line
  }

  private static let whole = set(
    """
    advertisement|advertisements|publicité|werbung|anzeige|publicidad|pubblicità|advertentie|reklama
    share|share this|share this article|share this post|partager|partager cet article|teilen
    compartir|condividi|tweet|print|imprimer|drucken|email|e-mail|copy link|copier le lien|like
    loading|loading…|chargement|menu|home|accueil|search|rechercher|suche|close|fermer|next|previous
    suivant|précédent|read more|lire la suite|en savoir plus|mehr|weiterlesen|leer más|show more
    voir plus|afficher plus|back to top|haut de page|nach oben|reply|répondre|antworten|listen|écouter
    play|watch|video|vidéo|photo|photos|pause|mute|image|image source|image caption|getty images
    reuters|afp|ap|media playback is unsupported on your device|story continues below advertisement
    continue reading the main story|skip advertisement|article continues below|subscribe|s'abonner
    follow us|suivez-nous|sign up|sign in|log in|connexion|se connecter|continue|more|expand
    listen to this article|écouter cet article|écouter l'article|this is a subscriber-only article
    table of contents|in this article|on this page|sommaire|au sommaire|dans cet article|contents
    inhaltsverzeichnis|inhalt|índice|table des matières|jump to|share feedback|toggle
    story continues below|article continues below|la suite après cette publicité|publicité suivante
    twitter|facebook|whatsapp|linkedin|telegram|pinterest|reddit|instagram|youtube|flipboard|bluesky
    threads|messenger|tiktok|mastodon|pocket|sms|save|enregistrer|réagir|contribuer|réutiliser ce contenu
    reuse this content|gift this article|offrir cet article
    """)

  /// By their first characters.
  private static let beginnings = Dictionary(grouping: beginningLines) { $0.first ?? " " }

  private static let beginningLines = lines(
    """
    read more:|read also|read next|also read|see also:|related:|lire aussi|à lire aussi|lire également
    à lire également|lire la suite|a lire aussi|voir aussi|sur le même sujet|lesen sie auch|mehr zum thema
    lesen sie mehr|lee también|lea también|leggi anche|lees ook|zobacz też|czytaj też|leia também
    share this|share on|partager sur|partagez|teilen auf|suivez-nous|suivez nous|follow us|folgen sie
    subscribe to|sign up for|sign up to|abonnez-vous|inscrivez-vous|recevez|newsletter|s'inscrire à
    get the latest|get our|join our|avez-vous trouvé cet article|did you find this article
    click here to|cliquez ici pour|hier klicken|photo:|photo :|photo by|image:|image credit|photo credit
    crédit photo|crédits photo|crédit :|crédit:|credit:|foto:|bild:|© |copyright|all rights reserved
    tous droits réservés|alle rechte vorbehalten|todos los derechos|we use cookies|this site uses cookies
    this website uses cookies|ce site utilise des cookies|diese website verwendet|en poursuivant votre
    published:|publié le|published on|posted on|posted by|posted in|posté le|mis à jour le|updated:
    last updated|veröffentlicht am|publicado el|written by|filed under|tagged|tags:|mots-clés|keywords:
    categories:|catégories|ad feedback|skip to|aller au contenu|temps de lecture|reading time
    lecture :|this article was originally published|cet article est réservé|réservé aux abonnés
    il vous reste|already a subscriber|déjà abonné|enable javascript|please enable javascript
    nous utilisons des cookies|vous avez aimé cet article|cet article vous a plu|vous aimez cet article
    enjoyed this article|enjoy this article|enjoying this article|liked this story|like this story
    enjoyed this story|did you like this|soutenez un journalisme|soutenez le journalisme
    support independent journalism|support our journalism|la suite après cette publicité
    your email address will not|votre adresse e-mail ne sera|facebook icon|article continues after
    """)

  private static let endings = set(
    """
    comments|commentaires|kommentare|comentarios|commenti|reacties|leave a comment|leave a reply
    laisser un commentaire|post a comment|write a comment|add a comment|join the conversation
    related|related articles|related posts|related stories|related content|related news|related topics
    articles similaires|articles liés|articles connexes|sur le même sujet|sur le même thème|à lire aussi
    lire aussi|à lire également|read also|read next|read more|more stories|more news|most read
    most popular|les plus lus|les plus lues|meistgelesen|you may also like|you might also like
    vous aimerez aussi|recommended|recommended for you|recommandé pour vous|trending|trending now
    sources|sources primaires|sources secondaires|primary sources|references|références|bibliographie
    plus de contenu|plus d'articles|more from|more on this story|more on this|mehr zum thema
    das könnte sie auch interessieren|auch interessant|weitere artikel|ähnliche artikel|top stories
    newsletter|tags|mots-clés|mots clés|keywords|about the author|à propos de l'auteur|über den autor
    artículos relacionados|noticias relacionadas
    articoli correlati|gerelateerde artikelen|what to read next|up next|editor's picks|editors' picks
    """)

  /// What opens the rest of a page's copy, and in a page may well be a heading of the article.
  private static let copyEndings = set(
    """
    notes|footnotes|endnotes|notes et références|further reading|pour aller plus loin|étiquettes
    réagir|most viewed|les plus partagés|la rédaction vous conseille|dans la même rubrique
    in this section|recommended stories|notre sélection d'articles sur le sujet|more on this topic
    previous article|article précédent|next article|article suivant|mentions légales|follow us
    suivez-nous|you might be interested in|cela peut vous intéresser|ça peut vous intéresser
    """)

  /// What is counted below articles.
  private static let replies = set(
    "comment|comments|commentaire|commentaires|reaction|reactions|réaction|réactions|kommentare")

  private static let endingBeginnings = lines(
    """
    abonnez-vous à|subscribe to our|sign up for our|inscrivez-vous à|avez-vous trouvé cet article
    did you find this article|ce contenu a été créé|this content was created|more from |plus sur
    leave a reply|comments (|commentaires (|kommentare (|recommended for
    """)

  private static func set(_ text: String) -> Set<String> { Set(lines(text)) }

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == "|" }.map(String.init)
  }
}
