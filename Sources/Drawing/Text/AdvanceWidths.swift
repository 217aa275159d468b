/// The advance widths of one weight of Liberation Sans, in 1/2048 of the font size.
///
/// Arial and Helvetica have the same widths. Kerning is left out: it almost only narrows, so that a
/// sum of these widths is an upper bound of what a renderer draws.
struct AdvanceWidths: Sendable {
  /// The widths of neighboring characters.
  struct Run: Sendable {
    /// The first character.
    let first: UInt32
    /// One width per character from `first` on; 0 where the font has no such character.
    let widths: [UInt16]
  }

  /// How many units make the font size.
  static let unitsPerEm = 2048.0

  /// Ascending and disjoint.
  private let runs: [Run]

  /// Takes ascending, disjoint runs.
  init(runs: [Run]) { self.runs = runs }

  /// Returns the width of a character, or `nil` where the font does not have it.
  ///
  /// - Complexity: O(1) for basic Latin, else O(number of runs).
  func width(of character: Unicode.Scalar) -> UInt16? {
    for run in runs {
      guard character.value >= run.first else { return nil }
      let offset = Int(character.value - run.first)
      guard offset < run.widths.count else { continue }
      let width = run.widths[offset]
      return width == 0 ? nil : width
    }
    return nil
  }
}
