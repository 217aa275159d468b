import Chronology
import Drawing
import Ontology

/// The documents beneath a drawing, numbered in the order in which they are first referred to.
struct SourceNumbers {
  /// All that has a number, also from drawings before.
  private(set) var register: SourceRegister
  /// What this drawing refers to, in the order in which it first does.
  private(set) var notes: [SourceNote] = []
  private var used: Set<Int> = []
  private let language: Language
  /// Whether all lines of a hand-kept file have one number.
  private let joinsLines: Bool

  /// The most lines of hand-kept files that have a number each.
  static let mostLines = 24

  /// Goes on from the numbers that are given out already; without a register, from 1.
  ///
  /// - Parameters:
  ///   - language: Of the dates of the notes.
  ///   - lines: The lines of hand-kept files that will be asked for; where they are too many, each
  ///     file has one number.
  ///   - register: The numbers given out before.
  init(
    _ language: Language, lines: Set<String> = [], continuing register: SourceRegister? = nil
  ) {
    self.language = language
    self.register = register ?? SourceRegister()
    joinsLines = lines.count > Self.mostLines
  }

  /// Begins for some events.
  init(
    _ language: Language, for items: [FigureEvents.Item],
    continuing register: SourceRegister? = nil
  ) {
    let lines = Set(items.filter(\.documents.isEmpty).compactMap(\.event.assertedBy))
    self.init(language, lines: lines, continuing: register)
  }

  /// The numbers of some documents, ascending; new ones get the next.
  mutating func numbers(of documents: [Document]) -> [Int] {
    Set(documents.map { use(register.note(of: $0, language)) }).sorted()
  }

  /// The number of a line of a hand-kept file.
  mutating func number(ofFile line: String) -> Int {
    let file = joinsLines ? String(line[..<(line.lastIndex(of: ":") ?? line.endIndex)]) : line
    return use(register.note(ofFile: file))
  }

  private mutating func use(_ note: SourceNote) -> Int {
    if used.insert(note.number).inserted { notes.append(note) }
    return note.number
  }
}
