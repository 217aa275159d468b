/// A text broken into lines.
package struct WrappedText: Hashable, Sendable {
  /// The lines that fit, top to bottom.
  package let lines: [String]
  /// What did not fit; empty where all did.
  ///
  /// Nothing is dropped but the spaces at line breaks.
  package let rest: String

  /// Whether every word found its place.
  package var isComplete: Bool { rest.isEmpty }

  /// Takes lines and what is left over.
  package init(lines: [String], rest: String) {
    self.lines = lines
    self.rest = rest
  }
}

extension TextMetrics {
  /// Breaks a text into lines no wider than a column.
  ///
  /// Lines break at spaces and after hyphens, dashes and slashes, never at a no-break space. A word
  /// wider than the column is broken between characters. Each line takes as much as it can hold.
  ///
  /// - Parameters:
  ///   - text: The text; a line feed counts as a space.
  ///   - width: The column's width in points.
  ///   - size: The font size in points.
  ///   - weight: The weight of the letters.
  ///   - maximumLines: How many lines there may be.
  /// - Returns: The lines, and what did not fit.
  package static func wrap(
    _ text: String, width: Double, size: Double, weight: FontWeight = .regular,
    maximumLines: Int = .max
  ) -> WrappedText {
    let limit = Int((width * AdvanceWidths.unitsPerEm / size).rounded(.down))
    let characters = Array(text)
    var lines: [String] = []
    var start = endOfSpaces(characters, from: 0)
    while start < characters.count, lines.count < maximumLines {
      let end = endOfLine(characters, from: start, limit: limit, weight: weight)
      var visibleEnd = end
      while visibleEnd > start, isSpace(characters[visibleEnd - 1]) { visibleEnd -= 1 }
      lines.append(String(characters[start..<visibleEnd].map { isSpace($0) ? " " : $0 }))
      start = endOfSpaces(characters, from: end)
    }
    return WrappedText(lines: lines, rest: String(characters[start...]))
  }

  /// Returns the least width at which no word of a text has to be broken.
  ///
  /// - Parameters:
  ///   - text: The text; a line feed counts as a space.
  ///   - size: The font size in points.
  ///   - weight: The weight of the letters.
  /// - Returns: A width in points.
  package static func widestWord(
    in text: String, size: Double, weight: FontWeight = .regular
  ) -> Double {
    var (widest, units) = (0, 0)
    for character in text {
      if isSpace(character) {
        units = 0
        continue
      }
      for scalar in character.unicodeScalars { units += advance(of: scalar, weight: weight).units }
      widest = max(widest, units)
      if allowsBreakAfter(character) { units = 0 }
    }
    // A hair more, so that rounding cannot break a word that fits exactly.
    return Double(widest + 1) * size / AdvanceWidths.unitsPerEm
  }

  /// Returns where a line that starts at a character must end, at least one character later.
  private static func endOfLine(
    _ characters: [Character], from start: Int, limit: Int, weight: FontWeight
  ) -> Int {
    var units = 0
    var lastBreak: Int?
    for position in start..<characters.count {
      let character = characters[position]
      if isSpace(character) { lastBreak = position }
      for scalar in character.unicodeScalars { units += advance(of: scalar, weight: weight).units }
      if units > limit, !isSpace(character) { return lastBreak ?? max(position, start + 1) }
      if allowsBreakAfter(character), position > start { lastBreak = position + 1 }
    }
    return characters.count
  }

  private static func endOfSpaces(_ characters: [Character], from start: Int) -> Int {
    var position = start
    while position < characters.count, isSpace(characters[position]) { position += 1 }
    return position
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\t" || character == "\r\n"
  }

  private static func allowsBreakAfter(_ character: Character) -> Bool {
    switch character {
    case "-", "‐", "–", "—", "/": true
    default: false
    }
  }
}
