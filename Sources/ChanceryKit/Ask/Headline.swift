import Chronology
package import Dossier
package import Ontology

/// The words by which an event is shown.
///
/// A title written by hand comes first; then the short title that one clause in the reader's language
/// makes, else its quotation; then a headline made of actors, verb and targets.
package enum Headline {
  /// The longest quotation that stands whole, in characters; a longer one is cut and says so.
  static let longest = 60

  /// The headline of an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - evidence: The sentences behind it.
  ///   - names: The dossier's names in the reader's language.
  /// - Returns: A line without a full stop.
  package static func text(
    of event: Event, _ evidence: [Evidence], _ names: EntityNames
  ) -> String {
    let plain = plainText(of: event, evidence, names)
    let remark = event.title == nil ? event.factuality.remark(in: names.language) : ""
    return remark.isEmpty ? plain : "\(plain) (\(remark))"
  }

  /// The headline of an event without the mark of what is no plain fact.
  package static func plainText(
    of event: Event, _ evidence: [Evidence], _ names: EntityNames
  ) -> String {
    if let title = event.title(in: names.language) { return title }
    let told = evidence.filter { piece in
      piece.document.language == names.language && piece.claim.type == event.type
        && piece.claim.factuality == event.factuality
    }
    let titles = told.compactMap(\.claim.title)
    if let title = titles.first(where: { !$0.hasSuffix("…") }) ?? titles.first { return title }
    let quotes = told.lazy.compactMap { quote($0, names) }
    return quotes.min { left, right in left.rank < right.rank }?.text ?? names.plainTitle(event)
  }

  /// A quotation, and how far it is from a sentence of the best length.
  ///
  /// One that does not name who acts has the names before it: « Royaume-Uni : la création d’un QG ».
  private static func quote(
    _ piece: Evidence, _ names: EntityNames
  ) -> (text: String, rank: Int)? {
    let claim = piece.claim
    let words = claim.quote.split(whereSeparator: \.isWhitespace)
    var text = words.joined(separator: " ")
    guard text.count >= 20, let first = words.first else { return nil }
    let overlength = max(0, text.count - longest)
    if overlength > 0 { text = cut(text) }
    let subject = claim.trigger.lowerBound - claim.range.lowerBound
    if subject >= 4, !loose.contains(plain(first)) {
      return (text.prefix(1).uppercased() + text.dropFirst(), overlength)
    }
    guard !claim.sources.isEmpty else { return nil }
    let colon = names.language == .french ? "\u{202F}:" : ":"
    return ("\(names.list(claim.sources))\(colon) \(text)", overlength + longest)
  }

  private static func cut(_ text: String) -> String {
    var short = text.prefix(longest - 1)
    if let space = short.lastIndex(of: " ") { short = short[..<space] }
    while let last = short.last, last.isPunctuation || last == " " { short = short.dropLast() }
    return short + "…"
  }

  /// A word in lower case with straight apostrophes, up to the first of them.
  private static func plain(_ word: Substring) -> String {
    word.lowercased().replacing("\u{2019}", with: "'").split(separator: "'").first.map(String.init)
      ?? ""
  }

  /// Words with which a clause begins that does not name who acts.
  private static let loose: Set<String> = [
    "il", "elle", "ils", "elles", "on", "qui", "que", "qu", "dont", "à", "de", "d", "pour", "en",
    "se", "s", "ne", "n", "a", "ont", "est", "sont", "y", "j", "c", "ce", "cela", "et", "mais",
    "ou", "où", "sur", "par", "dans", "avec", "leur", "leurs", "son", "sa", "ses", "notre", "nous",
    "he", "she", "it", "they", "who", "which", "that", "to", "of", "in", "for", "by", "has",
    "have", "had", "is", "are", "was", "were", "would", "will", "could", "not", "and", "but",
    "their", "his", "her", "its", "we", "i",
  ]
}
