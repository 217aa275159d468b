import Chronology
import Ontology

/// The documents by date of publication, and what they say of each other's independence.
struct DocumentOrder {
  /// One document's place.
  struct Place {
    /// By publication, undated last, then by id; from 0.
    let rank: Int
    /// The days on which it may have been published; `nil` where unknown.
    let days: DayWindow?
    /// Documents of one outlet, and copies of one text, are no independent witnesses.
    let voice: String
    let published: EDTF?
  }

  private let places: [ID<Document>: Place]

  init(_ documents: [Document]) {
    let dated = documents.map { ($0, DayWindow($0.published)) }.sorted { left, right in
      let (first, second) = (left.1?.lower ?? .max, right.1?.lower ?? .max)
      return (first, left.0.id) < (second, right.0.id)
    }
    let voices = Voices(documents)
    var places: [ID<Document>: Place] = [:]
    for (rank, (document, days)) in dated.enumerated() where places[document.id] == nil {
      places[document.id] = Place(
        rank: rank, days: days, voice: voices.voice(of: document.id),
        published: document.published)
    }
    self.places = places
  }

  /// The place of a document; one that is not known comes last.
  func place(of id: ID<Document>) -> Place {
    places[id] ?? Place(rank: .max, days: nil, voice: id.text, published: nil)
  }
}
