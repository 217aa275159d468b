/// Which French words lose their vowel before an apostrophe, and which hold one inside.
enum Elision {
  /// Whether an apostrophe after these folded letters ends a word of its own.
  static func ends(_ letters: ArraySlice<UInt8>) -> Bool {
    if letters.count == 1, let letter = letters.first { return single.contains(letter) }
    return longer.contains { $0.elementsEqual(letters) }
  }

  /// Whether an apostrophe after these folded letters stands inside a word.
  static func joins(_ letters: ArraySlice<UInt8>) -> Bool {
    joining.contains { $0.elementsEqual(letters) }
  }

  private static let single = Set("cdjlmnst".utf8)
  private static let longer = ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"]
    .map { Array($0.utf8) }
  private static let joining = ["aujourd", "presqu", "o"].map { Array($0.utf8) }
}
