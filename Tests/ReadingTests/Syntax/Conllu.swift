import Ontology

@testable import Reading

/// Why lines are no CoNLL-U.
struct ConlluError: Error {
  let line: String
  let reason: String
}

/// The sentences of one text as CoNLL-U has them: trees, and names in the last column.
///
/// The text is that of the sentences' `# text` comments, joined by a space, or by an empty line
/// where a sentence has the comment `# newpar`. Offsets are those of the text in UTF-8.
struct Conllu: Sendable {
  private(set) var text = ""
  private(set) var words: [SyntaxTree.Word] = []
  private(set) var sentences: [Range<Int>] = []
  private(set) var names: [Parse.Name] = []
  /// Where the next form is looked for.
  private var cursor = 0

  /// Reads the sentences of one text.
  init(_ lines: some Sequence<Substring>) throws {
    var isNewParagraph = false
    var rows: [Substring] = []
    for line in lines {
      if line.hasPrefix("# newpar") {
        isNewParagraph = true
      } else if line.hasPrefix("# text = ") {
        try endSentence(&rows)
        if !text.isEmpty { text += isNewParagraph ? "\n\n" : " " }
        isNewParagraph = false
        text += line.dropFirst("# text = ".count)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        rows.append(line)
      }
    }
    try endSentence(&rows)
  }

  private mutating func endSentence(_ rows: inout [Substring]) throws {
    guard !rows.isEmpty else { return }
    let start = words.count
    let bytes = Array(text.utf8)
    for (number, row) in rows.enumerated() {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, columns[0] == String(number + 1), let head = Int(columns[6]),
        head >= 0, head <= rows.count
      else { throw ConlluError(line: String(row), reason: "expected ten columns in order") }
      let range = try find(columns[1], bytes, row)
      words.append(
        SyntaxTree.Word(
          range: range, lemma: String(columns[2]),
          wordClass: WordClass(rawValue: String(columns[3])) ?? .other,
          features: WordFeatures(conllu: String(columns[5])),
          head: head == 0 ? start + number : start + head - 1,
          relation: SyntaxRelation(label: columns[7])))
      takeName(columns[9], range)
    }
    sentences.append(start..<words.count)
    rows = []
  }

  private mutating func find(
    _ form: Substring, _ bytes: [UInt8], _ row: Substring
  ) throws -> Range<Int> {
    while cursor < bytes.count, bytes[cursor] == 0x20 || bytes[cursor] == 0x0a { cursor += 1 }
    guard bytes[cursor...].starts(with: form.utf8) else {
      throw ConlluError(line: String(row), reason: "the text goes on otherwise")
    }
    defer { cursor += form.utf8.count }
    return cursor..<(cursor + form.utf8.count)
  }

  /// `NER=B-PER` begins a name, `NER=I-PER` goes on with it.
  private mutating func takeName(_ column: Substring, _ range: Range<Int>) {
    guard let name = column.split(separator: "|").first(where: { $0.hasPrefix("NER=") }),
      let kind = Parse.Name.Kind(rawValue: String(name.dropFirst(6)))
    else { return }
    if name.hasPrefix("NER=I-"), let last = names.popLast() {
      names.append(Parse.Name(range: last.range.lowerBound..<range.upperBound, kind: kind))
    } else {
      names.append(Parse.Name(range: range, kind: kind))
    }
  }

  /// What the reader takes from a pipeline, with the trees mended as it mends them.
  var parse: Parse {
    Parse(
      tree: SyntaxTree(words: TreeRepair.repaired(words), sentences: sentences), names: names)
  }
}

extension SyntaxTree {
  /// The trees as they stand in CoNLL-U.
  init(conllu: String) throws {
    let read = try Conllu(conllu.split(separator: "\n", omittingEmptySubsequences: false))
    self.init(words: read.words, sentences: read.sentences)
  }
}
