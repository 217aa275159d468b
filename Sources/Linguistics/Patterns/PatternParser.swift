/// Reads the regular expressions of tokenizer files: the part of Python's syntax that they use.
///
/// Alternatives, groups, `^`, `$`, greedy quantifiers, look-ahead, look-behind of fixed width,
/// classes without negation, `\d`, `\w`, `\S`, `\uXXXX`, `\UXXXXXXXX`, the flags `(?iu)` and
/// `(?u)`. Anything else is an error that names it.
struct PatternParser {
  private static let deepest = 60

  private let bytes: [UInt8]
  private let file: String
  private var offset = 0
  private var rowByClass: [ArraySlice<UInt8>: Int] = [:]
  /// The sets that the syntax tree refers to.
  private(set) var sets: [ScalarSet] = []
  /// Whether case is ignored; scalars and sets are then lower-cased.
  private(set) var ignoresCase = false

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The whole pattern's alternatives.
  mutating func parse() throws(PipelineError) -> [PatternSyntax] {
    if accept("(?iu)") || accept("(?ui)") || accept("(?i)") {
      ignoresCase = true
    } else {
      _ = accept("(?u)")
    }
    let alternatives = try alternatives(depth: 0)
    guard offset == bytes.count else { throw malformed("')' closes nothing") }
    return alternatives
  }

  private func malformed(_ what: String) -> PipelineError {
    PipelineError(file: file, reason: .malformed("pattern: \(what)", offset: offset))
  }

  private func unsupported(_ what: String) -> PipelineError {
    PipelineError(file: file, reason: .unsupported("\(what) at byte \(offset) of a pattern"))
  }

  private func startsWith(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    return text.description.utf8.elementsEqual(bytes[offset..<offset + count])
  }

  private mutating func accept(_ text: StaticString) -> Bool {
    guard startsWith(text) else { return false }
    offset += text.utf8CodeUnitCount
    return true
  }

  private mutating func alternatives(depth: Int) throws(PipelineError) -> [PatternSyntax] {
    guard depth < Self.deepest else { throw unsupported("a group this deep") }
    var all = [try sequence(depth: depth)]
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "|") {
      offset += 1
      all.append(try sequence(depth: depth))
    }
    return all
  }

  private mutating func sequence(depth: Int) throws(PipelineError) -> PatternSyntax {
    var parts: [PatternSyntax] = []
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "|"),
      bytes[offset] != UInt8(ascii: ")")
    {
      parts.append(try quantified(try atom(depth: depth)))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom(depth: Int) throws(PipelineError) -> PatternSyntax {
    switch bytes[offset] {
    case UInt8(ascii: "^"):
      offset += 1
      return .start
    case UInt8(ascii: "$"):
      offset += 1
      return .end
    case UInt8(ascii: "("):
      offset += 1
      return try group(depth: depth)
    case UInt8(ascii: "["):
      return .set(try characterClass())
    case UInt8(ascii: "\\"):
      offset += 1
      return try escape()
    case UInt8(ascii: "."): throw unsupported("'.'")
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      throw malformed("a quantifier follows nothing")
    default: return single(try scalar())
    }
  }

  private func single(_ value: UInt32) -> PatternSyntax {
    .scalar(ignoresCase ? ScalarText.simpleLower(value) : value)
  }

  private mutating func group(depth: Int) throws(PipelineError) -> PatternSyntax {
    let kind: StaticString
    if accept("?:") {
      kind = "?:"
    } else if accept("?=") {
      kind = "?="
    } else if accept("?!") {
      kind = "?!"
    } else if accept("?<=") {
      kind = "?<="
    } else if accept("?<!") {
      kind = "?<!"
    } else if startsWith("?") {
      throw unsupported("this kind of group")
    } else {
      kind = ""
    }
    let parts = try alternatives(depth: depth + 1)
    let inner = parts.count == 1 ? parts[0] : .alternatives(parts)
    guard accept(")") else { throw malformed("a group is not closed") }
    switch kind.description {
    case "?=", "?!":
      guard inner.longest != nil else { throw unsupported("a look-ahead without limit") }
      return .ahead(inner, negated: kind.description == "?!")
    case "?<=", "?<!":
      guard let width = inner.longest, width == inner.shortest else {
        throw unsupported("a look-behind of varying width")
      }
      return .behind(inner, width: width, negated: kind.description == "?<!")
    default: return inner
    }
  }

  private mutating func quantified(
    _ part: PatternSyntax
  ) throws(PipelineError) -> PatternSyntax {
    guard offset < bytes.count else { return part }
    let bounds: (least: Int, most: Int?)
    switch bytes[offset] {
    case UInt8(ascii: "?"): bounds = (0, 1)
    case UInt8(ascii: "*"): bounds = (0, nil)
    case UInt8(ascii: "+"): bounds = (1, nil)
    case UInt8(ascii: "{"):
      guard let counts = counts() else { return part }
      bounds = counts
      offset -= 1
    default: return part
    }
    offset += 1
    if let most = bounds.most, most < bounds.least { throw malformed("a count runs backwards") }
    if offset < bytes.count, "?*+".utf8.contains(bytes[offset]) {
      throw unsupported("a lazy or possessive quantifier")
    }
    return .repeated(part, least: bounds.least, most: bounds.most)
  }

  /// `{n}`, `{n,}` or `{n,m}`; a brace that begins nothing of the kind stands for itself.
  private mutating func counts() -> (least: Int, most: Int?)? {
    guard let close = bytes[offset...].prefix(16).firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    let numbers = bytes[(offset + 1)..<close].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let least = numbers.first ?? nil, numbers.count <= 2, (0...1000).contains(least) else {
      return nil
    }
    let hasUpperBound = close > offset + 2 && bytes[close - 1] != UInt8(ascii: ",")
    let most = numbers.count == 1 ? least : numbers[1]
    if let most, most > 1000 { return nil }
    if numbers.count == 2, most == nil, hasUpperBound { return nil }
    offset = close + 1
    return (least, most)
  }

  private mutating func escape() throws(PipelineError) -> PatternSyntax {
    guard offset < bytes.count else { throw malformed("a backslash ends it") }
    switch bytes[offset] {
    case UInt8(ascii: "d"):
      offset += 1
      return .set(row(of: Self.decimals))
    case UInt8(ascii: "w"):
      offset += 1
      return .set(row(of: Self.words))
    case UInt8(ascii: "S"):
      offset += 1
      return .set(row(of: Self.visible))
    default: return single(try escapedScalar())
    }
  }

  private mutating func row(of set: ScalarSet) -> Int {
    if let row = sets.firstIndex(of: set) { return row }
    sets.append(set)
    return sets.count - 1
  }

  /// The scalar after a backslash that is no set.
  private mutating func escapedScalar() throws(PipelineError) -> UInt32 {
    guard offset < bytes.count else { throw malformed("a backslash ends it") }
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "u"): return try hexadecimal(digits: 4)
    case UInt8(ascii: "U"): return try hexadecimal(digits: 8)
    case UInt8(ascii: "x"): return try hexadecimal(digits: 2)
    case UInt8(ascii: "n"):
      offset += 1
      return 0x0a
    case UInt8(ascii: "t"):
      offset += 1
      return 0x09
    case UInt8(ascii: "r"):
      offset += 1
      return 0x0d
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a:
      throw unsupported("'\\\(Unicode.Scalar(byte))'")
    default: return try scalar()
    }
  }

  private mutating func hexadecimal(digits: Int) throws(PipelineError) -> UInt32 {
    guard offset + digits < bytes.count,
      let value = UInt32(
        String(decoding: bytes[offset + 1...offset + digits], as: UTF8.self), radix: 16),
      value <= 0x10ffff
    else { throw malformed("expected \(digits) hexadecimal digits") }
    offset += 1 + digits
    return value
  }

  /// The scalar whose UTF-8 bytes come next.
  private mutating func scalar() throws(PipelineError) -> UInt32 {
    let first = bytes[offset]
    if first < 0x80 {
      offset += 1
      return UInt32(first)
    }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard offset + length <= bytes.count else { throw malformed("a character is cut") }
    var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0f : 0x1f)
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3f) }
    offset += length
    return value
  }

  /// Passes a class and gives the row of its set; equal classes have the same row.
  private mutating func characterClass() throws(PipelineError) -> Int {
    let start = offset
    var index = offset + 1
    // A closing bracket right at the front stands for itself.
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") { index += 1 }
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else { throw malformed("a class is not closed") }
    let source = bytes[start...index]
    if let row = rowByClass[source] {
      offset = index + 1
      return row
    }
    offset = start + 1
    let set = try members(until: index)
    offset = index + 1
    let row = row(of: set)
    rowByClass[source] = row
    return row
  }

  private mutating func members(until end: Int) throws(PipelineError) -> ScalarSet {
    if bytes[offset] == UInt8(ascii: "^") { throw unsupported("a negated class") }
    var ranges: [ClosedRange<UInt32>] = []
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\\"), let set = classEscape(at: offset + 1) {
        offset += 2
        ranges += set.ranges
        continue
      }
      let low = try member()
      guard offset + 1 < end, bytes[offset] == UInt8(ascii: "-"),
        !(bytes[offset + 1] == UInt8(ascii: "\\") && classEscape(at: offset + 2) != nil)
      else {
        ranges.append(low...low)
        continue
      }
      offset += 1
      let high = try member()
      guard low <= high else { throw malformed("a range runs backwards") }
      ranges.append(low...high)
    }
    return ignoresCase ? CaseFolding.folded(ranges) : ScalarSet(ranges)
  }

  private func classEscape(at index: Int) -> ScalarSet? {
    guard index < bytes.count else { return nil }
    return switch bytes[index] {
    case UInt8(ascii: "d"): Self.decimals
    case UInt8(ascii: "w"): Self.words
    case UInt8(ascii: "S"): Self.visible
    default: nil
    }
  }

  private mutating func member() throws(PipelineError) -> UInt32 {
    guard bytes[offset] == UInt8(ascii: "\\") else { return try scalar() }
    offset += 1
    return try escapedScalar()
  }

  private static let decimals = set(where: ScalarText.isDecimal)
  private static let words = set(where: ScalarText.isWord)
  private static let visible = set { !ScalarText.isSpace($0) }

  /// All scalars for which a condition holds.
  private static func set(where holds: (UInt32) -> Bool) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    var from: UInt32?
    // Planes 4 to 13 are unassigned, 15 and 16 private: the last looked at stands for the rest.
    for value in 0...UInt32(0x33480) {
      switch (holds(value), from) {
      case (true, nil): from = value
      case (false, let start?):
        ranges.append(start...value - 1)
        from = nil
      default: break
      }
    }
    if let from { ranges.append(from...0x10ffff) }
    return ScalarSet(ranges)
  }
}
