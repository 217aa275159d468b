/// Which column each variable stands in.
struct Scope: Sendable {
  private(set) var slots: [String: Int] = [:]

  /// The column of a variable; `nil` where there is no such variable.
  subscript(name: String) -> Int? {
    get { slots[name] }
    set { slots[name] = newValue }
  }

  /// The variables in the order of their names, as `*` lists them.
  var names: [String] { slots.keys.sorted() }
}
