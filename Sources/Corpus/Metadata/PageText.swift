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
      let start = lines.firstIndex(where: { Self.beginning($0) == first }),
      let end = lines[start...].lastIndex(where: { Self.beginning($0) == last })
    else {
      self.init(lead: [], body: body, tail: [])
      return
    }
    self.init(lead: Array(lines[..<start]), body: body, tail: Array(lines[(end + 1)...]))
  }

  /// So much of a line as tells it from others.
  private static func beginning(_ line: String) -> String {
    TitleText.plain(String(line.prefix(100)))
  }

  private static func isWritten(_ line: String) -> Bool {
    // Most lines begin with a letter or a mark of ASCII.
    if let first = line.utf8.first, first > 0x20, first < 0x80 { return true }
    return !line.allSatisfy(\.isWhitespace)
  }

  /// The lines of a text that hold more than white space.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0a).map { String(Substring($0)) }.filter(isWritten)
  }

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
    for scalar in line.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      plain += DateTokens.folded(scalar)
    }
    return plain
  }
}
