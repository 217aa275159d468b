import Testing

/// A CoNLL-U file as a reader of the format takes it, which holds it to the rules.
struct CoNLLUFile {
  struct Word {
    let id: Int
    let form: String
    let upos: String
    let feats: String
    let head: Int
    let relation: String
    let misc: [String]

    var hasBlankAfter: Bool { !misc.contains("SpaceAfter=No") }
  }

  struct Sentence {
    let id: String
    let text: String
    let words: [Word]

    /// The text that the forms say.
    var rebuilt: String {
      var text = ""
      for word in words {
        text += word.form
        if word.hasBlankAfter, word.id != words.count { text += " " }
      }
      return text
    }
  }

  let documents: [String]
  let sentences: [Sentence]

  private static let partsOfSpeech: Set = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  /// Reads a file; what the format forbids is a failed expectation.
  init(_ file: String) throws {
    var documents: [String] = []
    var sentences: [Sentence] = []
    if !file.isEmpty { #expect(file.hasSuffix("\n\n"), "a sentence ends with an empty line") }
    var lines: [String] = []
    for line in file.fields(0x0a) {
      if !line.isEmpty {
        lines.append(line)
        continue
      }
      guard !lines.isEmpty else { continue }
      defer { lines = [] }
      documents += lines.compactMap { Self.value("# newdoc id", $0) }
      let words = try lines.filter { $0.utf8.first != 0x23 || $0.utf8.dropFirst().first != 0x20 }
        .map(Self.word)
      let sentence = Sentence(
        id: try #require(lines.lazy.compactMap { Self.value("# sent_id", $0) }.first),
        text: try #require(lines.lazy.compactMap { Self.value("# text", $0) }.first), words: words)
      Self.check(sentence)
      sentences.append(sentence)
    }
    #expect(Set(sentences.map(\.id)).count == sentences.count, "an id names one sentence")
    self.documents = documents
    self.sentences = sentences
  }

  private static func value(_ key: String, _ line: String) -> String? {
    let start = (key + " = ").utf8
    guard line.utf8.starts(with: start) else { return nil }
    return String(decoding: line.utf8.dropFirst(start.count), as: UTF8.self)
  }

  private static func word(_ line: String) throws -> Word {
    let columns = line.fields(0x09)
    try #require(columns.count == 10, "ten columns: \(line)")
    #expect(columns.allSatisfy { !$0.isEmpty && $0 == $0.trimmed }, "filled columns: \(line)")
    #expect(partsOfSpeech.contains(columns[3]), "a universal part of speech: \(line)")
    let features = columns[5].split(separator: "|").map(String.init)
    if columns[5] != "_" {
      #expect(features.allSatisfy { $0.split(separator: "=").count == 2 }, "features: \(line)")
      let names = features.map { ($0.split(separator: "=").first ?? "").lowercased() }
      #expect(names == names.sorted() && Set(names).count == names.count, "sorted: \(line)")
    }
    return Word(
      id: try #require(Int(columns[0])), form: columns[1], upos: columns[3], feats: columns[5],
      head: try #require(Int(columns[6])), relation: columns[7],
      misc: columns[9].split(separator: "|").map(String.init))
  }

  private static func check(_ sentence: Sentence) {
    let words = sentence.words
    #expect(!sentence.id.contains { $0 == " " || $0 == "/" })
    #expect(words.map(\.id) == Array(1...max(words.count, 1)), "ids from 1: \(sentence.text)")
    #expect(words.filter { $0.head == 0 }.count == 1, "one root: \(sentence.text)")
    for word in words {
      #expect((0...words.count).contains(word.head), "a head in the sentence: \(word)")
      #expect((word.head == 0) == (word.relation == "root"), "root says root: \(word)")
      #expect(word.relation.first?.isLowercase == true, "a universal relation: \(word)")
      var above = word.head
      var steps = 0
      while above != 0, steps <= words.count, words.indices.contains(above - 1) {
        above = words[above - 1].head
        steps += 1
      }
      #expect(above == 0, "no cycle above \(word)")
    }
    #expect(sentence.rebuilt == sentence.text)
  }
}

extension String {
  /// What stands between bytes; a combining mark after one does not hide it.
  fileprivate func fields(_ separator: UInt8) -> [String] {
    utf8.split(separator: separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate var trimmed: String {
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars = scalars.dropFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars = scalars.dropLast() }
    return String(scalars)
  }
}
