import Testing

@testable import Corpus

struct JSONReaderTests {
  @Test func `reads every kind of value`() throws {
    let tree = try JSONReader.trees(
      #"{"a": [1, -2.5e3, true, false, null], "b": {"c": "d\"\\\/é😀\n"}}"#)
    #expect(
      tree
        == [
          .object([
            (
              "a",
              .array([.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null])
            ),
            ("b", .object([("c", .string("d\"\\/é😀 "))])),
          ])
        ])
  }

  @Test(
    arguments: [
      "<!-- {\"a\": 1} -->", "/* note */ {\"a\": 1}", "{\"a\": 1,}", "\u{feff}{\"a\": 1};",
      "// <![CDATA[\n{\"a\": 1}\n// ]]>",
    ])
  func `reads what pages make of it`(text: String) throws {
    #expect(try JSONReader.trees(text) == [.object([("a", .number("1"))])])
  }

  @Test func `a line break inside a string is a space`() throws {
    #expect(try JSONReader.trees("[\"a\nb\"]") == [.array([.string("a b")])])
  }

  @Test(
    arguments: [
      ("", 0), ("{", 1), ("{\"a\"}", 4), ("[1", 2), ("\"a", 2), ("{a: 1}", 1), ("[x]", 1),
      ("\"\\u12\"", 3),
    ])
  func `names the byte of what is wrong`(text: String, offset: Int) {
    let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.trees(text) }
    #expect(failure?.offset == offset)
  }

  @Test(arguments: [("{} {}", 2), ("{}}", 1), ("{},", 1), ("[] {} ]", 2)])
  func `reads values that follow each other, and passes over a bracket too many`(
    text: String, count: Int
  ) throws {
    #expect(try JSONReader.trees(text).count == count)
  }

  @Test func `refuses to go too deep`() {
    let text = String(repeating: "[", count: 100_000)
    let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.trees(text) }
    #expect(failure?.offset == JSONReader.deepest + 1)
  }
}
