import Linguistics

/// Writes annotated texts in CoNLL-U.
///
/// Source: Universal Dependencies, *CoNLL-U Format*, version 2. White space that a pipeline keeps
/// as tokens is left out, since the format has none; names stand in the last column as `NER`.
enum CoNLLU {
  /// One document, each sentence followed by an empty line.
  static func text(_ text: AnnotatedText, name: String) -> String {
    var output = "# newdoc id = \(plain(name))\n"
    var number = 0
    for sentence in text.sentences {
      let words = sentence.filter { !text.isSpace($0) }
      guard let first = words.first, let last = words.last else { continue }
      number += 1
      let shown = text.text(of: first..<last.advanced(by: 1))
      output += "# sent_id = \(plain(name))-\(number)\n# text = \(plain(String(shown)))\n"
      output += rows(of: words, text).map { $0.joined(separator: "\t") + "\n" }.joined()
      output += "\n"
    }
    return output
  }

  /// The ten columns of each word.
  private static func rows(of words: [TokenIndex], _ text: AnnotatedText) -> [[String]] {
    var ids: [TokenIndex: Int] = [:]
    for (index, word) in words.enumerated() { ids[word] = index + 1 }
    let root = words.first { text.isRoot($0) || !isInside(text.head(of: $0), ids, text) }
    return words.map { word in
      // A word below white space, or a second root, hangs on what is above it, or on the root.
      let head = word == root ? 0 : governor(of: word, ids, text) ?? ids[root ?? word] ?? 0
      let relation = text.relation(word).label
      return [
        String(ids[word] ?? 0), plain(String(text.text(of: word))),
        filled(text.lemma(word)), filled(text.partOfSpeech(word).tag), filled(text.tag(word)),
        filled(text.morphology(word)), String(head),
        head == 0 ? "root" : relation.isEmpty || relation == "ROOT" ? "dep" : relation,
        "_", miscellany(of: word, words, text),
      ]
    }
  }

  private static func isInside(
    _ token: TokenIndex, _ ids: [TokenIndex: Int], _ text: AnnotatedText
  ) -> Bool {
    ids[token] != nil || text.isSpace(token)
  }

  /// The nearest word above that is no white space.
  private static func governor(
    of word: TokenIndex, _ ids: [TokenIndex: Int], _ text: AnnotatedText
  ) -> Int? {
    for head in text.headChain(of: word) {
      if let id = ids[head] { return id }
    }
    return nil
  }

  private static func miscellany(
    of word: TokenIndex, _ words: [TokenIndex], _ text: AnnotatedText
  ) -> String {
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

  private static func filled(_ field: String) -> String {
    field.isEmpty ? "_" : plain(field)
  }

  /// A field in one line, without tabs: white space is a single blank.
  private static func plain(_ field: String) -> String {
    var plain = ""
    for scalar in field.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7f {
        if plain.last != " " { plain += " " }
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain.isEmpty || plain == " " ? "_" : plain
  }
}
