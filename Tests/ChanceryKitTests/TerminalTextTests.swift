import ChanceryKit
import TestSupport
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("l’été à Kyïv", "l’été à Kyïv"), ("35\u{a0}pays", "35\u{a0}pays"),
    ("a\nb\tc\r\nd", "a b c  d"), ("\u{1b}[2J", "\u{fffd}[2J"),
    ("\u{1b}]0;title\u{7}", "\u{fffd}]0;title\u{fffd}"), ("\u{9b}31m", "\u{fffd}31m"),
    ("a\u{202e}b", "ab"), ("\u{feff}a", "a"), ("a\u{2028}b", "a b"), ("\u{7f}", "\u{fffd}"),
    ("\u{0}", "\u{fffd}"),
  ])
  func `control characters and marks of direction do not reach the terminal`(
    text: String, shown: String
  ) {
    #expect(TerminalText(text).plain == shown)
    #expect(TerminalText(text).rendered(inColor: false) == shown)
  }

  @Test func `styles are written only in color`() {
    let text = TerminalText("a ") + TerminalText("b", .strong) + TerminalText("c", .bad)
    #expect(text.rendered(inColor: false) == "a bc")
    #expect(text.rendered(inColor: true) == "a \u{1b}[1mb\u{1b}[0m\u{1b}[31mc\u{1b}[0m")
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("🇫🇷", 2), ("…–«", 3), ("", 0),
  ])
  func `a width counts columns`(text: String, width: Int) {
    #expect(TerminalText(text).width == width)
  }

  @Test(arguments: [
    (11, ["la veille,", "vingt-six", "pays"]), (6, ["la", "veille", ",", "vingt-", "six", "pays"]),
    (100, ["la veille, vingt-six pays"]),
  ])
  func `lines break at spaces, and in words that are too long`(width: Int, lines: [String]) {
    #expect(TerminalText("la veille, vingt-six pays").wrapped(to: width).map(\.plain) == lines)
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `wrapped lines fit, and lose nothing but spaces`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("abcdé 日 ")
    let characters = (0..<60).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
    let styles: [TerminalText.Style] = [.plain, .strong, .faint]
    var text = TerminalText("")
    for (index, piece) in String(characters).split(separator: "d").enumerated() {
      text = text + TerminalText(String(piece), styles[index % styles.count])
    }
    let width = 2 + Int(random.next() % 20)
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.width <= width })
    #expect(letters(lines.map(\.plain).joined()) == letters(text.plain))
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " }
  }
}
