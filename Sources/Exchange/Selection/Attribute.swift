/// A named value of a node or edge.
package struct Attribute: Hashable, Sendable {
  /// What a value can be in every graph format.
  package enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    /// A list, which formats without lists join by `; `.
    case texts([String])
  }

  package let name: String
  package let value: Value

  /// Takes both.
  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// A text; `nil` where there is none.
  init?(_ name: String, _ text: String?) {
    guard let text else { return nil }
    self.init(name, .text(text))
  }
}

extension Attribute.Value {
  /// The value as a format without types writes it.
  var plain: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .boolean(let flag): flag ? "true" : "false"
    case .texts(let texts): texts.joined(separator: "; ")
    }
  }

  /// The name of its type in GraphML and GEXF.
  var typeName: String {
    switch self {
    case .text, .texts: "string"
    case .integer: "long"
    case .number: "double"
    case .boolean: "boolean"
    }
  }
}
