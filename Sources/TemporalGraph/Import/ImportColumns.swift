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
    /// A property without a name, or under that of a role.
    case noKey(String)
    case keyTwice(String)
    /// What a property is said to be.
    case unknownKind(String)

    package var description: String {
      switch self {
      case .unknown(let name):
        "'\(name)' is no column; there are subject, relation, object, date, properties such as "
          + "weight:number, and - for one to skip"
      case .twice(let role): "column '\(role.rawValue)' stands twice; leave one out"
      case .missing(let role):
        "no column is '\(role.rawValue)'; add it, such as "
          + "subject,relation,object,date"
      case .noKey(let name): "'\(name)' cannot name a property; take another name before the ':'"
      case .keyTwice(let key): "property '\(key)' stands twice; leave one out"
      case .unknownKind(let kind):
        "'\(kind)' is no kind of property; there are "
          + ImportProperty.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      }
    }
  }

  /// The place of each role among the fields; `nil` for a date that the table does not have.
  let places: [Role: Int]
  /// The key of each role in a JSON object.
  let keys: [Role: String]
  /// The properties that relations get, in the order of their columns.
  package let properties: [ImportProperty]
  /// Whether a record may have no date though the table has dates (`date?`).
  let allowsUndated: Bool
  /// How many fields a record has at least.
  package let width: Int
  /// The columns as they were written.
  package let text: String

  /// Reads a list such as `subject,relation,object,date`.
  ///
  /// `-` skips a column; `subject=actor1` takes the member `actor1` of JSON objects. `weight:number`
  /// is a property of each relation. Further columns of the table are not looked at. A table may have
  /// no date, and with `date?` each record may; nothing else may be missing.
  package init(_ text: String) throws(Fault) {
    var places: [Role: Int] = [:]
    var keys: [Role: String] = [:]
    var properties: [ImportProperty] = []
    var allowsUndated = false
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() where part != "-" {
      let sides = part.split(separator: "=", maxSplits: 1)
      if let property = try Self.property(sides, place: place) {
        guard !properties.contains(where: { $0.key == property.key }) else {
          throw .keyTwice(property.key)
        }
        properties.append(property)
        continue
      }
      guard let written = sides.first?.lowercased(),
        let role = Role(rawValue: written == "date?" ? "date" : written)
      else { throw .unknown(String(part)) }
      if written == "date?" { allowsUndated = true }
      guard places[role] == nil else { throw .twice(role) }
      places[role] = place
      keys[role] = sides.count == 2 ? String(sides[1]) : role.rawValue
    }
    for role in Role.allCases where role != .date && places[role] == nil { throw .missing(role) }
    self.places = places
    self.keys = keys
    self.properties = properties
    self.text = text
    self.allowsUndated = allowsUndated
    width = (places.values.max() ?? 0) + 1
  }

  /// The property that a column is, such as `weight:number` or `weight:number=goldstein`; `nil` where
  /// it names no kind.
  private static func property(
    _ sides: [Substring], place: Int
  ) throws(Fault) -> ImportProperty? {
    guard let name = sides.first, let colon = name.lastIndex(of: ":") else { return nil }
    let key = String(name[..<colon])
    let kind = String(name[name.index(after: colon)...])
    guard !key.isEmpty, Role(rawValue: key.lowercased()) == nil else { throw .noKey(key) }
    guard let known = ImportProperty.Kind(rawValue: kind.lowercased()) else {
      throw .unknownKind(kind)
    }
    return ImportProperty(
      key: key, kind: known, place: place, member: sides.count == 2 ? String(sides[1]) : key)
  }
}
