package import TemporalGraph

/// Something that is called by name and gives rows: `CALL name(inputs) YIELD outputs`.
package struct Procedure: Sendable {
  /// One input or output.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let kinds: ValueKinds
    /// What is taken where a caller gives no argument; inputs with one stand last.
    package let fallback: Fallback?

    package init(_ name: String, _ kinds: ValueKinds, fallback: Fallback? = nil) {
      self.name = name
      self.kinds = kinds
      self.fallback = fallback
    }
  }

  /// The value of an input that may be left out.
  package enum Fallback: Hashable, Sendable {
    case null
    case integer(Int64)
    case float(Double)
    case string(String)

    /// As a value of the language.
    package var value: Value {
      switch self {
      case .null: .null
      case .integer(let number): .integer(number)
      case .float(let number): .float(number)
      case .string(let text): .string(text)
      }
    }
  }

  /// What it does: from values for all inputs to rows with a value for each output.
  package typealias Body =
    @Sendable ([Value], ProcedureContext) throws(CypherError) -> [[Value]]

  /// The same by columns: one for each output, all of one length.
  package typealias ColumnBody =
    @Sendable ([Value], ProcedureContext) throws(CypherError) -> [ProcedureColumn]

  /// How rows are made.
  enum Work: Sendable {
    case rows(Body)
    case columns(ColumnBody)
  }

  /// The name with its namespaces, joined by dots.
  package let name: String
  package let inputs: [Field]
  /// Empty for a procedure that gives no rows: rows pass it by.
  package let outputs: [Field]
  let work: Work

  package init(
    _ name: String, inputs: [Field] = [], outputs: [Field] = [], body: @escaping Body
  ) {
    self.name = name
    self.inputs = inputs
    self.outputs = outputs
    work = .rows(body)
  }

  /// A procedure that gives its rows as columns.
  package init(
    _ name: String, inputs: [Field] = [], outputs: [Field], columns: @escaping ColumnBody
  ) {
    self.name = name
    self.inputs = inputs
    self.outputs = outputs
    work = .columns(columns)
  }

  /// How many arguments must be given.
  package var required: Int { inputs.count { $0.fallback == nil } }

  /// The name with its inputs, as a message shows it.
  package var usage: String {
    let words = inputs.map { $0.fallback == nil ? $0.name : "[\($0.name)]" }
    return name + "(" + words.joined(separator: ", ") + ")"
  }
}

/// One output of a procedure for all of its rows.
package enum ProcedureColumn: Sendable {
  case nodes([NodeRow])
  case values([Value])

  /// How many rows it has.
  var count: Int {
    switch self {
    case .nodes(let nodes): nodes.count
    case .values(let values): values.count
    }
  }
}
