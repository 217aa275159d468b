import Chronology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads linked data in the expanded form of JSON-LD, such as our own export.
///
/// A statement about a statement (`rdf:Statement`) is one edge, of the type that its predicate names,
/// with its date and what else it says. Any other link between two nodes is an edge of its
/// predicate's last word, and has the date of the node it starts from. A node is called by its name.
struct JSONLDReader {
  /// The names of the nodes, by IRI.
  private(set) var labels: [String: String] = [:]
  private(set) var edges: [GraphFile.Edge] = []
  /// What the edges' values are.
  private(set) var kinds: [String: String] = [:]

  /// Reads a file.
  init(_ bytes: [UInt8]) throws(GraphFileError) {
    let nodes = try Self.nodes(bytes)
    for node in nodes { labels[node.id] = Self.label(of: node) }
    for (place, node) in nodes.enumerated() {
      if node.types.contains(Vocabulary.rdf("Statement")) {
        addStatement(node, place + 1)
      } else {
        addLinks(node, place + 1)
      }
    }
    // A statement is an edge, and no node, unless something leads to it.
    let ends = Set(edges.flatMap { [$0.source, $0.target] })
    labels = labels.filter { ends.contains($0.key) }
    for key in Set(edges.flatMap(\.values.keys)) { kinds[key] = "text" }
  }

  private static func nodes(_ bytes: [UInt8]) throws(GraphFileError) -> [LinkedNode] {
    do {
      return try JSONDecoder().decode(Document.self, from: Data(bytes)).nodes
    } catch let error as GraphFileError {
      throw error
    } catch let error as DecodingError {
      throw GraphFileError(line: 1, reason: .notLinkedData(describe(error)))
    } catch {
      throw GraphFileError(line: 1, reason: .notLinkedData("\(error)"))
    }
  }

  /// The nodes of a document: a list, or the graph of an object.
  private struct Document: Decodable {
    let nodes: [LinkedNode]

    init(from decoder: any Decoder) throws {
      do {
        nodes = try decoder.singleValueContainer().decode([LinkedNode].self)
      } catch DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty {
        let container = try decoder.container(keyedBy: LinkedNode.Key.self)
        if container.allKeys.contains(where: { $0.stringValue == "@context" }) {
          throw GraphFileError(line: 1, reason: .compacted)
        }
        nodes = try container.decode([LinkedNode].self, forKey: LinkedNode.Key("@graph"))
      }
    }
  }

  private static func describe(_ error: DecodingError) -> String {
    let context: DecodingError.Context
    switch error {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found):
      context = found
    case .keyNotFound(let key, let found):
      return "no '\(key.stringValue)' in \(place(found.codingPath))"
    @unknown default: return "\(error)"
    }
    return "\(place(context.codingPath)): \(context.debugDescription)"
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty
      ? "the document"
      : path.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
        .joined(separator: " › ")
  }

  /// An English name, else any, else the end of the IRI.
  private static func label(of node: LinkedNode) -> String {
    let names = [
      Vocabulary.schema("name"), Vocabulary.label, Vocabulary.schema("headline"),
    ].flatMap { node[$0] }
    var first: String?
    for case .literal(let text, _, let language) in names where !text.isEmpty {
      if language == "en" { return text }
      first = first ?? text
    }
    return first ?? lastWord(of: node.id)
  }

  private mutating func addStatement(_ node: LinkedNode, _ place: Int) {
    guard let source = node.iri(Vocabulary.rdf("subject")),
      let predicate = node.iri(Vocabulary.rdf("predicate")),
      let target = node.iri(Vocabulary.rdf("object"))
    else { return addLinks(node, place) }
    var edge = GraphFile.Edge(line: place, source: source, target: target)
    edge.values["relation"] = Self.lastWord(of: predicate)
    edge.values["edtf"] = node.literal(Vocabulary.sem("hasTimeStamp"))
    for (predicate, objects) in node.members where predicate.hasPrefix(Vocabulary.own("")) {
      let texts = objects.compactMap { object -> String? in
        if case .literal(let text, _, _) = object { text } else { nil }
      }
      if !texts.isEmpty {
        edge.values[Self.lastWord(of: predicate)] = texts.joined(separator: "; ")
      }
    }
    for end in [source, target] where labels[end] == nil { labels[end] = Self.lastWord(of: end) }
    edges.append(edge)
  }

  private mutating func addLinks(_ node: LinkedNode, _ place: Int) {
    let date = node.literal(Vocabulary.sem("hasTimeStamp"))
    for (predicate, objects) in node.members {
      for case .iri(let target) in objects where labels[target] != nil {
        var edge = GraphFile.Edge(line: place, source: node.id, target: target)
        edge.values["relation"] = Self.lastWord(of: predicate)
        edge.values["edtf"] = date
        edges.append(edge)
      }
    }
  }

  /// What stands behind the last `#`, `/` or `:` of an IRI, decoded.
  private static func lastWord(of iri: String) -> String {
    Vocabulary.decoded(iri.split { "#/:".contains($0) }.last ?? iri[...])
  }
}
