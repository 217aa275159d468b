/// Which column of a table says what.
package struct ImportColumns: Hashable, Sendable {
  /// What a column may say.
  package enum Role: String, CaseIterable, Sendable {
    case subject, relation, object, date
  }

  /// Why a list of columns cannot stand.
  package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    case unknown(String)
    case twice(Role)
    case missing(Role)

    package var description: String {
      switch self {
      case .unknown(let name):
        "'\(name)' is no column; there are subject, relation, object, date, and - for one to skip"
      case .twice(let role): "column '\(role.rawValue)' stands twice; leave one out"
      case .missing(let role):
        "no column is '\(role.rawValue)'; add it, such as "
          + "subject,relation,object,date"
      }
    }
  }

  /// The place of each role among the fields; `nil` for a date that the table does not have.
  let places: [Role: Int]
  /// The key of each role in a JSON object.
  let keys: [Role: String]
  /// How many fields a record has at least.
  package let width: Int
  /// The columns as they were written.
  package let text: String

  /// Reads a list such as `subject,relation,object,date`.
  ///
  /// `-` skips a column; `subject=actor1` takes the member `actor1` of JSON objects. Further columns
  /// of the table are not looked at. A table may have no date; nothing else may be missing.
  package init(_ text: String) throws(Fault) {
    var places: [Role: Int] = [:]
    var keys: [Role: String] = [:]
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() where part != "-" {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard let name = sides.first, let role = Role(rawValue: name.lowercased()) else {
        throw .unknown(String(part))
      }
      guard places[role] == nil else { throw .twice(role) }
      places[role] = place
      keys[role] = sides.count == 2 ? String(sides[1]) : role.rawValue
    }
    for role in Role.allCases where role != .date && places[role] == nil { throw .missing(role) }
    self.places = places
    self.keys = keys
    self.text = text
    width = (places.values.max() ?? 0) + 1
  }
}
