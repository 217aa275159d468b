import Chronology
import Drawing
import Ontology

/// The documents beneath a drawing, numbered in the order in which they are first referred to.
struct SourceNumbers {
  private var numbers: [ID<Document>: Int] = [:]
  private(set) var notes: [SourceNote] = []
  private let language: Language

  init(_ language: Language) { self.language = language }

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

  /// The number of a hand-kept file.
  mutating func number(ofFile file: String) -> Int {
    if let known = notes.first(where: { $0.title == file && $0.outlet == nil }) {
      return known.number
    }
    notes.append(
      SourceNote(number: notes.count + 1, outlet: nil, title: file, date: nil, url: nil))
    return notes.count
  }
}
