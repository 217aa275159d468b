package import Chronology
import Dossier
import Linguistics
import Notation
import Ontology
import TemporalGraph

/// Answers many questions about one dossier's graph, one JSON object a line.
///
/// A question is `{"q": "neighbors", "params": {"actor": "France", "since": "2018-05"}}`, an answer
/// `{"rows": [[…], …]}` or `{"error": "…"}`. The graph is read when it is first needed; a first
/// question about neighbors is answered from the few blocks that it touches.
package struct GraphSession {
  private let dossier: OpenDossier
  private let language: Language
  private var opened: OpenGraph?
  /// Whether no question was answered yet: only the first is worth more than reading the graph.
  private var isFirst = true

  /// Opens a session; nothing is read yet.
  package init(_ dossier: OpenDossier, language: Language) {
    self.dossier = dossier
    self.language = language
  }

  /// The answer to a line.
  package mutating func answer(_ line: String) -> String {
    do {
      let question = try SessionQuestion(line)
      let rows = try rows(question)
      return JSONValue.object([JSONMember("rows", .array(rows.map { .array($0) }))]).line
    } catch {
      return JSONValue.object([JSONMember("error", .string("\(error)"))]).line
    }
  }

  private mutating func rows(_ question: SessionQuestion) throws -> [[JSONValue]] {
    switch question.q {
    case "neighbors":
      let found = try neighborhood(question)
      return [[.int(found.edgeCount), .int(found.nodes.count)]]
    case "two-hops":
      let graph = try self.graph()
      let node = try graph.node(meant: question.text("actor", "h"))
      let days = Int32(question.value("days") ?? "") ?? 30
      let view = try graph.view(question.query)
      return [[.int(view.orderedTwoHops(from: node, withinDays: days))]]
    case "counts": return try counts(question)
    case "path": return try path(question)
    case "reach": return try reach(question)
    default: throw SessionError.unknown(question.q)
    }
  }

  private mutating func graph() throws -> OpenGraph {
    if let opened { return opened }
    let graph = try dossier.graph(language: language)
    opened = graph
    return graph
  }

  private mutating func neighborhood(_ question: SessionQuestion) throws -> GraphView.Neighborhood {
    let name = try question.text("actor", "h")
    let query = try question.query
    if opened == nil, isFirst {
      isFirst = false
      if let cold = try cold(name, query) { return cold }
    }
    let graph = try self.graph()
    return try graph.view(query).neighborhood(of: try graph.node(meant: name))
  }

  /// The answer from a segment that holds everything; `nil` where the graph must be read.
  private func cold(_ name: String, _ query: GraphQuery) throws -> GraphView.Neighborhood? {
    guard query.knownAt == nil, query.relations.isEmpty else { return nil }
    return try dossier.store.readImportedGraph { reader in
      guard let row = try reader.node(named: name), try !reader.hasOwnRelations() else {
        return nil
      }
      let blocks = SegmentBlocks(reader)
      do throws(SegmentError) {
        let segment = try SegmentReader(blocks.block)
        return try Self.isCurrent(segment.head, reader)
          ? try segment.neighborhood(of: NodeRow(row), query.conditions) : nil
      } catch {
        try blocks.rethrow()
        return nil
      }
    }
  }

  private static func isCurrent(
    _ head: SegmentHead, _ reader: ImportedGraphReader
  ) throws(SegmentError) -> Bool {
    do {
      return try head.generation == reader.generation()
        && head.mark == UInt64(try reader.lastEdge())
    } catch {
      throw .missing(SegmentKey(.head))
    }
  }

  /// Type, month since year 0, and count.
  private mutating func counts(_ question: SessionQuestion) throws -> [[JSONValue]] {
    let graph = try self.graph()
    let counts = try graph.view(question.query).typeCounts(by: .month)
    return counts.map { count in
      let month = count.start.map { $0.year * 12 + $0.month - 1 }
      let name = graph.graph.snapshot.vocabulary.name(count.type)
      return [.string(name), JSONValue(month), .int(count.count)]
    }
  }

  private mutating func path(_ question: SessionQuestion) throws -> [[JSONValue]] {
    let graph = try self.graph()
    let path = try graph.view(question.query).shortestPath(
      from: graph.node(meant: question.text("from", "a")),
      to: graph.node(meant: question.text("to", "b")), .both)
    return path.map { [[.int($0.hops)]] } ?? []
  }

  /// How many are reached by steps of rising days that begin after a day, the first among them.
  private mutating func reach(_ question: SessionQuestion) throws -> [[JSONValue]] {
    let graph = try self.graph()
    let node = try graph.node(meant: question.text("from", "a"))
    let after = try question.text("after", "t")
    guard let day = try EDTF(after).latestDay else { throw SessionError.noDay(after) }
    let found = try graph.view(question.query)
      .earliestArrival(from: node, since: day.advanced(by: 1))
    return [[.int(found.reachedCount)]]
  }
}

/// What a line asks.
private struct SessionQuestion {
  let q: String
  private let params: JSONText?

  /// Reads a line.
  init(_ line: String) throws {
    let tree = try JSONText(Array(line.utf8), file: "question")
    guard let q = tree["q"]?.string else { throw SessionError.missing("q") }
    self.q = q
    params = tree["params"]
  }

  /// The text of a parameter; `nil` where there is none.
  func value(_ name: String) -> String? { params?[name]?.string }

  /// A parameter by its name, or by the short one.
  func text(_ name: String, _ short: String) throws -> String {
    guard let text = value(name) ?? value(short) else { throw SessionError.missing(name) }
    return text
  }

  var query: GraphQuery {
    get throws {
      func date(_ name: String, _ short: String? = nil) throws -> EDTF? {
        try (value(name) ?? short.flatMap(value)).map { try EDTF($0) }
      }
      return GraphQuery(
        relations: value("relation").map { [$0] } ?? [], since: try date("since", "x"),
        until: try date("until", "y"), asOf: try date("as-of"), knownAt: try date("known-at"),
        isCertain: value("certainty") == "certain")
    }
  }
}

/// Why a line cannot be answered.
private enum SessionError: Error, CustomStringConvertible {
  case unknown(String)
  case missing(String)
  case noDay(String)

  var description: String {
    switch self {
    case .unknown(let question):
      "'\(question)' is no question; there are neighbors, two-hops, counts, path and reach"
    case .missing(let name): "no parameter '\(name)'"
    case .noDay(let date): "'\(date)' has no last day to go on from"
    }
  }
}
