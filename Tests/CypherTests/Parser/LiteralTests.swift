import Cypher
import Testing

struct LiteralTests {
  @Test(
    arguments: [
      ("0", 0), ("42", 42), ("-42", -42), ("0x1F", 31), ("-0xff", -255), ("0o17", 15),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("-0x8000000000000000", .min), ("0x7FFFFFFFFFFFFFFF", .max),
    ] as [(String, Int64)])
  func `integers are read in every base`(text: String, value: Int64) throws {
    #expect(try Parser.parseExpression(text).kind == .integer(value))
  }

  @Test(arguments: [
    ("1.5", 1.5), (".5", 0.5), ("1e3", 1000), ("1E-3", 0.001), ("1.5e+2", 150), ("-.1", -0.1),
    ("00.5", 0.5), ("1e-400", 0),
  ])
  func `floats are read in every form`(text: String, value: Double) throws {
    #expect(try Parser.parseExpression(text).kind == .float(value))
  }

  @Test(arguments: [
    (#"'a\'b'"#, "a'b"), (#""a\"b'""#, "a\"b'"), (#"'\\\n\t\b\f\r'"#, "\\\n\t\u{8}\u{C}\r"),
    (#"'\u00e9\U0001F600'"#, "é😀"), (#"'\uD83D\uDE00'"#, "😀"), ("'a\nb'", "a\nb"), ("''", ""),
  ])
  func `strings are read with their escapes`(text: String, value: String) throws {
    #expect(try Parser.parseExpression(text).kind == .string(value))
  }

  @Test(arguments: [
    ("1abc", "InvalidNumberLiteral"), ("0x", "InvalidNumberLiteral"),
    ("0xFG", "InvalidNumberLiteral"), ("0o8", "InvalidNumberLiteral"),
    ("012", "InvalidNumberLiteral"), ("1e", "InvalidNumberLiteral"),
    ("9223372036854775808", "IntegerOverflow"), ("-9223372036854775809", "IntegerOverflow"),
    ("0x8000000000000000", "IntegerOverflow"), ("0o7777777777777777777777", "IntegerOverflow"),
    ("1e400", "FloatingPointOverflow"), ("-1e309", "FloatingPointOverflow"),
    (#"'\u12'"#, "InvalidUnicodeLiteral"), (#"'\uD800'"#, "InvalidUnicodeLiteral"),
    (#"'\U00110000'"#, "InvalidUnicodeLiteral"), (#"'\x'"#, "UnexpectedSyntax"),
    ("'abc", "UnexpectedSyntax"), ("`abc", "UnexpectedSyntax"), ("1 /* a", "UnexpectedSyntax"),
    ("$", "UnexpectedSyntax"), ("‘a’", "InvalidUnicodeCharacter"),
    ("1 − 1", "InvalidUnicodeCharacter"), ("a → b", "InvalidUnicodeCharacter"),
    ("1 # 1", "UnexpectedSyntax"),
  ])
  func `what is no literal is told as such`(text: String, detail: String) {
    let error = #expect(throws: CypherError.self) { try Parser.parseExpression(text) }
    #expect(error?.detail == detail)
  }

  @Test(arguments: [
    ("`a b`", "a b"), ("`a``b`", "a`b"), ("été", "été"), ("_a1$", "_a1$"), ("日本", "日本"),
    ("count", "count"), ("call", "call"), ("of", "of"),
  ])
  func `names are letters, or anything between backticks`(text: String, name: String) throws {
    #expect(try Parser.parseExpression(text).kind == .variable(name))
  }

  @Test(arguments: ["$name", "$0", "$`a b`", "$where", "$été"])
  func `parameters have names or numbers`(text: String) throws {
    guard case .parameter(let name) = try Parser.parseExpression(text).kind else {
      Issue.record("no parameter")
      return
    }
    #expect(text.contains(name))
  }
}
