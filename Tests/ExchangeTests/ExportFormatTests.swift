import Chronology
import Dossier
import Exchange
import Foundation
import Ontology
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct ExportFormatTests {
  /// Texts that try to break out of what they stand in.
  static let hostile = [
    "<script>alert(1)</script>", "]]><!--", "=HYPERLINK(\"http://x\")",
    "\u{1b}]0;owned\u{7}\u{9b}2J",
    "\u{202e}txet desrever\u{2066}", "a\0b\r\nc\td\u{2028}e", "\"}]{\\", "'; DROP TABLE x; --",
    "%%{init}%% # ; : \\end{document}$&~^_", String(repeating: "long ", count: 2_000),
    "click e1 href \"javascript:alert(1)\"", "title", "", " ",
  ]

  private func text(_ format: ExportFormat, _ selection: ExportSelection) -> String {
    format.export(selection, title: "Title").files.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }.joined()
  }

  @Test(arguments: [
    ("a.gexf", ExportFormat.gexf), ("out/B.GraphML", .graphml), ("x.ttl", .turtle),
    ("x.y.bib", .bibtex), ("x.mmd", .mermaid), ("x.ics", .icalendar),
  ])
  func `is told by a file's ending`(path: String, format: ExportFormat) {
    #expect(ExportFormat(path: path) == format)
  }

  @Test(arguments: ["a", "a.json", "a.gexf/b", ".gexf.txt", ""])
  func `is not guessed`(path: String) {
    #expect(ExportFormat(path: path) == nil)
  }

  @Test(arguments: ExportFormat.allCases)
  func `gives the same bytes whatever the order of the dossier`(format: ExportFormat) throws {
    var contents = try SmallDossier.contents()
    let first = try SmallDossier.selection()
    contents.documents.reverse()
    contents.graph.entities.reverse()
    contents.graph.events.reverse()
    contents.graph.relations.reverse()
    contents.readEntities.reverse()
    let second = ExportSelection(
      contents,
      headlines: Dictionary(
        uniqueKeysWithValues: first.events.map { ($0.event.id, $0.headline) }),
      imported: first.imported, language: .english)
    #expect(text(format, first) == text(format, second))
  }

  @Test(arguments: ExportFormat.allCases)
  func `tells the date of an event as EDTF`(format: ExportFormat) throws {
    let text = text(format, try SmallDossier.selection())
    switch format {
    case .csl, .bibtex: #expect(text.contains("2025-09-05"))
    // A calendar has no place for a date whose ends are vague.
    case .icalendar: #expect(text.contains("X-CHANCERY-EDTF:2025-09-04\r\n"))
    case .dot: #expect(text.contains("2024"))
    case .gexf, .graphml, .cytoscape, .neo4j, .turtle, .jsonld, .jsonl, .csv, .tsv, .timelinejs,
      .mermaid, .gantt, .followthemoney:
      #expect(text.contains("2024-05~/2024-07-14"))
    }
  }

  @Test(arguments: ExportFormat.allCases, hostile)
  func `lets no text move a cursor or turn the direction`(format: ExportFormat, hostile: String)
    throws
  {
    let text = text(format, try SmallDossier.selection(hostile))
    let bad = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0a: false
      case 0x0d: format != .icalendar
      case 0x09: format != .tsv
      case 0x00...0x1f, 0x7f...0x9f, 0x202a...0x202e, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(bad.isEmpty)
  }

  @Test(arguments: [ExportFormat.gexf, .graphml], hostile)
  func `writes XML that another reader reads`(format: ExportFormat, hostile: String) throws {
    let text = text(format, try SmallDossier.selection(hostile))
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!text.contains("<script") && !text.contains("]]>"))
  }

  @Test(arguments: [ExportFormat.cytoscape, .jsonld, .timelinejs, .csl], hostile)
  func `writes JSON that another reader reads`(format: ExportFormat, hostile: String) throws {
    let text = text(format, try SmallDossier.selection(hostile))
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    if format == .timelinejs || format == .csl { #expect(!text.contains("<script")) }
  }

  @Test(arguments: [ExportFormat.jsonl, .followthemoney], hostile)
  func `writes one JSON object a line`(format: ExportFormat, hostile: String) throws {
    for line in text(format, try SmallDossier.selection(hostile)).split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  @Test(arguments: hostile)
  func `writes as many cells in every row of a table`(hostile: String) throws {
    let rows = text(.tsv, try SmallDossier.selection(hostile)).split(separator: "\n")
    #expect(rows.count == 4)
    #expect(
      Set(rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }) == [24])
  }

  @Test(arguments: hostile)
  func `keeps diagrams in Markdown to their grammar`(hostile: String) throws {
    for format in [ExportFormat.mermaid, .gantt] {
      for line in text(format, try SmallDossier.selection(hostile)).split(separator: "\n") {
        #expect(!line.contains("%%") && !line.contains("<") && !line.contains("#"))
        #expect(!line.trimmingCharacters(in: .whitespaces).hasPrefix("click"))
      }
    }
  }

  @Test(arguments: hostile)
  func `folds calendars at 75 bytes`(hostile: String) throws {
    let lines = text(.icalendar, try SmallDossier.selection(hostile)).components(
      separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" && $0 != ";" } }
    #expect(names.filter { $0 == "BEGIN" }.count == names.filter { $0 == "END" }.count)
  }

  @Test func `says what a format has no place for`() throws {
    let selection = try SmallDossier.selection()
    #expect(ExportFormat.gantt.export(selection, title: "").remarks.count == 1)
    #expect(ExportFormat.jsonl.export(selection, title: "").remarks.count == 1)
    #expect(ExportFormat.graphml.export(selection, title: "").remarks.isEmpty)
  }
}
