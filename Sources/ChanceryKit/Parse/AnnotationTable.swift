import Linguistics

/// Writes annotated texts for people: a table a sentence.
struct AnnotationTable: AnnotationWriter {
  private let width: Int?
  private let inColor: Bool
  /// Whether a table was written, so that an empty line stands before the next.
  private var hasTable = false

  init(width: Int?, inColor: Bool) {
    self.width = width
    self.inColor = inColor
  }

  /// Every sentence with a table of its words.
  mutating func text(of piece: AnnotatedText) -> String {
    var output = ""
    for sentence in piece.sentences {
      let words = sentence.filter { !piece.isSpace($0) }
      guard !words.isEmpty else { continue }
      if hasTable { output += "\n" }
      output += table(of: words, sentence, piece)
      hasTable = true
    }
    return output
  }

  private func table(
    of words: [TokenIndex], _ sentence: Range<TokenIndex>, _ text: AnnotatedText
  ) -> String {
    var listing = Listing(
      columns: [
        Listing.Column("#", isNumeric: true), Listing.Column("Form"), Listing.Column("Lemma"),
        Listing.Column("UPOS"), Listing.Column("Head", isNumeric: true),
        Listing.Column("Relation"), Listing.Column("Name"),
        Listing.Column("Features", narrowest: 20),
      ], keys: [])
    for word in words {
      let number = sentence.lowerBound.distance(to: word) + 1
      let head =
        text.isRoot(word) ? 0 : sentence.lowerBound.distance(to: text.head(of: word)) + 1
      listing.append(
        Listing.Row(
          cells: [
            String(number), String(text.text(of: word)), text.lemma(word),
            text.partOfSpeech(word).tag, String(head), text.relation(word).label,
            text.name(at: word)?.type.label ?? "", text.morphology(word),
          ].map { TerminalText($0) }, values: []))
    }
    return listing.table(width: width, inColor: inColor)
  }
}
