import Cypher

/// A procedure that a scenario brings: a table of inputs and what they give.
enum TestProcedure {
  /// Reads `name(input :: TYPE?, …) :: (output :: TYPE?, …)` and the table below it.
  static func procedure(
    signature: String, table: [[String]]
  ) throws(ExpectedValueReader.Fault) -> Procedure? {
    let parts = signature.split(separator: "(", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let lists = parts[1].split(separator: ")", omittingEmptySubsequences: false)
    guard lists.count >= 2, let open = lists[1].firstIndex(of: "(") else { return nil }
    let inputs = fields(lists[0])
    let outputs = fields(lists[1][lists[1].index(after: open)...])
    var rows: [(inputs: [ExpectedValue], outputs: [Value])] = []
    for cells in table.dropFirst() where cells.count == inputs.count + outputs.count {
      var values: [ExpectedValue] = []
      for cell in cells { values.append(try ExpectedValueReader.value(cell)) }
      rows.append(
        (Array(values.prefix(inputs.count)), values.dropFirst(inputs.count).map { $0.value }))
    }
    let known = rows
    return Procedure(trimmed(parts[0]), inputs: inputs, outputs: outputs) { arguments, context in
      let comparison = ValueComparison(graph: context.graph, ignoresListOrder: false)
      return known.filter { row in
        zip(arguments, row.inputs).allSatisfy { argument, input in
          comparison.matches(argument, input) || isSameNumber(argument, input)
        }
      }.map(\.outputs)
    }
  }

  /// Reads fields as they stand in a signature: `name :: TYPE?, …`.
  private static func fields(_ text: Substring) -> [Procedure.Field] {
    text.split(separator: ",").compactMap { field in
      guard let mark = field.firstRange(of: "::") else { return nil }
      let type = trimmed(field[mark.upperBound...]).filter { $0 != "?" }
      return Procedure.Field(trimmed(field[..<mark.lowerBound]), kinds(type))
    }
  }

  private static func kinds(_ type: String) -> ValueKinds {
    switch type {
    case "BOOLEAN": .boolean
    case "INTEGER": .integer
    case "FLOAT": .float
    case "NUMBER": .number
    case "STRING": .string
    case "MAP": .map
    case "NODE": .node
    case "RELATIONSHIP": .relationship
    case "PATH": .path
    default: type.hasPrefix("LIST") ? .list : .any
    }
  }

  /// An integer may be given where the table has a float, and the other way round.
  private static func isSameNumber(_ argument: Value, _ input: ExpectedValue) -> Bool {
    switch (argument, input) {
    case (.integer(let found), .float(let wanted)): Double(found) == wanted
    case (.float(let found), .integer(let wanted)): found == Double(wanted)
    default: false
    }
  }
}

extension ExpectedValue {
  /// The value that the engine is given for this; null for entities, which no table gives.
  var value: Value {
    switch self {
    case .null, .node, .relationship, .path: .null
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .float(let value): .float(value)
    case .string(let value): .string(value)
    case .list(let elements): .list(elements.map(\.value))
    case .map(let entries):
      .map(
        MapValue(
          entries.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value.value) }))
    }
  }
}
