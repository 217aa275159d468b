/// Finds the citations of events in prose.
///
/// Other citations stay as they are; so does what stands between backticks or behind a backslash.
///
/// Source: *Pandoc User's Guide*, `citations`.
struct CitationScanner {
  private let text: String
  private var place: String.Index
  private var line: Int
  /// Where the text begins that is not handed on yet.
  private var start: String.Index
  private var segments: [ReportSegment] = []
  /// Where the footnote ends in which the place lies; the text's beginning outside of one.
  private var endOfNote: String.Index

  private init(_ text: String, line: Int) {
    self.text = text
    self.line = line
    place = text.startIndex
    start = text.startIndex
    endOfNote = text.startIndex
    // `[^1]: words` is a footnote as a paragraph.
    if text.hasPrefix("[^"), let end = text.firstRange(of: "]:"),
      !text[..<end.lowerBound].contains("\n")
    {
      endOfNote = text.endIndex
      place = end.upperBound
    }
  }

  /// The segments of some lines of prose.
  static func segments(of text: String, line: Int) -> [ReportSegment] {
    guard ["@chancery:", "@{chancery:", "@fig-", "@tbl-"].contains(where: text.contains) else {
      return [.text(text)]
    }
    var scanner = CitationScanner(text, line: line)
    while scanner.place < text.endIndex { scanner.step() }
    scanner.flush(upTo: text.endIndex)
    return scanner.segments
  }

  private mutating func step() {
    switch text[place] {
    case "\\":
      advance()
      if place < text.endIndex { advance() }
    case "`": skipCode()
    case "<" where text[place...].hasPrefix("<!--"): skipComment()
    case "^" where text[text.index(after: place)...].first == "[":
      let bracket = text.index(after: place)
      if let end = closingBracket(from: bracket) { endOfNote = max(endOfNote, end) }
      advance(to: text.index(after: bracket))
    case "[":
      if let (items, end) = bracketed() { add(items, isInText: false, end) } else { advance() }
    case "@":
      if isAtWord(place), let (key, end) = key(at: place),
        ReportCitation.id(ofKey: key) != nil || ReportReference.isOne(key)
      {
        add([ReportCitation.Item(prefix: "", key: key, suffix: "")], isInText: true, end)
      } else {
        advance()
      }
    default: advance()
    }
  }

  private mutating func advance() {
    if text[place].isNewline { line += 1 }
    place = text.index(after: place)
  }

  private mutating func advance(to end: String.Index) { while place < end { advance() } }

  /// Code ends at as many backticks as it begins with.
  private mutating func skipCode() {
    let ticks = text[place...].prefix { $0 == "`" }
    var end = ticks.endIndex
    while end < text.endIndex {
      guard text[end] == "`" else {
        end = text.index(after: end)
        continue
      }
      let run = text[end...].prefix { $0 == "`" }
      end = run.endIndex
      if run.count == ticks.count { return advance(to: end) }
    }
    advance(to: ticks.endIndex)
  }

  private mutating func skipComment() {
    let end = text[place...].firstRange(of: "-->")?.upperBound ?? text.endIndex
    advance(to: end)
  }

  private mutating func add(
    _ items: [ReportCitation.Item], isInText: Bool, _ end: String.Index
  ) {
    flush(upTo: place)
    let raw = String(text[place..<end])
    if let item = items.first, items.count == 1, ReportReference.isOne(item.key) {
      segments.append(.reference(ReportReference(id: item.key, raw: raw)))
    } else {
      segments.append(
        .citation(
          ReportCitation(
            items: items, isInText: isInText, isInNote: place < endOfNote, line: line, raw: raw)))
    }
    advance(to: end)
    start = end
  }

  private mutating func flush(upTo end: String.Index) {
    if start < end { segments.append(.text(String(text[start..<end]))) }
    start = end
  }

  /// Whether a citation in the text can begin here: not inside a word or an address of mail.
  private func isAtWord(_ place: String.Index) -> Bool {
    guard let before = text[..<place].last else { return true }
    return !before.isLetter && !before.isNumber
  }

  /// What is cited between the brackets that open here, one of them ours; `nil` where nothing is.
  private func bracketed() -> (items: [ReportCitation.Item], end: String.Index)? {
    guard let end = closingBracket(from: place) else { return nil }
    let inside = text[text.index(after: place)..<end]
    let behind = text.index(after: end)
    // `[text](address)` and `[text][label]` are links.
    if let next = text[behind...].first, next == "(" || next == "[" || next == "{" { return nil }
    var items: [ReportCitation.Item] = []
    for part in inside.split(separator: ";", omittingEmptySubsequences: false) {
      guard let item = item(part) else { return nil }
      items.append(item)
    }
    let isReference =
      items.count == 1 && items[0].prefix.isEmpty && items[0].suffix.isEmpty
      && ReportReference.isOne(items[0].key)
    return isReference || items.contains { $0.id != nil } ? (items, behind) : nil
  }

  /// The bracket that closes one; `nil` where none does before long.
  private func closingBracket(from start: String.Index) -> String.Index? {
    var depth = 0
    var end = start
    let limit = text.index(start, offsetBy: Self.longest, limitedBy: text.endIndex) ?? text.endIndex
    while end < limit {
      switch text[end] {
      case "\\": end = text.index(after: end)
      case "[": depth += 1
      case "]":
        depth -= 1
        if depth == 0 { return end }
      default: break
      }
      if end < limit { end = text.index(after: end) }
    }
    return nil
  }

  private func item(_ part: Substring) -> ReportCitation.Item? {
    guard
      let sign = part.indices.first(where: { part[$0] == "@" && isAtWord($0) }),
      let (key, end) = key(at: sign), end <= part.endIndex
    else { return nil }
    var prefix = part[..<sign]
    if prefix.contains("[") { return nil }
    // `-@key` leaves the author out, and a note has none.
    if prefix.last == "-" { prefix = prefix.dropLast() }
    return ReportCitation.Item(
      prefix: String(prefix.trimmed), key: key, suffix: String(part[end...].trimmed))
  }

  /// The key behind an `@`, and where it ends.
  private func key(at sign: String.Index) -> (key: String, end: String.Index)? {
    let rest = text[text.index(after: sign)...]
    if rest.first == "{", let brace = rest.firstIndex(of: "}") {
      return (String(rest.dropFirst()[..<brace]), text.index(after: brace))
    }
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      if !Self.isOfKey(character) {
        // Punctuation stands inside a key alone: before another sign of it.
        let next = rest.index(after: end)
        guard Self.inside.contains(character), next < rest.endIndex, Self.isOfKey(rest[next]),
          end > rest.startIndex
        else { break }
      }
      end = rest.index(after: end)
    }
    return end == rest.startIndex ? nil : (String(rest[..<end]), end)
  }

  /// The most characters between brackets that are looked at.
  private static let longest = 4_000

  private static func isOfKey(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static let inside: Set<Character> = [
    ":", ".", "#", "$", "%", "&", "-", "+", "?", "<", ">", "~", "/",
  ]
}
