extension Expression {
  /// The expression as text that is the same for expressions that differ only in where they stand.
  var shape: String {
    var writer = ShapeWriter()
    writer.write(self)
    return writer.text
  }
}

/// Writes expressions and patterns in one way, whatever their places.
private struct ShapeWriter {
  var text = ""

  mutating func write(_ expression: Expression) {
    switch expression.kind {
    case .null: text += "null"
    case .boolean(let value): text += "\(value)"
    case .integer(let value): text += "\(value)"
    case .float(let value): text += "f\(value)"
    case .string(let value): write(quoted: value)
    case .list(let elements): write("[", elements)
    case .map(let entries): write(entries)
    case .variable(let name): write(name: name)
    case .parameter(let name): text += "$" + name + " "
    case .property(let subject, let key): write(".", [subject], name: key.text)
    case .element(let list, let index): write("at", [list, index])
    case .slice(let list, let from, let to): write("slice", [list], optional: [from, to])
    case .hasLabels(let subject, let labels): write("is", [subject], names: labels)
    case .unary(let sign, let operand): write(sign.rawValue, [operand])
    case .binary(let sign, let left, let right): write(sign.rawValue, [left, right])
    case .comparison(let first, let steps):
      write("compare" + steps.map(\.comparator.rawValue).joined(), [first] + steps.map(\.right))
    case .isNull(let operand, let isNegated): write("null\(isNegated)", [operand])
    case .function(let name, let arguments, let isDistinct):
      write("call\(isDistinct)" + name.text.lowercased(), arguments)
    case .countRows: text += "count(*)"
    case .case(let subject, let branches, let otherwise):
      write("case", branches.flatMap { [$0.condition, $0.value] }, optional: [subject, otherwise])
    case .listComprehension(let name, let list, let condition, let value):
      write("each", [list], optional: [condition, value], name: name.text)
    case .quantifier(let quantifier, let name, let list, let condition):
      write(quantifier.rawValue, [list], optional: [condition], name: name.text)
    case .reduce(let accumulator, let initial, let name, let list, let value):
      write("reduce", [initial, list, value], names: [accumulator, name])
    case .patternComprehension(let part, let condition, let value):
      write("paths", [value], optional: [condition], parts: [part])
    case .pattern(let part): write("pattern", [], parts: [part])
    // A subquery is told by its place: no two of them are taken for one.
    case .exists: text += "exists\(expression.range.start)"
    }
  }

  private mutating func write(
    _ head: String, _ operands: [Expression], optional: [Expression?] = [], name: String? = nil,
    names: [Name] = [], parts: [PatternPart] = []
  ) {
    text += head + "("
    for operand in operands {
      write(operand)
      text += ","
    }
    for operand in optional {
      if let operand { write(operand) } else { text += "-" }
      text += ","
    }
    if let name { write(name: name) }
    for name in names { write(name: name.text) }
    for part in parts { write(part) }
    text += ")"
  }

  private mutating func write(_ entries: [MapEntry]) {
    text += "{"
    for entry in entries {
      write(name: entry.key.text)
      write(entry.value)
    }
    text += "}"
  }

  private mutating func write(_ part: PatternPart) {
    write(name: part.variable?.text ?? "")
    text += "\(part.selection)"
    for (index, node) in part.nodes.enumerated() {
      write(
        "(", [], optional: [node.properties], name: node.variable?.text ?? "",
        names: node.labels)
      guard index < part.relationships.count else { continue }
      let relationship = part.relationships[index]
      text += "\(relationship.arrow)"
      if let length = relationship.length {
        text += "*\(length.least ?? -1)..\(length.most ?? -1)"
      }
      write(
        "-", [], optional: [relationship.properties],
        name: relationship.variable?.text ?? "", names: relationship.types)
    }
  }

  private mutating func write(name: String) {
    text += "`" + name + "`"
  }

  private mutating func write(quoted string: String) {
    text += "'\(string.utf8.count):" + string + "'"
  }
}
