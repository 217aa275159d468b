/// The procedures that queries may call.
package struct ProcedureRegistry: Sendable {
  private var procedures: [String: Procedure] = [:]

  /// No procedures.
  package init() {}

  /// Takes procedures; of two with one name the later stands.
  package init(_ procedures: [Procedure]) {
    for procedure in procedures { register(procedure) }
  }

  /// The procedure of a name; letters count in both cases alike.
  package subscript(name: String) -> Procedure? { procedures[name.lowercased()] }

  /// Adds a procedure.
  package mutating func register(_ procedure: Procedure) {
    procedures[procedure.name.lowercased()] = procedure
  }

  /// All procedures by name.
  package var all: [Procedure] { procedures.sorted { $0.key < $1.key }.map(\.value) }
}
