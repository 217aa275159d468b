import Chronology
import Cypher
import Dossier
import Ontology
import TemporalGraph

/// Keeps what queries write in a dossier, each query in one transaction.
struct WritingDesk {
  let path: String

  /// How often a query is run anew because another program wrote meanwhile.
  private static let mostTries = 5

  /// Runs a query on the graph as it is now, and keeps what it changes.
  ///
  /// - Parameters:
  ///   - query: Its text.
  ///   - request: What it is run with.
  ///   - language: Of the titles in the graph.
  ///   - run: Runs it.
  /// - Returns: What it gave, the name under which its changes are kept (`nil` where it changed
  ///   nothing), and the graph afterwards.
  /// - Throws: What `run` throws, or `DossierError` where the changes cannot be kept.
  func write(
    _ query: String, _ request: QueryRequest, language: Language,
    _ run: (GraphSnapshot) throws(CypherError) -> QueryResult
  ) throws -> (result: QueryResult, name: String?, graph: GraphSnapshot) {
    let store = try DossierStore(path: path, for: .writing)
    for _ in 0..<Self.mostTries {
      let state = try store.stateNumber()
      let source = try GraphSource(store, isWhole: true)
      let graph = try QueryGraph(source, language: language, tracksEdges: true)
      let result = try run(graph.snapshot)
      let number = (source.statements.last?.number ?? 0) + 1
      let facts = WrittenDifference(
        from: graph.snapshot, to: result.graph, graph.keys, number: number, query: query
      ).facts
      guard !facts.isEmpty else { return (result, nil, graph.snapshot) }
      let statement = WrittenStatement(
        number: number, query: query, parameters: request.parametersAsJSON,
        recorded: request.recorded, facts: facts)
      let (written, shown, after) = try Self.graph(source, source.statements + [statement])
      if try store.setWritten(written, shown: shown, since: state) {
        return (result, statement.name, after.snapshot)
      }
    }
    throw DossierError(path: path, reason: .locked)
  }

  /// Takes back what queries wrote.
  ///
  /// - Throws: `WrittenFactsError` where there is no such query, or a later one builds on it.
  func undo(_ numbers: Set<Int>) throws {
    let store = try DossierStore(path: path, for: .writing)
    for _ in 0..<Self.mostTries {
      let state = try store.stateNumber()
      let source = try GraphSource(store, isWhole: true)
      let kept = try Self.statements(source.statements, without: numbers)
      let (written, shown, _) = try Self.graph(source, kept)
      if try store.setWritten(written, shown: shown, since: state) { return }
    }
    throw DossierError(path: path, reason: .locked)
  }

  /// What a dossier keeps of some queries, and the graph that follows.
  static func graph(
    _ source: GraphSource, _ statements: [WrittenStatement]
  ) throws -> (written: WrittenGraph, shown: GraphRecord, graph: QueryGraph) {
    let base = GraphRecord(
      entities: source.entities, standsFor: source.standsFor, events: source.events,
      relations: source.relations, decisions: source.decisions)
    let graph = try QueryGraph(
      GraphSource(source, statements: statements), language: .french, tracksEdges: true)
    let shown = try WrittenProjection(base, graph, statements).shown()
    return (
      WrittenGraph(statements: statements, covered: CoveredGraph(of: base, by: shown)), shown, graph
    )
  }

  private static func statements(
    _ statements: [WrittenStatement], without numbers: Set<Int>
  ) throws(WrittenFactsError) -> [WrittenStatement] {
    for number in numbers.sorted() where !statements.contains(where: { $0.number == number }) {
      throw .unknown(number, known: statements.map(\.number))
    }
    var makers: [String: Int] = [:]
    for statement in statements where numbers.contains(statement.number) {
      for fact in statement.facts where fact.makesSubject {
        makers[fact.subject] = statement.number
      }
    }
    let kept = statements.filter { !numbers.contains($0.number) }
    let builders = kept.filter { later in
      later.facts.contains { fact in fact.needs.contains { makers[$0] != nil } }
    }
    let maker = builders.first?.facts.flatMap(\.needs).compactMap { makers[$0] }.first
    if let maker { throw .needed(maker, by: builders.map(\.number)) }
    return kept
  }
}

/// Why what queries wrote cannot be taken back.
package enum WrittenFactsError: Error, Hashable, Sendable, CustomStringConvertible {
  case noName(String)
  case unknown(Int, known: [Int])
  case needed(Int, by: [Int])

  package var description: String {
    switch self {
    case .noName(let text):
      "'\(text)' names no query that wrote; write cypher:1 or 1, as 'chancery facts' lists them"
    case .unknown(let number, let known):
      known.isEmpty
        ? "no query has written into this dossier"
        : "no query 'cypher:\(number)' has written; there are \(Self.list(known))"
    case .needed(let number, let others):
      "cypher:\(number) made what \(Self.list(others)) changed or used; name those too"
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    let names = numbers.prefix(8).map { "cypher:\($0)" }.joined(separator: ", ")
    return numbers.count > 8 ? "\(names), … (\(numbers.count - 8) more)" : names
  }
}
