import Linguistics

/// Writes annotated texts in CoNLL-U.
///
/// Source: Universal Dependencies, *CoNLL-U Format*, version 2. White space that a pipeline keeps
/// as tokens is left out, since the format has none; names stand in the last column as `NER`.
struct CoNLLU: AnnotationWriter {
  private let name: String
  /// How many sentences were written.
  private var sentences = 0

  init(name: String) {
    self.name = name
  }

  /// Each sentence followed by an empty line, the document's line before the first; nothing where
  /// there is no word.
  mutating func text(of piece: AnnotatedText) -> String {
    var output = ""
    for sentence in piece.sentences {
      let words = sentence.filter { !piece.isSpace($0) }
      guard let first = words.first, let last = words.last else { continue }
      if sentences == 0 { output += "# newdoc id = \(Self.plain(name))\n" }
      sentences += 1
      let shown = piece.text(of: first..<last.advanced(by: 1))
      output += "# sent_id = \(Self.identifier(name))-\(sentences)\n"
      output += "# text = \(Self.plain(String(shown)))\n"
      output += Self.rows(of: words, piece).map { $0.joined(separator: "\t") + "\n" }.joined()
      output += "\n"
    }
    return output
  }

  /// The ten columns of each word.
  private static func rows(of words: [TokenIndex], _ text: AnnotatedText) -> [[String]] {
    var ids: [TokenIndex: Int] = [:]
    for (index, word) in words.enumerated() { ids[word] = index + 1 }
    let governors = words.map { governor(of: $0, ids, text) }
    // Several words are uppermost where white space stood above them: one becomes the root, the
    // others hang on it.
    let uppermost = words.indices.filter { governors[$0] == nil }
    let root = uppermost.first { text.isRoot(words[$0]) } ?? uppermost.first
    return words.indices.map { index in
      let word = words[index]
      let head = index == root ? 0 : governors[index] ?? (root ?? index) + 1
      let relation = text.relation(word).label
      return [
        String(index + 1), plain(String(text.text(of: word))),
        filled(text.lemma(word)), filled(text.partOfSpeech(word).tag), filled(text.tag(word)),
        filled(sorted(text.morphology(word))), String(head),
        head == 0 ? "root" : relation.isEmpty || relation == "ROOT" ? "dep" : relation,
        "_", miscellany(of: word, text),
      ]
    }
  }

  /// The nearest word above that is no white space; `nil` where there is none in the sentence.
  private static func governor(
    of word: TokenIndex, _ ids: [TokenIndex: Int], _ text: AnnotatedText
  ) -> Int? {
    for head in text.headChain(of: word) {
      if let id = ids[head], head != word { return id }
    }
    return nil
  }

  private static func miscellany(of word: TokenIndex, _ text: AnnotatedText) -> String {
    var parts: [String] = []
    if let name = text.name(at: word) {
      let mark = name.tokens.lowerBound == word ? "B" : "I"
      parts.append("NER=\(mark)-\(name.type.label)")
    }
    let next = word.advanced(by: 1)
    if next < text.tokens.upperBound,
      text.byteRange(of: next).lowerBound == text.byteRange(of: word).upperBound,
      !text.isSpace(next)
    {
      parts.append("SpaceAfter=No")
    }
    return parts.isEmpty ? "_" : parts.joined(separator: "|")
  }

  /// Features in the order of the format, in which capitals do not count; spaCy's order is that of
  /// the scalars, so that it writes `NumType` before `Number`.
  private static func sorted(_ features: String) -> String {
    features.split(separator: "|")
      .map { (key: $0.prefix { $0 != "=" }.lowercased(), feature: $0) }
      .sorted { ($0.key, $0.feature) < ($1.key, $1.feature) }
      .map { String($0.feature) }.joined(separator: "|")
  }

  private static func filled(_ field: String) -> String {
    field.isEmpty ? "_" : plain(field)
  }

  /// A field in one line, without tabs: white space is a single blank.
  private static func plain(_ field: String) -> String {
    if !field.isEmpty, field.utf8.allSatisfy(isLatin) { return field }
    var plain = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      if isBlank(scalar) {
        if plain.last != " " { plain.append(" ") }
      } else {
        plain.append(isControl(scalar) ? "\u{fffd}" : scalar)
      }
    }
    let text = String(plain)
    return text.isEmpty || text == " " ? "_" : text
  }

  /// Whether a byte belongs to a printed character of ASCII, or to a letter up to U+024F.
  private static func isLatin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x7e, 0x80...0xbf, 0xc3...0xc9: true
    default: false
    }
  }

  /// A name without white space and without the slash, which the format reserves.
  private static func identifier(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        plain(name).unicodeScalars.map { $0 == " " || $0 == "/" ? "_" : $0 }))
  }

  /// White space, with the four separators that pipelines take for it too.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1c...0x1f).contains(scalar.value)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
