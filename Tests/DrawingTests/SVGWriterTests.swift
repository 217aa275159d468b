import Drawing
import Foundation
import FoundationXML
import TestSupport
import Testing

struct SVGWriterTests {
  private func canvas(_ marks: [Mark], title: String = "Titre") -> Canvas {
    Canvas(
      widthInMillimeters: 40, height: 50, title: title, description: "Une description.",
      language: "fr", marks: marks)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1, "1"), (1.005, "1"), (2.5, "2.5"), (-2.25, "-2.25"),
    (0.07, "0.07"), (1e6, "1000000"), (-0.4, "-0.4"), (453.5433, "453.54"),
  ])
  func `writes numbers with at most two decimals`(value: Double, text: String) {
    #expect(SVGWriter.number(value) == text)
  }

  @Test func `writes every kind of mark`() throws {
    let stroke = Stroke(Palette.conflict, width: 0.8, dash: Palette.verbalDash, cap: .round)
    let outline = Path([
      .move(Point(1, 2)), .line(Point(3, 4)),
      .curve(control1: Point(5, 6), control2: Point(7, 8), end: Point(9, 10)),
      .arc(radius: 4, isLarge: false, isClockwise: true, end: Point(11, 12)), .close,
    ])
    let box = Box(x: 20, y: 20, width: 30, height: 10)
    let svg = SVGWriter.svg(
      canvas([
        .path(outline, fill: Palette.blue, stroke: stroke),
        .line(from: Point(0, 0), to: Point(9, 9), stroke: stroke),
        .rectangle(box, radius: 3, stroke: stroke), .ellipse(box, fill: Palette.green),
        .circle(center: Point(5, 5), radius: 2.125, fill: Palette.ink),
        .polygon([Point(0, 0), Point(4, 0), Point(2, 3)], fill: Palette.purple.tint(0.25)),
        .group(
          GroupMark(
            id: "actor:FR", role: .object, label: "France & co", title: "<France>",
            link: SafeLink("https://example.org/?a=1&b=2"),
            [
              .text(
                TextMark(
                  "« L’Élysée »", at: Point(2, 30), size: 7.5, weight: .bold, isItalic: true,
                  anchor: .middle))
            ])),
      ]))
    try expectGolden(svg, "every-mark.svg")
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "]]>", "javascript:alert(1)", "\"\\' onload=\"x",
    "שלום \u{202E}txt.exe", "NUL \u{0} and \u{1B}[31m", "&amp;&#0;", "\u{FFFF}\u{FFFE}",
    String(repeating: "é", count: 10_000),
  ])
  func `lets no text break out`(hostile: String) throws {
    let text = Mark.text(TextMark(hostile, at: Point(1, 9), size: 7))
    let svg = SVGWriter.svg(
      canvas(
        [.group(GroupMark(id: hostile, label: hostile, title: hostile, [text]))], title: hostile))
    let elements = ElementNames()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = elements
    #expect(parser.parse(), "not well-formed: \(String(describing: parser.parserError))")
    #expect(elements.names == ["svg", "title", "desc", "rect", "g", "title", "text"])
    #expect(!elements.attributes.contains("onload"))
    #expect(!svg.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: [
    ("https://example.org/a?b=c#d", true), ("HTTP://example.org", true),
    ("mailto:a@example.org", true), ("#source-1", true), ("javascript:alert(1)", false),
    (" https://example.org", false), ("https://a\" onclick=\"b", false), ("file:///etc", false),
    ("https://", false), ("data:text/html,x", false), ("java\nscript:x", false),
    ("//example.org", false), ("", false),
  ])
  func `links only to known kinds of address`(text: String, isSafe: Bool) {
    #expect((SafeLink(text) != nil) == isSafe)
  }
}

/// Collects what a parser finds.
private final class ElementNames: NSObject, XMLParserDelegate {
  var names: [String] = []
  var attributes: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    names.append(elementName)
    attributes.formUnion(attributeDict.keys)
  }
}
