import Testing

@testable import Reading

/// A sentence as a parser left it, and what the repairs change of it.
///
/// Each row is `form class features head relation`, as in CoNLL-U; a form may be followed by `/` and
/// its lemma. A case without changes is one that the repairs must leave alone.
struct RepairCase: CustomTestStringConvertible, Sendable {
  let rows: String
  /// Tokens of a name that is known beforehand.
  let name: Range<Int>?
  /// The form of a verb that the lexicon knows to ask somebody to act.
  let asking: String?
  /// The words that change, each as `form relation head`, with its class where that changes too.
  let changes: [String]

  init(
    _ rows: String, name: Range<Int>? = nil, asking: String? = nil, _ changes: [String] = []
  ) {
    self.rows = rows
    self.name = name
    self.asking = asking
    self.changes = changes
  }

  private var table: [[String]] {
    rows.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private var forms: [String] {
    table.map { $0[0].split(separator: "/", omittingEmptySubsequences: true).map(String.init)[0] }
  }

  var testDescription: String { forms.joined(separator: " ") }

  /// The sentence as CoNLL-U.
  private func words() throws -> [SyntaxTree.Word] {
    var lines = ["# text = " + forms.joined(separator: " ")]
    for (number, columns) in table.enumerated() {
      let lemma = columns[0].split(separator: "/").last.map(String.init) ?? columns[0]
      lines.append(
        [
          String(number + 1), forms[number], lemma, columns[1], "_", columns[2], columns[3],
          columns[4], "_", "_",
        ].joined(separator: "\t"))
    }
    return try Conllu(lines.map { $0[...] }).words
  }

  /// Compares what changes, and whether a tree is left a tree.
  func check() throws {
    let words = try words()
    let repaired = TreeRepair.repaired(
      words, sentences: [words.indices], names: name.map { [$0] } ?? []
    ) { token in
      TreeRepair.KnownForm(verb: nil, asks: forms[token] == asking)
    }
    #expect(repaired.count == words.count)
    let found = words.indices.compactMap { index -> String? in
      let (old, new) = (words[index], repaired[index])
      if old.head == new.head, old.relation == new.relation, old.wordClass == new.wordClass {
        return nil
      }
      let head = new.head == index ? "-" : forms[new.head]
      return "\(forms[index]) \(new.relation.rawValue) \(head)"
        + (old.wordClass == new.wordClass ? "" : " \(new.wordClass.rawValue)")
    }
    #expect(found == changes)
    for index in repaired.indices { #expect(Self.reachesRoot(index, repaired)) }
  }

  /// Whether the heads above a word end at a root.
  static func reachesRoot(_ token: Int, _ words: [SyntaxTree.Word]) -> Bool {
    var token = token
    for _ in words {
      if words[token].head == token { return true }
      token = words[token].head
    }
    return words[token].head == token
  }
}
