import Corpus
import Foundation
import Ontology

@testable import Reading

/// What an annotator found in an article; the format is told in `Articles/README.md`.
struct AnnotatedArticle: Decodable {
  struct AnnotatedEntity: Decodable {
    let name: String
    let mentions: [String]
    let optional: Bool?
  }

  struct AnnotatedEvent: Decodable {
    let quote: String
    let optional: Bool?
  }

  let id: String
  let entities: [AnnotatedEntity]
  let events: [AnnotatedEvent]
}

/// What agrees between an annotation and a reading.
///
/// What is optional in the annotation is no miss where it is not found, and no invention where it
/// is.
struct Agreement {
  private(set) var right = 0
  private(set) var found = 0
  private(set) var wanted = 0

  /// The harmonic mean of precision and recall.
  var f1: Double { found + wanted == 0 ? 1 : 2 * Double(right) / Double(found + wanted) }

  /// Counts the entities of an article: one is right where it shares a surface form.
  mutating func countEntities(_ reading: ArticleReading, _ gold: AnnotatedArticle) {
    var forms: [Set<String>] = []
    for entity in reading.entities {
      let mentioned = reading.mentions.filter { $0.entity == entity.id }.map(\.text)
      let named = mentioned + [entity.frenchName, entity.englishName]
      forms.append(Set(named.map(Self.plain)))
    }
    let wanted = gold.entities.map { entity in
      Set((entity.mentions + [entity.name]).map(Self.plain))
    }
    count(wanted.count, forms.count, { gold.entities[$0].optional ?? false }) { row, column in
      !wanted[row].isDisjoint(with: forms[column])
    }
  }

  /// Counts the events of an article: one is right where the quotes share at least two fifths of
  /// the shorter one.
  mutating func countEvents(_ reading: ArticleReading, _ gold: AnnotatedArticle) {
    let body = Array(reading.article.document.body.utf8)
    var cursor = 0
    let wanted = gold.events.map { event in
      let quote = Array(event.quote.utf8)
      let range =
        Self.range(of: quote, in: body, from: cursor)
        ?? Self.range(of: quote, in: body, from: 0)
      cursor = range?.lowerBound ?? cursor
      return range ?? 0..<0
    }
    let claims = reading.claims.map(\.range)
    count(wanted.count, claims.count, { gold.events[$0].optional ?? false }) { row, column in
      let common = wanted[row].clamped(to: claims[column]).count
      return 5 * common >= 2 * min(wanted[row].count, claims[column].count) && common > 0
    }
  }

  /// Pairs rows with columns, one to one and as many as may be, those that are wanted first.
  private mutating func count(
    _ rows: Int, _ columns: Int, _ isOptional: (Int) -> Bool, _ agree: (Int, Int) -> Bool
  ) {
    var owners = [Int?](repeating: nil, count: columns)
    func pair(_ row: Int, _ tried: inout Set<Int>) -> Bool {
      for column in 0..<columns where !tried.contains(column) && agree(row, column) {
        tried.insert(column)
        if let owner = owners[column], !pair(owner, &tried) { continue }
        owners[column] = row
        return true
      }
      return false
    }
    let needed = (0..<rows).filter { !isOptional($0) }
    for row in needed + (0..<rows).filter(isOptional) {
      var tried: Set<Int> = []
      _ = pair(row, &tried)
    }
    let taken = owners.compactMap { $0 }
    wanted += needed.count
    right += taken.filter { !isOptional($0) }.count
    found += columns - taken.filter(isOptional).count
  }

  private static func range(of quote: [UInt8], in body: [UInt8], from start: Int) -> Range<Int>? {
    guard quote.count <= body.count - start else { return nil }
    for position in start...(body.count - quote.count)
    where body[position...].starts(with: quote) { return position..<(position + quote.count) }
    return nil
  }

  /// Lower case without diacritics, with straight apostrophes and no article before.
  private static func plain(_ form: String) -> String {
    var plain = String(decoding: FoldedText(form).bytes, as: UTF8.self)
    for article in ["le ", "la ", "les ", "l'", "des ", "un ", "une ", "the ", "an ", "a "]
    where plain.hasPrefix(article) {
      plain = String(plain.dropFirst(article.count))
      break
    }
    return plain
  }
}
