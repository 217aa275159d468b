/// The formats of other tools.
public enum ExportFormat: String, CaseIterable, Sendable {
  case gexf, graphml, cytoscape, neo4j, dot
  case turtle, jsonld
  case jsonl, csv, tsv
  case timelinejs
  case mermaid
  case gantt
  case icalendar
  case csl, bibtex
  case followthemoney
}

extension ExportFormat {
  /// The format that a file's ending tells; `nil` where it tells none, or several may be meant.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    guard let ending = ending?.lowercased(),
      let format = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// The endings that tell it; none where its files end like those of other formats.
  public var endings: [String] {
    switch self {
    case .gexf: ["gexf"]
    case .graphml: ["graphml"]
    case .cytoscape: ["cyjs"]
    case .neo4j, .timelinejs, .csl: []
    case .dot: ["dot", "gv"]
    case .turtle: ["ttl"]
    case .jsonld: ["jsonld"]
    case .jsonl: ["jsonl", "ndjson"]
    case .csv: ["csv"]
    case .tsv: ["tsv", "tab"]
    case .mermaid: ["mmd", "mermaid"]
    case .gantt: ["gantt"]
    case .icalendar: ["ics"]
    case .bibtex: ["bib"]
    case .followthemoney: ["ftm"]
    }
  }

  /// Whether it is a folder of files.
  public var isFolder: Bool { self == .neo4j }

  /// Whether it can be marked as safe for spreadsheets.
  public var isForSpreadsheets: Bool { self == .csv || self == .tsv }

  /// Writes a selection.
  ///
  /// - Parameters:
  ///   - selection: What is written.
  ///   - title: The words above, where the format has a place for them.
  ///   - isForSpreadsheet: Whether tables are made safe for spreadsheets.
  /// - Returns: The files, and what they leave out.
  package func export(
    _ selection: ExportSelection, title: String, isForSpreadsheet: Bool = false
  ) -> Export {
    switch self {
    case .gexf: GEXF.export(selection, title: title)
    case .graphml: GraphML.export(selection)
    case .cytoscape: CytoscapeJSON.export(selection, title: title)
    case .neo4j: Neo4jTables.export(selection)
    case .dot: DOTExport.export(selection, title: title)
    case .turtle: Turtle.export(selection)
    case .jsonld: JSONLD.export(selection)
    case .jsonl: JSONLines.export(selection)
    case .csv: EventTable.csv(selection, isForSpreadsheet: isForSpreadsheet)
    case .tsv: EventTable.tsv(selection, isForSpreadsheet: isForSpreadsheet)
    case .timelinejs: TimelineJS.export(selection, title: title)
    case .mermaid: Mermaid.timeline(selection, title: title)
    case .gantt: Mermaid.gantt(selection, title: title)
    case .icalendar: ICalendar.export(selection, title: title)
    case .csl: CSLJSON.export(selection)
    case .bibtex: BibTeX.export(selection)
    case .followthemoney: FollowTheMoney.export(selection)
    }
  }
}
