import Testing
import TestSupport

@testable import Linguistics

struct PatternTests {
  private func search(_ pattern: String, _ text: String) throws -> String? {
    let scalars = ScalarText.scalars(text)
    var stack = PatternStack()
    let compiled = try Pattern(Array(pattern.utf8), file: "tokenizer")
    return compiled.search(scalars, scalars.indices, &stack).map { found in
      String(decoding: ScalarText.utf8(scalars[found]), as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("ab|abc", "xabcx", "ab"), ("abc|ab", "xabcx", "abc"), ("^b", "ab", nil), ("^a", "ab", "a"),
      ("b$", "ab", "b"), ("b$", "ab\n", "b"), ("a$", "ab", nil), ("a?b", "aab", "ab"),
      ("a*b", "aab", "aab"), ("a+", "baab", "aa"), ("a{2}", "aaa", "aa"), ("a{2,}", "aaa", "aaa"),
      ("a{1,2}", "aaa", "aa"), ("(?:ab)+", "ababa", "abab"), ("a(b|c)d", "abd acd", "abd"),
      ("a(?=b)", "acab", "a"), ("a(?!b)", "abac", "a"), ("(?<=b)a", "aba", "a"),
      ("(?<=[bc][de])a", "abda", "a"), ("(?<!b)a", "baca", "a"), ("[a-c]+", "xabcd", "abc"),
      ("[]x]+", "]x[", "]x"), ("[a-]+", "b-a", "-a"), ("[-a]+", "b-a", "-a"),
      ("[()|?:]+", "a(?:|)b", "(?:|)"), ("\\.\\.+", "a....b", "...."), ("\\u00e9", "été", "é"),
      ("\\U0001F600", "a😀", "😀"), ("[\\u00e0-\\u00ff]+", "été", "é"), ("\\d+", "a12٣", "12٣"),
      ("\\w+", "-aé_1½²-", "aé_1½²"), ("\\S+", " a\u{a0}b", "a"), ("[\\w.]+", "!a.b", "a.b"),
      ("(?iu)ÉTÉ", "été", "été"), ("(?iu)[a-c]+", "ABCD", "ABC"), ("(?u)A", "aA", "A"),
      ("a{,2}", "a{,2}", "a{,2}"), ("x*", "ab", ""), ("\\$", "5$", "$"), ("a|b|", "b", "b"),
    ] as [(String, String, String?)])
  func `finds the leftmost match as Python does`(
    pattern: String, text: String, expected: String?
  ) throws {
    #expect(try search(pattern, text) == expected)
  }

  @Test(arguments: ["(?:a+)+b", "(?:a|aa)+b", "(?:a*)*b", "(?:(?:a?){9}){9}b", "(?:a+)+$"])
  func `does not hang on patterns that backtrack without end`(pattern: String) throws {
    let text = String(repeating: "a", count: 300) + "c"
    #expect(try search(pattern, text) == nil)
  }

  @Test(arguments: [
    ("a**", "lazy or possessive"), ("[^a]", "negated"), ("a.b", "'.'"), ("(a", "not closed"),
    ("a)", "closes nothing"), ("[a", "not closed"), ("(?<=a*)b", "varying width"),
    ("(?P<x>a)", "this kind of group"), ("\\", "backslash ends"), ("\\u12", "hexadecimal"),
    ("\\b", "'\\b'"), ("[b-a]", "backwards"), ("a{3,2}", "backwards"), ("*a", "follows nothing"),
    ("(?=a*)b", "without limit"), (String(repeating: "(", count: 100), "this deep"),
    ("(?:(?:a{900}){900}){900}", "this long"),
  ])
  func `says what it cannot compile`(pattern: String, message: String) {
    let error = #expect(throws: PipelineError.self) {
      try Pattern(Array(pattern.utf8), file: "tokenizer")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `finds the same with and without patience`(seed: UInt64) throws {
    // A pattern of nested groups over two letters, and a text so long that patience runs out; the
    // plain form tries every way.
    var generator = SplitMix64(seed: seed)
    let tree = PlainPattern.random(depth: 3, using: &generator)
    let text = (0..<12).map { _ in Bool.random(using: &generator) ? "a" : "b" }.joined()
    let found = try search(tree.source, text)
    #expect(found == tree.search(Array(text)).map { String($0) })
  }
}

/// A pattern and the plainest way to match it: all ends in order of preference.
private indirect enum PlainPattern {
  case letter(Character)
  case sequence([PlainPattern])
  case choice([PlainPattern])
  case optional(PlainPattern)
  case many(PlainPattern)

  static func random(depth: Int, using generator: inout SplitMix64) -> PlainPattern {
    guard depth > 0 else { return .letter(Bool.random(using: &generator) ? "a" : "b") }
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      random(depth: depth - 1, using: &generator)
    }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .choice(parts)
    case 1: return .optional(parts[0])
    case 2: return .many(parts[0])
    default: return .sequence(parts)
    }
  }

  var source: String {
    switch self {
    case .letter(let letter): String(letter)
    case .sequence(let parts): parts.map(\.source).joined()
    case .choice(let parts): "(?:" + parts.map(\.source).joined(separator: "|") + ")"
    case .optional(let part): "(?:\(part.source))?"
    case .many(let part): "(?:\(part.source))*"
    }
  }

  func ends(_ text: [Character], _ start: Int) -> [Int] {
    switch self {
    case .letter(let letter): return start < text.count && text[start] == letter ? [start + 1] : []
    case .choice(let parts): return parts.flatMap { $0.ends(text, start) }
    case .optional(let part): return part.ends(text, start) + [start]
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in starts.flatMap { part.ends(text, $0) }.unique }
    case .many(let part):
      return (part.ends(text, start).filter { $0 > start }.flatMap { ends(text, $0) } + [start])
        .unique
    }
  }

  func search(_ text: [Character]) -> ArraySlice<Character>? {
    for start in 0...text.count {
      if let end = ends(text, start).first { return text[start..<end] }
    }
    return nil
  }
}

extension [Int] {
  /// Each number once, where it stands first.
  fileprivate var unique: [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}
