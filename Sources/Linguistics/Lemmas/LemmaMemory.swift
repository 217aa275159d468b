/// The distinct lemmas that a thread has met, and those of word forms that were computed before.
struct LemmaMemory: Sendable {
  private(set) var texts: [String] = []
  private var rows: [[UInt8]: Int32] = [:]
  /// Rows by form, part of speech and morphology.
  private var known: [UInt64: Int32] = [:]

  /// How many lemmas there are.
  var count: Int { texts.count }

  /// The row of a lemma.
  mutating func row(of lemma: [UInt8]) -> Int32 {
    if let row = rows[lemma] { return row }
    let row = Int32(texts.count)
    texts.append(String(decoding: lemma, as: UTF8.self))
    rows[lemma] = row
    return row
  }

  /// Gives every token of the columns that has no lemma its own.
  mutating func lemmatize(
    _ columns: inout TextColumns, _ lemmatizer: Lemmatizer, forms: WordForms,
    _ morphologies: MorphologyTable
  ) {
    let seesMorphology = lemmatizer.seesMorphology
    for token in 0..<columns.count where columns.lemmas[token] < 0 {
      let form = columns.spans.forms[token]
      let part = columns.partsOfSpeech[token]
      let morphology = seesMorphology ? columns.morphologies[token] : 0
      let key =
        UInt64(UInt32(bitPattern: form)) << 24 | UInt64(part.rawValue) << 16
        | UInt64(morphology)
      if let row = known[key] {
        columns.lemmas[token] = row
        continue
      }
      let lemma = lemmatizer.lemma(
        of: forms.text(form), part, features: morphologies.features[Int(morphology)])
      let row = row(of: lemma)
      known[key] = row
      columns.lemmas[token] = row
    }
  }
}
