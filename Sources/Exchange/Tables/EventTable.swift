import Chronology
import Notation
import Ontology

/// Events as a table, one row each.
///
/// Names and titles are in the language of the selection; several values of a cell are joined by `; `.
enum EventTable {
  /// Comma-separated values.
  ///
  /// Lines end in LF; for spreadsheets in CR LF, with the mark by which Excel knows UTF-8.
  ///
  /// Source: RFC 4180.
  static func csv(_ selection: ExportSelection, isForSpreadsheet: Bool) -> Export {
    text(selection, isForSpreadsheet) {
      CSVText.row($0, isForSpreadsheet: isForSpreadsheet)
    }
  }

  /// Tab-separated values, which know no quoting: tabs and breaks of lines become spaces.
  ///
  /// Source: IANA, *text/tab-separated-values*.
  static func tsv(_ selection: ExportSelection, isForSpreadsheet: Bool) -> Export {
    text(selection, isForSpreadsheet) { cells in
      cells.map { cell in
        let line = cell.inOneLine()
        return isForSpreadsheet ? CSVText.withoutFormula(line) : line
      }.joined(separator: "\t")
    }
  }

  private static func text(
    _ selection: ExportSelection, _ isForSpreadsheet: Bool, _ row: ([String]) -> String
  ) -> Export {
    let lineEnd = isForSpreadsheet ? "\r\n" : "\n"
    let rows = [row(columns)] + selection.events.map { row(cells($0, selection)) }
    return Export(
      (isForSpreadsheet ? "\u{feff}" : "") + rows.map { $0 + lineEnd }.joined(),
      remarks: relationRemark(selection))
  }

  private static func relationRemark(_ selection: ExportSelection) -> [String] {
    let others = selection.relations.filter(\.kind.isStanding).count + selection.imported.count
    return others == 0
      ? [] : ["\(others) standing or imported relations are no events and not in the table"]
  }

  private static let columns = [
    "id", "edtf", "earliest", "latest", "end_earliest", "end_latest", "reported", "class", "type",
    "mode", "factuality", "actors", "actor_ids", "targets", "target_ids", "place", "place_id",
    "said_by", "title", "confidence", "sources", "source_ids", "quotes", "asserted_by",
  ]

  private static func cells(_ item: ExportedEvent, _ selection: ExportSelection) -> [String] {
    let event = item.event
    let bounds = DayBounds(event.date)
    func names(_ ids: [ID<Entity>]) -> String { joined(ids.map(selection.name)) }
    return [
      event.id.text, event.date?.description ?? "", bounds.earliestStart?.description ?? "",
      bounds.latestStart?.description ?? "", bounds.earliestEnd?.description ?? "",
      bounds.latestEnd?.description ?? "", event.reported?.description ?? "",
      event.type.quadClass.rawValue, event.type.rawValue, event.mode?.rawValue ?? "",
      event.factuality.rawValue, names(event.sources), joined(event.sources.map(\.text)),
      names(event.targets), joined(event.targets.map(\.text)),
      event.place.map(selection.name) ?? "", event.place?.text ?? "", names(event.saidBy),
      item.headline, "\(event.confidence)", joined(item.sourceLines),
      joined(item.documents.map(\.id.text)), joined(item.claims.map(\.quote)),
      event.assertedBy ?? "",
    ]
  }

  private static func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}
