import Linguistics

/// Writes annotated texts for people: a table a sentence.
enum AnnotationTable {
  /// Every sentence with a table of its words.
  static func text(_ text: AnnotatedText, width: Int?, inColor: Bool) -> String {
    text.sentences.compactMap { sentence -> String? in
      let words = sentence.filter { !text.isSpace($0) }
      guard !words.isEmpty else { return nil }
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
    }.joined(separator: "\n")
  }
}
