/// The variables that can be named at a place of a query, in the order of their first mention.
struct VariableScope: Sendable {
  private(set) var names: [String] = []
  private var types: [String: StaticType] = [:]

  /// What is known of a variable; `nil` where there is none of that name.
  subscript(name: String) -> StaticType? {
    get { types[name] }
    set {
      if let newValue {
        if types.updateValue(newValue, forKey: name) == nil { names.append(name) }
      } else if types.removeValue(forKey: name) != nil {
        names.removeAll { $0 == name }
      }
    }
  }

  var isEmpty: Bool { names.isEmpty }

  /// These and others; where both have one name the other's stands.
  func with(_ other: VariableScope) -> VariableScope {
    var result = self
    for name in other.names { result[name] = other[name] }
    return result
  }
}
