import Notation

/// Tables for `neo4j-admin database import` and `apoc.import.csv`, and a script that loads them with
/// nothing but Cypher.
///
/// Source: Neo4j Operations Manual, *Import*, header format. Fields hold no line breaks, which its
/// importer does not expect.
enum Neo4jTables {
  static func export(_ selection: ExportSelection) -> Export {
    let graph = PropertyGraph(selection)
    let nodes = PropertyGraph.columns(graph.nodes.lazy.map(\.attributes))
    let edges = PropertyGraph.columns(graph.edges.lazy.map(\.attributes))
    var nodeLines = [
      CSVText.row(
        ["id:ID", "name"] + nodes.map { header($0) } + ["start:date", "end:date", ":LABEL"],
        isForSpreadsheet: false)
    ]
    for node in graph.nodes {
      let bounds = DayBounds(node.date)
      let isEntity = !["Event", "Document", "Entity"].contains(node.kind)
      nodeLines.append(
        row(
          [node.id, node.name] + cells(node.attributes, nodes)
            + [bounds.earliestStart?.iso ?? "", bounds.latestEnd?.iso ?? ""]
            + [isEntity ? "Entity;\(node.kind)" : node.kind]))
    }
    var edgeLines = [
      CSVText.row(
        [":START_ID", ":END_ID", "id"] + edges.map { header($0) }
          + ["start:date", "end:date", ":TYPE"],
        isForSpreadsheet: false)
    ]
    for edge in graph.edges {
      let bounds = DayBounds(edge.hasOpenEnds ? nil : edge.date)
      edgeLines.append(
        row(
          [edge.source, edge.target, edge.id] + cells(edge.attributes, edges)
            + [bounds.earliestStart?.iso ?? "", bounds.latestEnd?.iso ?? "", edge.type]))
    }
    return Export(folder: [
      ("nodes.csv", nodeLines.joined(separator: "\n") + "\n"),
      ("relationships.csv", edgeLines.joined(separator: "\n") + "\n"),
      ("load.cypher", script(graph, nodes: nodes, edges: edges)),
    ])
  }

  private typealias Column = (name: String, type: String)

  private static func row(_ cells: [String]) -> String {
    CSVText.row(cells.map { $0.inOneLine() }, isForSpreadsheet: false)
  }

  /// The attributes that are lists.
  private static let lists: Set<String> = ["aliases", "contexts", "sources", "quotes"]

  private static func header(_ column: Column) -> String {
    let type =
      switch column.type {
      case "long": ":long"
      case "double": ":double"
      case "boolean": ":boolean"
      default: lists.contains(column.name) ? ":string[]" : ""
      }
    return column.name.inOneLine().filter { $0 != ":" && $0 != "`" } + type
  }

  private static func cells(_ attributes: [Attribute], _ columns: [Column]) -> [String] {
    let values = Dictionary(
      attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    return columns.map { column in
      guard let value = values[column.name] else { return "" }
      // A list's separator within one of its texts would part it.
      guard case .texts(let texts) = value else { return value.plain }
      return texts.map { $0.replacing(";", with: ",") }.joined(separator: ";")
    }
  }

  // MARK: The script

  private static func script(
    _ graph: PropertyGraph, nodes: [Column], edges: [Column]
  ) -> String {
    let labels = Set(graph.nodes.map(\.kind)).sorted()
    let types = Set(graph.edges.map(\.type)).sorted()
    var lines = [
      "// Put nodes.csv and relationships.csv into Neo4j's import folder, then run:",
      "//   cypher-shell --file load.cypher",
      "CREATE CONSTRAINT chancery_id IF NOT EXISTS FOR (n:Chancery) REQUIRE n.id IS UNIQUE;",
    ]
    for label in labels {
      let isEntity = !["Event", "Document", "Entity"].contains(label)
      let written = isEntity ? "Entity;\(label)" : label
      lines += [
        "LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row",
        "WITH row WHERE row.`:LABEL` = '\(written)'",
        "MERGE (n:Chancery {id: row.`id:ID`})",
        "SET n:\(written.replacing(";", with: ":")), n.name = row.name,",
        "  " + assignments(of: "n", nodes) + ";",
      ]
    }
    for type in types {
      lines += [
        "LOAD CSV WITH HEADERS FROM 'file:///relationships.csv' AS row",
        "WITH row WHERE row.`:TYPE` = \(quoted(type))",
        "MATCH (a:Chancery {id: row.`:START_ID`}), (b:Chancery {id: row.`:END_ID`})",
        "MERGE (a)-[r:\(name(type)) {id: row.id}]->(b)",
        "SET " + assignments(of: "r", edges) + ";",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func assignments(of variable: String, _ columns: [Column]) -> String {
    let properties = columns.map { column in
      let cell = "row.\(name(header(column)))"
      let value =
        switch column.type {
        case "long": "toInteger(\(cell))"
        case "double": "toFloat(\(cell))"
        case "boolean": "toBoolean(\(cell))"
        default: lists.contains(column.name) ? "split(\(cell), ';')" : cell
        }
      return "\(variable).\(name(column.name)) = \(value)"
    }
    let days = ["start", "end"].map { "\(variable).\($0) = date(row.`\($0):date`)" }
    return (properties + days).joined(separator: ",\n  ")
  }

  /// A name between backticks, which are doubled within.
  private static func name(_ text: String) -> String {
    "`" + text.inOneLine().replacing("\\", with: "\\\\").replacing("`", with: "``") + "`"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.inOneLine().replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
