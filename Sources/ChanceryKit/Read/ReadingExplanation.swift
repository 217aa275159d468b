import Chronology
import Ontology
import Reading

/// How an article was read, in words for people: sentence by sentence its tree, what was found in
/// it, and what came of each predicate.
enum ReadingExplanation {
  /// The text for one article.
  static func text(
    _ sentences: [SentenceExplanation], path: String, width: Int?, inColor: Bool
  ) -> String {
    guard !sentences.isEmpty else {
      return "\(path): no tree to show; the language has no pipeline ('chancery models')\n"
    }
    return sentences.enumerated().map { number, sentence in
      "\(path), sentence \(number + 1)\n" + TerminalText(sentence.text).plain + "\n\n"
        + tree(sentence, width: width, inColor: inColor) + findings(sentence)
    }.joined(separator: "\n")
  }

  private static func tree(
    _ sentence: SentenceExplanation, width: Int?, inColor: Bool
  ) -> String {
    var listing = Listing(
      columns: [
        Listing.Column("#", isNumeric: true), Listing.Column("Form"), Listing.Column("Lemma"),
        Listing.Column("UPOS"), Listing.Column("Head", isNumeric: true),
        Listing.Column("Relation"),
      ], keys: [])
    for (index, word) in sentence.words.enumerated() where word.wordClass != "SPACE" {
      listing.append(
        Listing.Row(
          cells: [
            String(index + 1), word.form, word.lemma, word.wordClass, String(word.head),
            word.relation,
          ].map { TerminalText($0) }, values: []))
    }
    return listing.table(width: width, inColor: inColor)
  }

  private static func findings(_ sentence: SentenceExplanation) -> String {
    var lines: [String] = []
    for mention in sentence.mentions { lines.append("who    \(mention.text) → \(mention.entity)") }
    for time in sentence.times {
      let value = time.value?.description ?? "no date"
      lines.append("when   \(time.text) → \(value) (rule \(time.rule.rawValue))")
    }
    for predicate in sentence.predicates { lines += explained(predicate) }
    return lines.map { TerminalText($0).plain + "\n" }.joined()
  }

  private static func explained(_ predicate: SentenceExplanation.Predicate) -> [String] {
    var how = "what   \(predicate.words) (rule \(predicate.rule)"
    if let support = predicate.support { how += ", carried by '\(support)'" }
    if let governor = predicate.governor { how += ", content of '\(governor)'" }
    how += ")"
    guard let claim = predicate.claim else {
      return [how + ": left out, " + (predicate.omission ?? "no reason")]
    }
    let time = claim.time?.description ?? "undated"
    var parts = ["\(claim.type.rawValue) \(claim.factuality.rawValue)", time]
    parts.append(list(claim.sources) + (claim.targets.isEmpty ? "" : " → " + list(claim.targets)))
    if let place = claim.place { parts.append("in \(place)") }
    if let speaker = claim.saidBy { parts.append("said by \(speaker)") }
    let title = claim.title.map { ["       titled '\($0)'"] } ?? []
    return [how, "       " + parts.joined(separator: ", "), "       « \(claim.quote) »"] + title
  }

  private static func list(_ entities: [ID<Entity>]) -> String {
    entities.isEmpty ? "nobody named" : entities.map(\.text).joined(separator: " + ")
  }
}
