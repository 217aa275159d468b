import ChanceryKit
import TestSupport
import Testing

struct StatementReaderTests {
  private func statements(_ lines: [String]) -> [String] {
    var reader = StatementReader()
    var texts = lines.flatMap { reader.add($0) }.map(\.text)
    if let last = reader.finish() { texts.append(last.text) }
    return texts
  }

  @Test(arguments: [
    (["RETURN 1; RETURN 2"], ["RETURN 1", " RETURN 2"]),
    (["RETURN", "1", ";"], ["RETURN\n1"]),
    (["RETURN ';' AS a, \";\" AS `b;`;"], ["RETURN ';' AS a, \";\" AS `b;`"]),
    (["RETURN 'it\\';s';"], ["RETURN 'it\\';s'"]),
    (["RETURN 'two", ";lines';"], ["RETURN 'two\n;lines'"]),
    (["RETURN 1 // ; not here", ";"], ["RETURN 1 // ; not here"]),
    (["RETURN 1 /* ; 'nor here */ ;"], ["RETURN 1 /* ; 'nor here */"]),
    (["RETURN 1 /*/ ; */;"], ["RETURN 1 /*/ ; */"]),
    (["RETURN 6 / 2; RETURN 1"], ["RETURN 6 / 2", " RETURN 1"]),
    ([";;", "", "  ; // nothing", "/* nothing */"], []),
    (["RETURN 'open;"], ["RETURN 'open;"]),
  ])
  func `statements end at semicolons outside of strings, names and comments`(
    lines: [String], expected: [String]
  ) {
    #expect(statements(lines) == expected)
  }

  @Test func `a statement knows its place in the input`() {
    var reader = StatementReader()
    #expect(reader.add("// first").isEmpty)
    reader.skipLine()
    let found = reader.add("RETURN 1; RETRN")
    #expect(found.map(\.placed) == ["\n\nRETURN 1"])
    #expect(reader.isInside)
    #expect(reader.finish()?.placed == "\n\n         " + " RETRN")
  }

  @Test func `an empty line may belong to a string`() {
    var reader = StatementReader()
    _ = reader.add("RETURN 'a")
    #expect(reader.isInside && reader.isQuoted)
    _ = reader.add("b'")
    #expect(reader.isInside && !reader.isQuoted)
    reader.drop()
    #expect(!reader.isInside && reader.pending.isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `nothing of what is read is lost`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", ";", "'", "\"", "`", "\\", "/", "*", "é", " ", "("]
    let line = (0..<40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    var reader = StatementReader()
    var read = reader.add(line).map(\.text).joined()
    read += reader.finish()?.text ?? ""
    func letters(_ text: String) -> Int { text.count { $0 == "a" || $0 == "é" } }
    // A comment alone is no statement.
    #expect(letters(read) <= letters(line))
    if !line.contains("/") { #expect(letters(read) == letters(line)) }
  }
}
