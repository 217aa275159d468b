import Chronology
import Cypher
import Foundation
import TemporalGraph
import TestSupport
import Testing

/// Questions to a table of real events, with parallel edges and hubs, beside plain loops over it.
struct RelationTableTests {
  private struct Table {
    let graph: GraphSnapshot
    /// Subject, type, object and day of each row.
    let rows: [(from: NodeRow, type: String, to: NodeRow, day: Int)]
    /// Nodes by their number of edges, the most first.
    let hubs: [(node: NodeRow, name: String)]
  }

  private static let program = ["/usr/bin/xz", "/usr/local/bin/xz", "/opt/homebrew/bin/xz"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private static func read() throws -> Table {
    let process = Process()
    process.executableURL = URL(filePath: try #require(program))
    process.arguments = [
      "-dc", try #require(SharedFolder.url).appending(path: "data/icews14.tsv.xz").path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](try output.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    var importer = RelationImporter(
      format: .tsv, columns: try ImportColumns("subject,relation,object,date"))
    importer.read(bytes, isLast: true)
    let graph = GraphSnapshot.sealed(
      names: importer.names, label: "Actor", types: importer.types, times: importer.times,
      batch: importer.batch
    ).graph
    var degrees = [Int](repeating: 0, count: graph.nodeRowCount)
    let rows = graph.edges.map { edge in
      let (from, to) = (graph.source(edge), graph.target(edge))
      degrees[from.place] += 1
      degrees[to.place] += 1
      return (
        from: from, type: graph.vocabulary.name(graph.type(edge)), to: to,
        day: Int(graph.span(edge).earliestStart)
      )
    }
    let order = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    let hubs = order.prefix(12).map { (node: NodeRow($0), name: importer.names[UInt32($0)]) }
    return Table(graph: graph, rows: rows, hubs: hubs)
  }

  @Test(
    .tags(.slow), .enabled(if: SharedFolder.isPresent && program != nil, SharedFolder.absence))
  func `answers as loops over the table do`() throws {
    let table = try Self.read()
    let days = Set(table.rows.map(\.day)).sorted()
    for (place, hub) in table.hubs.enumerated() {
      let first = days[place * 20 % (days.count - 30)]
      // The last window is empty.
      let window = place == 11 ? 0..<1 : first..<first + 30
      try checkNeighbors(table, hub, window)
      if place % 4 == 0 { try checkTwoHops(table, hub) }
      try checkPath(table, hub, table.hubs[(place + 5) % 12], window)
      if place % 4 == 1 { try checkReach(table, hub, first) }
    }
    try checkGroups(table)
  }

  private func ask(
    _ text: String, _ table: Table, _ parameters: [String: Value]
  ) throws -> [[Value]] {
    var options = RunOptions()
    options.context.parameters = parameters
    return try Statement(text).run(on: table.graph, options).rows
  }

  private func date(_ day: Int) -> Value {
    Date(daysSince1970: day).map { .date($0) } ?? .null
  }

  private func checkNeighbors(
    _ table: Table, _ hub: (node: NodeRow, name: String), _ window: Range<Int>
  ) throws {
    let edges = table.rows.filter {
      window.contains($0.day) && ($0.from == hub.node || $0.to == hub.node)
    }
    let others = Set(edges.map { $0.from == hub.node ? $0.to : $0.from })
    let found = try ask(
      """
      MATCH (a {name: $h})-[r]-(b) WHERE r.date >= $x AND r.date <= $y
      RETURN count(*), count(DISTINCT b)
      """, table,
      [
        "h": .string(hub.name), "x": date(window.lowerBound), "y": date(window.upperBound - 1),
      ])
    #expect(found == [[.integer(Int64(edges.count)), .integer(Int64(others.count))]])
  }

  private func checkTwoHops(_ table: Table, _ hub: (node: NodeRow, name: String)) throws {
    var later: [NodeRow: [Int]] = [:]
    for row in table.rows { later[row.from, default: []].append(row.day) }
    var count = 0
    for row in table.rows where row.from == hub.node {
      count += later[row.to]?.count { $0 > row.day && $0 <= row.day + 30 } ?? 0
    }
    let found = try ask(
      """
      MATCH (a {name: $h})-[p]->(b)-[q]->(c)
      WHERE q.date > p.date AND q.date <= p.date + duration({days: 30}) RETURN count(*)
      """, table, ["h": .string(hub.name)])
    #expect(found == [[.integer(Int64(count))]])
  }

  private func checkGroups(_ table: Table) throws {
    var counts: [[Value]: Int] = [:]
    for row in table.rows {
      let (year, month, _) = Day(daysSince1970: row.day).civil
      counts[[.string(row.type), .integer(Int64(year * 12 + month - 1))], default: 0] += 1
    }
    let found = try ask(
      "MATCH ()-[r]->() RETURN type(r), r.date.year * 12 + r.date.month - 1, count(*)", table, [:])
    #expect(found.count == counts.count)
    #expect(found.allSatisfy { counts[[$0[0], $0[1]]].map { .integer(Int64($0)) } == $0[2] })
  }

  private func checkPath(
    _ table: Table, _ from: (node: NodeRow, name: String), _ to: (node: NodeRow, name: String),
    _ window: Range<Int>
  ) throws {
    var neighbors: [NodeRow: Set<NodeRow>] = [:]
    for row in table.rows where window.contains(row.day) {
      neighbors[row.from, default: []].insert(row.to)
      neighbors[row.to, default: []].insert(row.from)
    }
    var (reached, frontier, hops): (Set<NodeRow>, Set<NodeRow>, Int?) = (
      [from.node], [from.node], nil
    )
    for length in 1...8 where hops == nil {
      frontier = Set(frontier.flatMap { neighbors[$0] ?? [] }).subtracting(reached)
      reached.formUnion(frontier)
      if frontier.contains(to.node) { hops = length }
    }
    let found = try ask(
      """
      MATCH p = shortestPath((a {name: $a})-[r*..8]-(b {name: $b}))
      WHERE all(e IN r WHERE e.date >= $x AND e.date <= $y) RETURN length(p)
      """, table,
      [
        "a": .string(from.name), "b": .string(to.name), "x": date(window.lowerBound),
        "y": date(window.upperBound - 1),
      ])
    #expect(found == (hops.map { [[.integer(Int64($0))]] } ?? []))
  }

  private func checkReach(
    _ table: Table, _ hub: (node: NodeRow, name: String), _ since: Int
  ) throws {
    var arrivals: [NodeRow: Int] = [hub.node: since - 1]
    for (_, rows) in Dictionary(grouping: table.rows, by: \.day).sorted(by: { $0.key < $1.key }) {
      let reached = rows.filter { row in
        row.day >= since && arrivals[row.from].map { $0 < row.day } == true
      }
      for row in reached where arrivals[row.to] == nil { arrivals[row.to] = row.day }
    }
    let found = try ask(
      "CALL chancery.earliestArrival($h, $x) YIELD node RETURN count(*)", table,
      ["h": .string(hub.name), "x": date(since)])
    #expect(found == [[.integer(Int64(arrivals.count))]])
  }
}
