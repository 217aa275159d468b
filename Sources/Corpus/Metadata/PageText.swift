/// The lines of a page around its article.
struct PageText {
  /// Before the body, in order; without blank lines.
  let lead: [String]
  /// The article proper, line by line.
  let body: [String]
  /// After the body, in order; without blank lines.
  let tail: [String]

  /// How many lines of the lead, those next to the body, and of the tail are kept.
  static let (mostLead, mostTail) = (60, 400)

  init(lead: [String], body: String, tail: [String]) {
    self.lead = Array(lead.filter(Self.isWritten).suffix(Self.mostLead))
    self.body = Self.lines(of: body)
    self.tail = Array(tail.filter(Self.isWritten).prefix(Self.mostTail))
  }

  /// Parts the lines of a page at the first and the last line of its body.
  init(lines: [String], body: String) {
    let lines = lines.filter(Self.isWritten)
    let own = Self.lines(of: body)
    guard let first = own.first.map(Self.beginning), let last = own.last.map(Self.beginning),
      let start = lines.firstIndex(where: { Self.begins($0, with: first) }),
      let end = lines[start...].lastIndex(where: { Self.begins($0, with: last) })
    else {
      self.init(lead: [], body: body, tail: [])
      return
    }
    self.init(lead: Array(lines[..<start]), body: body, tail: Array(lines[(end + 1)...]))
  }

  private static func lines(of body: String) -> [String] {
    body.utf8.split(separator: 0x0a).map { String(Substring($0)) }.filter(isWritten)
  }

  /// So many bytes of a line, spaces apart, tell it from others.
  private static let tellingBytes = 100

  /// So much of a line as tells it from others, without its spaces.
  private static func beginning(_ line: String) -> [UInt8] {
    Array(letters(of: line).prefix(tellingBytes))
  }

  /// Whether a line begins as another one did, spaces apart.
  private static func begins(_ line: String, with beginning: [UInt8]) -> Bool {
    letters(of: line).prefix(tellingBytes).elementsEqual(beginning)
  }

  /// The bytes of a line that are no spaces; of a no-break space, one is left.
  private static func letters(of line: String) -> some Sequence<UInt8> {
    line.utf8.lazy.filter { $0 > 0x20 && $0 != 0xa0 }
  }

  private static func isWritten(_ line: String) -> Bool { !line.allSatisfy(\.isWhitespace) }

  /// The lead from the title on, where the title stands in it; its last lines otherwise.
  func lead(from title: String?) -> ArraySlice<String> {
    if let title = title.map(Self.plain), !title.isEmpty,
      let index = lead.lastIndex(where: { Self.plain($0) == title })
    {
      return lead[max(index - 2, 0)...]
    }
    return lead.suffix(5)
  }

  /// A line for comparison: letters and digits in lower case.
  static func plain(_ line: String) -> String {
    var plain = ""
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7a: plain.unicodeScalars.append(scalar)
      case 0x41...0x5a: plain.append(Character(Unicode.Scalar(UInt8(scalar.value) | 0x20)))
      case ..<0x80: break
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { break }
        plain += DateTokens.folded(scalar)
      }
    }
    return plain
  }
}
