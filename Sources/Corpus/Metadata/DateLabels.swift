import Chronology

/// Dates with a label: « Publié le 6 janvier 2026, mis à jour le 7 », "Last updated January 6, 2026".
struct DateLabels {
  /// What a label says of its date.
  enum Kind {
    case published
    case updated
  }

  /// A label with its date, and the words of both.
  struct Found {
    let kind: Kind
    let date: WrittenDate
    let quote: String
    /// Whether nothing stands before the label.
    let beginsLine: Bool
  }

  /// How many bytes may stand between a label and its date, such as a weekday.
  private static let widestGap = 40

  /// The labels as folded words; the longer of two that begin alike stands first.
  private static let labels: [(words: [String], kind: Kind)] =
    phrases(
      .published,
      """
      date de publication, publication date, date of publication, first published, mis en ligne, \
      mise en ligne, publie, publiee, paru, parue, publication, poste le, redige le, ecrit le, \
      published, posted, issued, veroffentlicht, erschienen, erstellt, publicado, pubblicato, gepubliceerd, date, datum, \
      fecha, data
      """)
    + phrases(
      .updated,
      """
      mise a jour, mis a jour, derniere modification, last updated, last modified, last edited, modifie, \
      modifiee, actualise, updated, update, modified, edited, revised, aktualisiert, actualizado, \
      aggiornato, bijgewerkt, letzte anderung, letzte aktualisierung, zuletzt
      """)

  /// Words that are labels only where they open a line.
  private static let opening: Set<String> = ["date", "datum", "fecha", "data"]

  private static func phrases(
    _ kind: Kind, _ list: String
  ) -> [(words: [String], kind: Kind)] {
    list.split(separator: ",").map { phrase in
      (phrase.split(separator: " ").map(String.init), kind)
    }
  }

  /// The labelled dates of a line, in order.
  static func dates(in line: String, reader: DateReader) -> [Found] {
    let tokens = DateTokens(line).tokens
    let labels = self.labels(tokens)
    guard !labels.isEmpty else { return [] }
    let dates = reader.dates(in: line)
    let bytes = Array(line.utf8)
    return labels.enumerated().compactMap { index, label in
      let end = index + 1 < labels.count ? labels[index + 1].range.lowerBound : bytes.count
      guard
        let found = dates.first(where: { $0.range.lowerBound >= label.range.upperBound }),
        found.range.lowerBound < end,
        found.range.lowerBound - label.range.upperBound <= widestGap
      else { return nil }
      let quote = bytes[label.range.lowerBound..<found.range.upperBound]
      return Found(
        kind: label.kind, date: found.date, quote: String(decoding: quote, as: UTF8.self),
        beginsLine: label.isFirst)
    }
  }

  private static func labels(
    _ tokens: [DateTokens.Token]
  ) -> [(kind: Kind, range: Range<Int>, isFirst: Bool)] {
    var found: [(kind: Kind, range: Range<Int>, isFirst: Bool)] = []
    var position = 0
    while position < tokens.count {
      let isFirst = position == 0
      let label = labels.first { label in
        (isFirst || !opening.contains(label.words[0]))
          && position + label.words.count <= tokens.count
          && label.words.enumerated().allSatisfy { offset, word in
            tokens[position + offset].kind == .word(word)
          }
      }
      if let label {
        let last = tokens[position + label.words.count - 1]
        found.append(
          (
            label.kind, tokens[position].range.lowerBound..<last.range.upperBound, isFirst
          ))
        position += label.words.count
      } else {
        position += 1
      }
    }
    return found
  }
}
