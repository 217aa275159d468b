import Chronology
import Cypher
import TemporalGraph

extension NaiveEvaluator {
  /// The value of an expression for a row.
  func value(_ expression: Expression, _ row: Row) -> Value {
    switch expression.kind {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .string(let value): return .string(value)
    case .variable(let name): return row[name] ?? .null
    case .property(let subject, let key): return property(value(subject, row), key.text)
    case .unary(.not, let operand): return Value(Ternary.not(truth(operand, row)))
    case .binary(.and, let left, let right):
      return Value(Ternary.and(truth(left, row), truth(right, row)))
    case .binary(.or, let left, let right):
      return Value(Ternary.or(truth(left, row), truth(right, row)))
    case .comparison(let first, let steps):
      var (left, result): (Value, Bool?) = (value(first, row), true)
      for step in steps {
        let right = value(step.right, row)
        result = Ternary.and(result, left.compared(step.comparator, right))
        left = right
      }
      return Value(result)
    case .isNull(let operand, let isNegated):
      return .boolean(value(operand, row).isNull != isNegated)
    case .hasLabels(let subject, let labels): return hasLabels(value(subject, row), labels)
    case .function(let name, let arguments, _):
      return call(name.text, arguments.map { value($0, row) })
    case .pattern(let part): return .boolean(!matched([part], nil, row).isEmpty)
    case .exists(.pattern(let parts, let condition)):
      return .boolean(!matched(parts, condition, row).isEmpty)
    case .patternComprehension(let part, let condition, let result):
      return .list(matched([part], condition, row).map { value(result, $0) })
    case .quantifier(let quantifier, let name, let list, let condition?):
      let wanted =
        quantifier == .none
        ? Expression(.unary(.not, condition), condition.range) : condition
      return all(name.text, value(list, row), wanted, row)
    default: fatalError("\(expression.kind) is beyond the plain evaluator")
    }
  }

  private func matched(
    _ parts: [PatternPart], _ condition: Expression?, _ row: Row
  ) -> [Row] {
    matches(Match(isOptional: false, pattern: parts, condition: condition), row)
  }

  private func all(_ name: String, _ list: Value, _ condition: Expression, _ row: Row) -> Value {
    guard case .list(let elements) = list else { return .null }
    var result: Bool? = true
    for element in elements {
      var inner = row
      inner[name] = element
      result = Ternary.and(result, truth(condition, inner))
    }
    return Value(result)
  }

  private func truth(_ expression: Expression, _ row: Row) -> Bool? {
    (try? value(expression, row).truth()) ?? nil
  }

  private func hasLabels(_ value: Value, _ labels: [Name]) -> Value {
    guard case .node(let node) = value else { return .null }
    let own = graph.labels(node).map { graph.vocabulary.name($0) }
    return .boolean(labels.allSatisfy { own.contains($0.text) })
  }

  private func call(_ name: String, _ arguments: [Value]) -> Value {
    switch (name, arguments[0]) {
    case (_, .null): return .null
    case ("type", .relationship(let edge)):
      return .string(graph.vocabulary.name(graph.type(edge)))
    case ("id", .node(let node)): return .integer(Int64(node.index))
    case ("id", .relationship(let edge)): return .integer(Int64(edge.index))
    case ("length", .path(let path)): return .integer(Int64(path.relationships.count))
    case ("relationships", .path(let path)):
      return .list(path.relationships.map { .relationship($0) })
    case ("size", .list(let elements)): return .integer(Int64(elements.count))
    case ("date", .string(let text)): return (try? Date(text)).map { .date($0) } ?? .null
    default: fatalError("\(name) is beyond the plain evaluator")
    }
  }

  /// A property; an edge that has none of that name shows its own dates.
  func property(_ entity: Value, _ key: String) -> Value {
    switch entity {
    case .node(let node): return graph.property(node, key).map { Value($0) } ?? .null
    case .relationship(let edge):
      if let own = graph.property(edge, key) { return Value(own) }
      let (time, span) = (graph.time(edge), graph.span(edge))
      guard time != .undated else { return .null }
      switch key {
      case "date":
        if span.isSingleDay { return day(span.earliestStart) }
        return (try? EDTF(graph.times.text(time))).map { .edtf($0) } ?? .null
      case "earliest": return span.earliestStart == .min ? .null : day(span.earliestStart)
      case "latest": return span.latestEnd == .max ? .null : day(span.latestEnd - 1)
      default: return .null
      }
    default: return .null
    }
  }

  private func day(_ day: Int32) -> Value {
    Date(daysSince1970: Int(day)).map { .date($0) } ?? .null
  }
}
