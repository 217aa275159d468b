import Chronology
import Notation

/// A graph of another program, on its way to dated relations.
///
/// A node is called by its label where no other bears it, else by its id.
package struct GraphFile: Sendable {
  /// How it is written.
  package enum Format: String, CaseIterable, Sendable {
    case graphml, gexf, jsonld
  }

  /// One edge as the file has it.
  struct Edge: Sendable {
    /// Where it stands, from 1: its line, or in linked data its node.
    let line: Int
    let source: String
    let target: String
    /// Values by the name of their attribute.
    var values: [String: String] = [:]
    /// The first and last day of its first spell.
    var spell: (start: String?, end: String?)?
  }

  /// The longest file that is read, in bytes.
  package static let longest = XMLEvents.longest

  /// Lines of JSON Lines, one relation each, for the importer of tables.
  package let lines: [UInt8]
  /// Which member of a line says what.
  package let columns: String
  /// What was left out, with its line and the reason.
  package let faults: [String]

  /// Reads a file.
  package init(_ bytes: [UInt8], format: Format) throws(GraphFileError) {
    switch format {
    case .graphml:
      var reader = GraphMLReader()
      try XMLEvents.read(bytes) { (event, line) throws(GraphFileError) in
        try reader.take(event, line)
      }
      self.init(reader.labels, reader.edges, kinds: reader.kinds)
    case .gexf:
      var reader = GEXFReader()
      try XMLEvents.read(bytes) { (event, line) throws(GraphFileError) in
        try reader.take(event, line)
      }
      self.init(reader.labels, reader.edges, kinds: reader.kinds)
    case .jsonld:
      let reader = try JSONLDReader(bytes)
      self.init(reader.labels, reader.edges, kinds: reader.kinds, place: "node")
    }
  }

  /// Takes what a reader found.
  ///
  /// - Parameters:
  ///   - labels: Ids of nodes with their labels.
  ///   - edges: In the order of the file.
  ///   - kinds: What the file says of its edges' attributes: `number`, `integer`, `boolean` or
  ///     `text`.
  ///   - place: What the numbers of edges count.
  private init(
    _ labels: [String: String], _ edges: [Edge], kinds: [String: String], place: String = "line"
  ) {
    let names = Self.names(labels)
    let keys = Self.keys(kinds)
    var lines: [String] = []
    var faults: [String] = []
    for edge in edges {
      let ends = [edge.source, edge.target]
      if let stray = ends.first(where: { labels[$0] == nil }) {
        faults.append("\(place) \(edge.line): an edge ends at '\(stray)', which is no node")
        continue
      }
      let (date, fault) = Self.date(of: edge)
      if let fault { faults.append("\(place) \(edge.line): \(fault)") }
      var members = [
        JSONMember("subject", .string(names[edge.source] ?? edge.source)),
        JSONMember("relation", .string(Self.type(of: edge))),
        JSONMember("object", .string(names[edge.target] ?? edge.target)),
        JSONMember("date", .string(date ?? "")),
      ]
      for (name, key) in keys {
        guard let value = edge.values[name] else { continue }
        let isText = kinds[name] == "text"
        if isText || Self.isValue(value, kinds[name]) {
          let written = kinds[name] == "boolean" ? value.lowercased() : value
          members.append(JSONMember(key, .string(written.replacing("\0", with: "\u{fffd}"))))
        } else {
          faults.append("\(place) \(edge.line): \(name): '\(value)' is no \(kinds[name] ?? "text")")
        }
      }
      lines.append(JSONValue.object(members).line + "\n")
    }
    self.lines = Array(lines.joined().utf8)
    columns =
      (["subject", "relation", "object", "date?"]
      + keys.map { "\($0.key):\(kinds[$0.name] ?? "text")" }).joined(separator: ",")
    self.faults = faults
  }

  /// Labels that stand for one node each; the ids of the others.
  private static func names(_ labels: [String: String]) -> [String: String] {
    var counts: [String: Int] = [:]
    for label in labels.values { counts[label, default: 0] += 1 }
    return labels.reduce(into: [:]) { names, node in
      let isAlone = counts[node.value] == 1 && !node.value.isEmpty
      names[node.key] = isAlone ? node.value : node.key
    }
  }

  /// Names that say a relation's type, the first of them first.
  private static let typeNames = ["relation", "kind", "label", "type", "key"]
  /// Names that say a date, the first of them first.
  private static let dateNames = ["edtf", "date"]

  private static func type(of edge: Edge) -> String {
    typeNames.lazy.compactMap { edge.values[$0] }.first { !$0.isEmpty } ?? "RELATED_TO"
  }

  /// The date as EDTF, else that of the spell; and what is wrong with it.
  private static func date(of edge: Edge) -> (date: String?, fault: String?) {
    if let text = dateNames.lazy.compactMap({ edge.values[$0] }).first(where: { !$0.isEmpty }) {
      do throws(EDTFError) {
        return (try EDTF(text).description, nil)
      } catch {
        return (nil, "\(error); the relation stays without a date")
      }
    }
    guard let spell = edge.spell, spell.start != nil || spell.end != nil else { return (nil, nil) }
    let text =
      spell.start == spell.end
      ? spell.start ?? "" : "\(spell.start ?? "..")/\(spell.end ?? "..")"
    do throws(EDTFError) {
      return (try EDTF(text).description, nil)
    } catch {
      return (nil, "\(error); the relation stays without a date")
    }
  }

  /// Attributes that become properties, under names that a list of columns can hold.
  private static func keys(_ kinds: [String: String]) -> [(name: String, key: String)] {
    var taken: Set<String> = ["subject", "relation", "object", "date"]
    return kinds.keys.filter { !typeNames.prefix(3).contains($0) && !dateNames.contains($0) }
      .sorted().map { name in
        var key = String(name.map { ",=:\n\r\0".contains($0) ? "_" : $0 })
        if key.isEmpty || key == "-" { key = "attribute" }
        while taken.contains(key.lowercased()) { key += "_" }
        taken.insert(key.lowercased())
        return (name, key)
      }
  }

  private static func isValue(_ text: String, _ kind: String?) -> Bool {
    switch kind {
    case "integer": Int64(text) != nil
    case "number":
      text.utf8.allSatisfy("+-.0123456789eE".utf8.contains) && Double(text)?.isFinite == true
    case "boolean": ["true", "false", "1", "0"].contains(text.lowercased())
    default: true
    }
  }

  /// What an attribute's type in GraphML or GEXF is to a table: `number`, `integer`, `boolean` or
  /// `text`.
  static func kind(ofType type: String?) -> String {
    switch type?.lowercased() {
    case "int", "integer", "long", "short", "byte": "integer"
    case "float", "double": "number"
    case "boolean": "boolean"
    default: "text"
    }
  }
}
