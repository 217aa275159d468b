import Chronology
import Drawing
import Ontology

/// The documents and hand-kept files that a drawing or a whole report refers to, numbered from 1 in the
/// order in which they are first referred to.
struct SourceRegister: Hashable, Sendable {
  private var numbers: [String: Int] = [:]
  /// The first has number 1.
  private(set) var notes: [SourceNote] = []

  /// The note of a document; a new one gets the next number.
  mutating func note(of document: Document, _ language: Language) -> SourceNote {
    note(document.id.text) { number in
      SourceNote(
        number: number, outlet: document.outlet, title: document.title ?? document.path,
        date: document.published?.wording(in: language), url: document.url)
    }
  }

  /// The note of a hand-kept file, or of a line of one; a new one gets the next number.
  mutating func note(ofFile file: String) -> SourceNote {
    note("file:" + file) { number in
      SourceNote(number: number, outlet: nil, title: file, date: nil, url: nil)
    }
  }

  private mutating func note(_ key: String, _ make: (Int) -> SourceNote) -> SourceNote {
    if let number = numbers[key] { return notes[number - 1] }
    let note = make(notes.count + 1)
    numbers[key] = note.number
    notes.append(note)
    return note
  }
}
