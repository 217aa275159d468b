import Chronology
import Drawing
import Ontology

/// The documents beneath a drawing, numbered in the order in which they are first referred to.
struct SourceNumbers {
  private var numbers: [ID<Document>: Int] = [:]
  private(set) var notes: [SourceNote] = []
  private let language: Language
  /// Whether all lines of a hand-kept file have one number.
  private let joinsLines: Bool

  /// The most lines of hand-kept files that have a number each.
  static let mostLines = 24

  /// Begins with no number given out.
  ///
  /// - Parameters:
  ///   - language: Of the dates of the notes.
  ///   - lines: The lines of hand-kept files that will be asked for; where they are too many, each
  ///     file has one number.
  init(_ language: Language, lines: Set<String> = []) {
    self.language = language
    joinsLines = lines.count > Self.mostLines
  }

  /// Begins for some events.
  init(_ language: Language, for items: [FigureEvents.Item]) {
    let lines = Set(items.filter(\.documents.isEmpty).compactMap(\.event.assertedBy))
    self.init(language, lines: lines)
  }

  /// The numbers of some documents, ascending; new ones get the next.
  mutating func numbers(of documents: [Document]) -> [Int] {
    var found: Set<Int> = []
    for document in documents {
      if let number = numbers[document.id] {
        found.insert(number)
        continue
      }
      let number = notes.count + 1
      numbers[document.id] = number
      found.insert(number)
      notes.append(
        SourceNote(
          number: number, outlet: document.outlet, title: document.title ?? document.path,
          date: document.published?.wording(in: language), url: document.url))
    }
    return found.sorted()
  }

  /// The number of a line of a hand-kept file.
  mutating func number(ofFile line: String) -> Int {
    let file = joinsLines ? String(line[..<(line.lastIndex(of: ":") ?? line.endIndex)]) : line
    if let known = notes.first(where: { $0.title == file && $0.outlet == nil }) {
      return known.number
    }
    notes.append(
      SourceNote(number: notes.count + 1, outlet: nil, title: file, date: nil, url: nil))
    return notes.count
  }
}
