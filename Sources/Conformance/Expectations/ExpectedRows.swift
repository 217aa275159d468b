import Cypher
import TemporalGraph

/// The table that a result should be.
struct ExpectedRows {
  let columns: [String]
  let rows: [[ExpectedValue]]
  let inOrder: Bool
  let ignoresListOrder: Bool

  init(
    table: [[String]], inOrder: Bool, ignoresListOrder: Bool
  ) throws(ExpectedValueReader.Fault) {
    columns = table.first ?? []
    var rows: [[ExpectedValue]] = []
    for cells in table.dropFirst() {
      var row: [ExpectedValue] = []
      for cell in cells { row.append(try ExpectedValueReader.value(cell)) }
      rows.append(row)
    }
    self.rows = rows
    self.inOrder = inOrder
    self.ignoresListOrder = ignoresListOrder
  }

  /// What is different in a result; `nil` where it is as expected.
  func difference(from result: QueryResult) -> String? {
    guard let places = places(in: result.columns) else {
      return "the columns \(result.columns) instead of \(columns)"
    }
    let comparison = ValueComparison(graph: result.graph, ignoresListOrder: ignoresListOrder)
    let found = result.rows.map { row in places.map { row[$0] } }
    let isRight =
      inOrder
      ? found.count == rows.count
        && zip(found, rows).allSatisfy { matches($0, $1, comparison) }
      : ValueComparison.isBag(found, of: rows) { matches($0, $1, comparison) }
    return isRight ? nil : text(found, result.graph)
  }

  /// Where each expected column stands in a result that has just these.
  private func places(in found: [String]) -> [Int]? {
    guard found.count == columns.count else { return nil }
    if found == columns { return Array(found.indices) }
    let places = columns.compactMap { found.firstIndex(of: $0) }
    return Set(places).count == columns.count ? places : nil
  }

  private func matches(
    _ found: [Value], _ wanted: [ExpectedValue], _ comparison: ValueComparison
  ) -> Bool {
    found.count == wanted.count && zip(found, wanted).allSatisfy { comparison.matches($0, $1) }
  }

  /// The first rows of both.
  private func text(_ found: [[Value]], _ graph: GraphSnapshot) -> String {
    let sketch = ValueSketch(graph: graph)
    let shown = found.prefix(5).map { row in
      "| " + row.map { sketch.text($0) }.joined(separator: " | ") + " |"
    }
    return "\(found.count) rows instead of \(rows.count)\(inOrder ? " in order" : ""): "
      + String(shown.joined(separator: " ").prefix(600))
  }
}
