import Drawing
import TestSupport
import Testing

struct TextMetricsTests {
  /// Sums of the font's own widths, in points at size 10.
  @Test(arguments: [
    ("Ministry of Foreign Affairs (Moscow)", FontWeight.regular, 159.48),
    ("AVATAR WAVE To Yerevan", .regular, 126.71),
    ("L’Élysée condamne l’attaque", .regular, 127.86),
    ("", .bold, 0),
    ("中", .regular, 10),
    ("e\u{301}", .regular, 5.56),
  ])
  func `sums the widths of the font`(text: String, weight: FontWeight, width: Double) {
    #expect((TextMetrics.width(of: text, size: 10, weight: weight) - width).magnitude < 0.006)
  }

  @Test func `draws bold wider`() {
    let regular = TextMetrics.width(of: "Coalition", size: 8)
    #expect(TextMetrics.width(of: "Coalition", size: 8, weight: .bold) > regular)
  }

  @Test(arguments: [("Élysée, Кремль, Αθήνα", false), ("中国", false), ("الكرملين", true)])
  func `says when a width is a guess`(text: String, isEstimated: Bool) {
    #expect(TextMetrics.isEstimated(text) == isEstimated)
  }
}

struct WrappedTextTests {
  @Test(arguments: [
    ("Coalition des volontaires", 60.0, ["Coalition des", "volontaires"], ""),
    ("Coalition des volontaires", 500.0, ["Coalition des volontaires"], ""),
    ("  deux   mots  ", 20.0, ["deux", "mots"], ""),
    ("un deux trois quatre cinq six", 20.0, ["un", "deux"], "trois quatre cinq six"),
    ("Jean-Noël", 30.0, ["Jean-", "Noël"], ""),
    ("6\u{A0}janvier 2026", 40.0, ["6\u{A0}janvier", "2026"], ""),
    ("", 40.0, [], ""),
  ])
  func `breaks lines at spaces and hyphens`(
    text: String, width: Double, lines: [String], rest: String
  ) {
    let wrapped = TextMetrics.wrap(text, width: width, size: 7.5, maximumLines: 2)
    #expect(wrapped == WrappedText(lines: lines, rest: rest))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `fits the column and keeps every letter`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("aéW.,-/ il  \u{A0}Ж")
    let text = String((0..<60).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    let width = Double.random(in: 12...120, using: &random)
    let wrapped = TextMetrics.wrap(text, width: width, size: 7.5, maximumLines: 4)
    for line in wrapped.lines { #expect(TextMetrics.width(of: line, size: 7.5) <= width + 0.001) }
    let kept = (wrapped.lines + [wrapped.rest]).joined().filter { $0 != " " }
    #expect(kept == text.filter { $0 != " " })
  }

  @Test func `breaks a word of ten thousand letters without losing any`() {
    let word = String(repeating: "m", count: 10_000)
    let wrapped = TextMetrics.wrap(word, width: 100, size: 8)
    #expect(wrapped.lines.joined() == word)
  }
}
