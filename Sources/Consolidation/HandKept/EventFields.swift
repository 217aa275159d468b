package import Chronology
package import Ontology

/// What a human writes for one property.
package enum Field<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing is said: what was read stays.
  case unsaid
  /// It is emptied.
  case empty
  case set(Value)

  /// What holds after the human's word.
  package func applied(to read: Value?) -> Value? {
    switch self {
    case .unsaid: read
    case .empty: nil
    case .set(let value): value
    }
  }
}

/// A title in both languages.
package struct EventTitle: Hashable, Sendable {
  package let french: String
  package let english: String

  /// The English one where it is another than the French.
  var onlyEnglish: String? { english == french ? nil : english }
}

/// The properties of an event, as far as a human writes them.
package struct EventFields: Hashable, Sendable {
  package var type: EventType?
  package var mode: Field<EventMode> = .unsaid
  package var contexts: Field<[EventContext]> = .unsaid
  package var title: Field<EventTitle> = .unsaid
  package var date: Field<EDTF> = .unsaid
  package var reported: Field<EDTF> = .unsaid
  package var place: Field<Located<String>> = .unsaid
  package var sources: Field<[Located<String>]> = .unsaid
  package var targets: Field<[Located<String>]> = .unsaid
  package var saidBy: Field<[Located<String>]> = .unsaid
  package var factuality: Factuality?
  /// What is written, in the words of the file: `date: 2026-01-06; place: Paris`.
  package var wording = ""

  package init() {}
}
