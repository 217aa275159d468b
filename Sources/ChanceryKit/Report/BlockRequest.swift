import Diagram
import Ontology
import Reports

/// What a block of a report asks for.
struct BlockRequest {
  /// What stands in its place.
  enum Kind: Hashable {
    /// A drawing.
    case drawing
    /// Events, a row each.
    case events
    /// Relations, a row each.
    case relations
    /// What a query returns, a row each.
    case answer
    /// The list of the report's sources.
    case sources
  }

  let kind: Kind
  /// What it shows and how.
  let view: View
  /// A query in openCypher; `nil` where there is none.
  let query: String?
  /// Without `#`; empty where there is none.
  let id: String
  let caption: String?
  let alt: String?

  /// Reads attributes.
  ///
  /// - Parameters:
  ///   - attributes: Those of the block.
  ///   - body: The query inside of it; `nil` where there is none.
  ///   - saved: The drawings of the views file, by name.
  /// - Throws: `BlockError` that says what cannot be.
  init(
    _ attributes: AttributeList, body: String?, saved: [View]
  ) throws(BlockError) {
    id = attributes.id
    caption = attributes["caption"]
    alt = attributes["alt"] ?? attributes["fig-alt"]
    let inside = body.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    if inside != nil, attributes["query"] != nil {
      throw BlockError("the block has a query inside and one in 'query'; leave out one")
    }
    query = inside ?? attributes["query"]
    let named = attributes["view"]
    var view: View
    if let table = named.flatMap({ Self.tables[$0] }) {
      (kind, view) = (table, View(name: "table", kind: .timeline))
    } else if let named {
      (kind, view) = (.drawing, try Self.view(named, saved))
    } else if attributes["kind"] != nil || query == nil {
      (kind, view) = (.drawing, View(name: "figure", kind: .timeline))
    } else {
      (kind, view) = (.answer, View(name: "table", kind: .timeline))
    }
    let own: Set = ["view", "query", "caption", "alt", "fig-alt"]
    let others = attributes.entries.filter { !own.contains($0.key) }.map { ($0.key, $0.value) }
    do throws(ViewReader.ValueError) {
      try ViewReader.take(others, into: &view)
    } catch {
      throw BlockError(error.message)
    }
    if kind == .answer, query == nil {
      throw BlockError("a table needs a query; write one inside the block, or view=events")
    }
    if kind != .drawing, kind != .answer, query != nil {
      throw BlockError("view=\(named ?? "") takes conditions such as about=, and no query")
    }
    if kind == .drawing, query == nil, named == nil, attributes["kind"] == nil, others.isEmpty {
      throw BlockError(
        "the block asks for nothing; write view=, kind=, query= or a condition such as about=")
    }
    self.view = view
  }

  private static let tables: [String: Kind] = [
    "events": .events, "relations": .relations, "table": .answer, "sources": .sources,
  ]

  /// A saved drawing, or a plain one of a kind.
  private static func view(_ name: String, _ saved: [View]) throws(BlockError) -> View {
    if let view = saved.first(where: { $0.name == name }) { return view }
    if let kind = View.Kind(rawValue: name) { return View(name: name, kind: kind) }
    let own = saved.map(\.name)
    let others = View.Kind.allCases.map(\.rawValue) + tables.keys.sorted()
    let names = own + others.filter { !own.contains($0) }
    let near = NearMisses.of(name, among: names).map { "'\($0)'" }
    throw BlockError(
      "no view '\(name)'; "
        + (near.isEmpty
          ? "there are \(names.joined(separator: ", "))"
          : "did you mean \(near.joined(separator: " or "))?"))
  }
}

/// Why what a block asks for cannot be.
struct BlockError: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
