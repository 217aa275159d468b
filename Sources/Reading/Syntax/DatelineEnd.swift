/// Where the first sentence of an agency's text begins: « PARIS, 6 janvier (Agence) — La France … ».
enum DatelineEnd {
  /// A dateline is no longer than this, in bytes.
  private static let longest = 80

  /// The UTF-8 offset after the dash of a dateline in the first line of a body that has one.
  ///
  /// A dateline begins with a word in capitals, and no other word than those of a date or in
  /// parentheses is in lower case. Linear in the length of the line.
  static func find(in body: String) -> Int? {
    let line = body.prefix { $0 != "\n" }
    guard let dash = dash(in: line) else { return nil }
    let head = line[..<dash]
    let words = head.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
    guard let first = words.first, first.count > 2, first.allSatisfy({ !$0.isLowercase }),
      head.first == first.first, words.count <= 8
    else { return nil }
    let isDated = head.contains { $0.isNumber } || head.contains("(")
    guard isDated || words.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
    var start = line.index(after: dash)
    while start < line.endIndex, line[start].isWhitespace { start = line.index(after: start) }
    guard start < line.endIndex else { return nil }
    return body.utf8.distance(from: body.startIndex, to: start)
  }

  /// The dash between blanks that may end a dateline.
  private static func dash(in line: Substring) -> String.Index? {
    var index = line.startIndex
    var bytes = 0
    while index < line.endIndex, bytes <= longest {
      let character = line[index]
      let next = line.index(after: index)
      if "—–-".contains(character), index > line.startIndex,
        line[line.index(before: index)].isWhitespace, next < line.endIndex, line[next].isWhitespace
      {
        return index
      }
      bytes += character.utf8.count
      index = next
    }
    return nil
  }
}
