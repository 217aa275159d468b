import Chronology

/// The line that opens an agency's text: « PARIS, 6 janvier (Agence) — », "KYIV, Jan 6 (Agency) -".
struct Dateline {
  /// `nil` where only place and agency stand; it may lack its year.
  let date: WrittenDate?
  /// The agency, where one stands in parentheses.
  let agency: String?
  /// The words before the dash.
  let quote: String

  /// A dateline is no longer than this, in bytes.
  private static let longest = 120

  /// Takes the dateline of an article's first line; `nil` where it has none.
  init?(_ line: String, reader: DateReader) {
    guard let end = Self.end(of: line) else { return nil }
    let head = String(line[..<end])
    let (outside, agency) = Self.withoutParentheses(head)
    let dates = reader.dates(in: outside).filter { $0.date.day != nil }
    let bytes = Array(outside.utf8)
    if let found = dates.first {
      let before = String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self)
      let after = bytes[found.range.upperBound...]
      guard Self.opens(before), !after.contains(where: Self.isLetterOrDigit) else { return nil }
      date = found.date
    } else {
      guard agency != nil, Self.isCapitals(outside) else { return nil }
      date = nil
    }
    self.agency = agency
    quote = head.trimmingBlanks
  }

  /// Where the dash stands that ends a dateline.
  private static func end(of line: String) -> String.Index? {
    var index = line.startIndex
    var bytes = 0
    while index < line.endIndex, bytes <= longest {
      let character = line[index]
      let next = line.index(after: index)
      let isSpaced = index > line.startIndex && line[line.index(before: index)].isWhitespace
      if character == "—" || character == "–"
        || (character == "-" && isSpaced && next < line.endIndex && line[next].isWhitespace)
      {
        return index
      }
      bytes += character.utf8.count
      index = next
    }
    return nil
  }

  /// The head without what stands in parentheses, and that if it may be an agency.
  private static func withoutParentheses(_ head: String) -> (String, agency: String?) {
    guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") else {
      return (head, nil)
    }
    let inside = String(head[head.index(after: open)..<close]).trimmingBlanks
    let isName =
      (2...30).contains(inside.utf8.count) && inside.first?.isUppercase == true
      && !inside.contains(where: \.isNumber)
    let outside = head[..<open] + " " + head[head.index(after: close)...]
    return (String(outside), isName ? inside : nil)
  }

  /// Whether the words before a date are a place, or nothing: « Paris, le », "KYIV, Tuesday".
  private static func opens(_ before: String) -> Bool {
    let words = before.split { $0.isWhitespace || $0 == "," || $0 == "." }
    guard let first = words.first else { return true }
    guard words.count <= 6 else { return false }
    if words.count == 1, first.lowercased() == "le" { return true }
    guard first.first?.isUppercase == true, before.contains(",") else { return false }
    let place = before.prefix { $0 != "," }.split(whereSeparator: \.isWhitespace)
    return place.count <= 4 && place.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
  }

  private static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || byte >= 0xc3
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingBlanks: String { TextEdges.trimmed(self) }
}
