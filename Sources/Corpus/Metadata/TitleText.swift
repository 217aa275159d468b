/// Headlines without what pages add to them.
enum TitleText {
  private static let separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • "]

  /// A title with single spaces.
  static func plain(_ title: String) -> String {
    title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A title without the outlet's name or address at its end, as in "Summit in Paris | The Lantern".
  static func without(outlets: [String], _ title: String) -> String {
    let names = Set(outlets.map(PageText.plain)).subtracting([""])
    var title = plain(title)
    while let (head, tail) = split(title), names.contains(PageText.plain(tail)) { title = head }
    return title
  }

  /// What stands before and after the last separator.
  private static func split(_ title: String) -> (head: String, tail: String)? {
    let places = separators.compactMap { separator in
      lastRange(of: separator, in: title)
    }
    guard let last = places.max(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let head = String(title[..<last.lowerBound]).trimmingBlanks
    return head.isEmpty ? nil : (head, String(title[last.upperBound...]))
  }

  private static func lastRange(of part: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: part).last
  }

  /// Whether a title is cut off with dots.
  static func isCut(_ title: String) -> Bool { title.hasSuffix("…") || title.hasSuffix("...") }
}
