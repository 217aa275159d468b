/// The line that opens a fenced code block.
///
/// Source: CommonMark 0.31, 4.5.
struct CodeFence {
  private let sign: Character
  private let length: Int
  /// What stands behind the fence: a language, or attributes in braces.
  let attributes: Substring

  /// `nil` where the line opens none.
  init?(_ line: Substring) {
    let rest = line.drop { $0 == " " }
    guard line.distance(from: line.startIndex, to: rest.startIndex) <= 3, let sign = rest.first,
      sign == "`" || sign == "~"
    else { return nil }
    let fence = rest.prefix { $0 == sign }
    let info = rest[fence.endIndex...].trimmed
    guard fence.count >= 3, sign == "~" || !info.contains("`") else { return nil }
    (self.sign, length, attributes) = (sign, fence.count, info)
  }

  /// Whether a line ends the block.
  func isClosed(by line: Substring) -> Bool {
    let text = line.trimmed
    return text.count >= length && text.allSatisfy { $0 == sign }
  }
}

/// The lines that open and close a fenced div.
///
/// Source: *Pandoc User's Guide*, `fenced_divs`.
enum DivFence {
  /// What stands behind the colons of a line that opens one; `nil` where it opens none.
  static func opening(_ line: Substring) -> Substring? {
    guard let rest = behindColons(line), !rest.isEmpty else { return nil }
    // `::: name :::` is allowed, too.
    var text = rest
    while text.last == ":" { text = text.dropLast() }
    return text.trimmed
  }

  /// Whether a line closes one.
  static func isClosing(_ line: Substring) -> Bool { behindColons(line)?.isEmpty ?? false }

  private static func behindColons(_ line: Substring) -> Substring? {
    let rest = line.drop { $0 == " " }
    guard line.distance(from: line.startIndex, to: rest.startIndex) <= 3 else { return nil }
    let colons = rest.prefix { $0 == ":" }
    guard colons.count >= 3 else { return nil }
    return rest[colons.endIndex...].trimmed
  }
}
