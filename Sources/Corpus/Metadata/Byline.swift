/// The names in a line such as « Par Marie Durand et Paul Petit | 6 janvier 2026 ».
enum Byline {
  private static let openings: [String] = [
    "par ", "by ", "de notre correspondant ", "propos recueillis par ",
  ]

  /// The names of a line that begins as bylines do, joined by commas; `nil` where it is none.
  static func authors(of line: String) -> String? {
    let line = line.trimmingBlanks
    let lowered = line.lowercased()
    guard line.utf8.count <= 160, lowered.utf8.count == line.utf8.count,
      let opening = openings.first(where: lowered.hasPrefix)
    else { return nil }
    return names(String(line.dropFirst(opening.count)))
  }

  /// The names that a text consists of, up to the first sign or word that cannot be a name's.
  static func names(_ text: String) -> String? {
    var names: [String] = []
    var name: [Substring] = []
    func end() {
      if !name.isEmpty { names.append(name.joined(separator: " ")) }
      name = []
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if ["et", "and", "&"].contains(word.lowercased()) {
        end()
        continue
      }
      let bare = word.prefix { $0 != "," }
      guard isName(bare, isFirst: name.isEmpty) else { break }
      name.append(bare)
      if bare.count < word.count { end() }
    }
    end()
    let whole = names.filter { $0.split(separator: " ").count <= 5 }
    return whole.isEmpty || whole.count > 8 ? nil : whole.joined(separator: ", ")
  }

  private static func isName(_ word: Substring, isFirst: Bool) -> Bool {
    guard let first = word.first, first.isLetter else { return false }
    guard word.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else { return false }
    if MonthNames.month(word.lowercased()) != nil, !isFirst { return false }
    return first.isUppercase
      || (!isFirst
        && ["de", "du", "la", "le", "van", "von", "der", "den", "el", "al", "bin", "di", "da"]
          .contains(word))
  }
}
