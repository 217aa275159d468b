/// Reads nodes and edges of GEXF, versions 1.1 to 1.3.
///
/// Source: GEXF 1.3 schema, gexf.net. Of several spells the first counts.
struct GEXFReader {
  /// Ids of nodes with their labels.
  private(set) var labels: [String: String] = [:]
  private(set) var edges: [GraphFile.Edge] = []
  /// The kinds of the edges' attributes, by name.
  private(set) var kinds: [String: String] = [:]
  /// Names of the edges' attributes by id, and what edges have that say nothing else.
  private var names: [String: String] = [:]
  private var defaults: [String: String] = [:]
  private var isInside = false
  private var declaresEdges = false
  private var declared: String?
  private var isInDefault = false
  private var isInEdge = false

  mutating func take(_ event: XMLEvent, _ line: Int) throws(GraphFileError) {
    switch event {
    case .start(let name, let attributes):
      if !isInside {
        guard name == "gexf" else {
          throw GraphFileError(line: line, reason: .otherRoot(found: name, expected: "gexf"))
        }
        isInside = true
      }
      start(name, attributes, line)
    case .text(let text):
      if isInDefault, let declared, let name = names[declared] {
        defaults[name, default: ""] += text
      }
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String], _ line: Int) {
    switch name {
    case "attributes": declaresEdges = attributes["class"] == "edge"
    case "attribute" where declaresEdges:
      let id = attributes["id"] ?? ""
      let title = attributes["title"] ?? id
      names[id] = title
      kinds[title] = GraphFile.kind(ofType: attributes["type"])
      declared = id
    case "default": isInDefault = declared != nil
    case "node":
      let id = attributes["id"] ?? ""
      labels[id] = attributes["label"] ?? ""
    case "edge": startEdge(attributes, line)
    case "attvalue" where isInEdge:
      let id = attributes["for"] ?? attributes["id"] ?? ""
      edges[edges.count - 1].values[names[id] ?? id] = attributes["value"]
    case "spell" where isInEdge && edges[edges.count - 1].spell == nil:
      edges[edges.count - 1].spell = (attributes["start"], attributes["end"])
    default: break
    }
  }

  private mutating func startEdge(_ attributes: [String: String], _ line: Int) {
    isInEdge = true
    var edge = GraphFile.Edge(
      line: line, source: attributes["source"] ?? "", target: attributes["target"] ?? "",
      values: defaults)
    for key in ["kind", "label", "weight"] {
      guard let value = attributes[key] else { continue }
      edge.values[key] = value
      if kinds[key] == nil { kinds[key] = key == "weight" ? "number" : "text" }
    }
    if attributes["start"] != nil || attributes["end"] != nil {
      edge.spell = (attributes["start"], attributes["end"])
    }
    edges.append(edge)
  }

  private mutating func end(_ name: String) {
    switch name {
    case "edge": isInEdge = false
    case "default": isInDefault = false
    case "attribute": declared = nil
    default: break
    }
  }
}
