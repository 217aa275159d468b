import Chronology
import Dossier
import Exchange
import Ontology
import TemporalGraph

/// The relations of imported tables, chosen for an export.
enum ImportedTies {
  /// Those that a plan asks for, in the order of their numbers.
  ///
  /// They have no type of event, factuality or quotation, so that a plan that asks for one of these, or
  /// for important events alone, gets none of them. What was known by a date follows from when they
  /// were imported, and is not asked here.
  static func chosen(
    _ plan: ExportPlan, _ about: ExportedActors, _ dossier: OpenDossier
  ) throws -> [ImportedTie] {
    let query = plan.query
    let asksForMore =
      !query.types.isEmpty || !query.factualities.isEmpty || query.text != nil
      || query.knownAt != nil || plan.top != nil || plan.focus != nil || plan.question != nil
    guard !asksForMore else { return [] }
    return try all(dossier).filter { tie in
      about.areAll(in: [tie.source, tie.target]) && isIn(query, tie.date)
    }
  }

  private static func all(_ dossier: OpenDossier) throws -> [ImportedTie] {
    let (names, types, dates, edges) = try dossier.store.readImportedGraph { reader in
      (try reader.names(), try reader.types(), try reader.dates(), try reader.edges())
    }
    guard edges.count > 0 else { return [] }
    let known = try dossier.entities()
    let ids = known.reduce(into: [String: String]()) { ids, entity in
      for name in [entity.englishName, entity.frenchName] where ids[name] == nil {
        ids[name] = entity.id.text
      }
    }
    let times = try dates.map { try EDTF($0) }
    let properties = self.properties(of: edges)
    return edges.sources.indices.map { row in
      func name(_ number: UInt32) -> String { ids[names[Int(number)]] ?? names[Int(number)] }
      let date = edges.dates[row]
      return ImportedTie(
        number: row + 1, source: name(edges.sources[row]), type: types[Int(edges.types[row])],
        target: name(edges.targets[row]), date: date == 0 ? nil : times[Int(date) - 1],
        properties: properties[row] ?? [])
    }
  }

  private static func properties(of edges: ImportedEdges) -> [Int: [Attribute]] {
    var properties: [Int: [Attribute]] = [:]
    for property in edges.properties.sorted(by: { $0.key < $1.key }) {
      property.forEach { row, value in
        let attribute: Attribute.Value? =
          switch value {
          case .float(let number): .number(number)
          case .integer(let number): .integer(number)
          case .text(let text): .text(text)
          case .boolean(let flag): .boolean(flag)
          case .day, .tagged, .list, .map: nil
          }
        if let attribute {
          properties[row, default: []].append(Attribute(property.key, attribute))
        }
      }
    }
    return properties
  }

  /// Whether a date may touch the days that a query asks for.
  private static func isIn(_ query: EventQuery, _ date: EDTF?) -> Bool {
    let asksForTime = query.since != nil || query.until != nil || query.asOf != nil
    guard let date else { return !asksForTime }
    if let first = query.since?.earliestDay, let last = date.latestDay, last < first {
      return false
    }
    for end in [query.until, query.asOf].compactMap({ $0?.latestDay }) {
      if let start = date.earliestDay, start > end { return false }
    }
    return true
  }
}
