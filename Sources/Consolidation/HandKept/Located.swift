/// Where something stands in a hand-kept file.
package struct Origin: Hashable, Sendable {
  /// The file's name as it was given, such as `graphs/facts.yaml`.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The file and line, as events and decisions remember who asserts them.
  package var fileAndLine: String { "\(file):\(line)" }
}

/// A value together with where it stands.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let origin: Origin

  package init(_ value: Value, at origin: Origin) {
    self.value = value
    self.origin = origin
  }
}
