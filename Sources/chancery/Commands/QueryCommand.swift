import ArgumentParser
import ChanceryKit
import Drawing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `chancery query`: questions in openCypher.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the graph in openCypher.",
    discussion: """
      Nodes are (:Entity:Person), (:Entity:Organization), (:Entity:Country), (:Entity:Place), \
      (:Event) and (:Document). Relationships are the dyads (THREATENS, SUPPORTS, …), the standing \
      ones (MEMBER_OF, HOLDS_OFFICE, …), SOURCE_OF, TARGETS, LOCATED_IN, ATTRIBUTED_TO and \
      EVIDENCED_BY; each has date, earliest, latest and known.

      What a query creates, sets and deletes is kept in the dossier with the query as its provenance, \
      and applied again by every build; 'chancery facts' lists it and takes it back.

      EXAMPLES
        chancery query 'MATCH (a:Country)-[r:THREATENS]->(b) RETURN a, b, r.date ORDER BY r.date'
        chancery query --param name=France 'MATCH (:Country {name: $name})-->(e:Event) RETURN e'
        chancery query 'MATCH p = shortestPath((a {name: "Suède"})-[*]-(b {name: "Russie"})) RETURN p' \
      -o path.svg
        chancery query --file questions.cypher --as-of 2025-09 --format csv
        chancery query 'MATCH (a {name: "Suède"}), (b {name: "Russie"}) CREATE (a)-[:ACCUSES {date: date("2026-02-01")}]->(b)'
        chancery query 'EXPLAIN MATCH (e:Event)-[:TARGETS]->(c) RETURN c.name, count(*)'
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, dot, svg, png, pdf

    /// The kind of drawing; `nil` for rows.
    var drawing: OutputFormat? { OutputFormat(rawValue: rawValue) }
  }

  @Argument(
    help: ArgumentHelp(
      "The query (default: --file, else standard input).", valueName: "query"))
  var query: String?

  @Option(
    help: ArgumentHelp("A file that holds the query.", valueName: "file"), completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      "How the answer is written.",
      discussion: "dot, svg, png and pdf draw the nodes and relationships that it holds.",
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")))
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, in the format of its ending; '-' is standard output.", valueName: "file"),
    completion: .file(extensions: Format.allCases.map(\.rawValue)))
  var out: String?

  @Flag(
    help: "Answer JSON lines {\"q\": \"MATCH …\", \"params\": {…}} of standard input, one by one.")
  var batch = false

  @Flag(
    help: ArgumentHelp(
      "Let a query create, set and delete, show what it gives, and leave the dossier as it is."))
  var dryRun = false

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  @OptionGroup var cypher: CypherOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if batch, query != nil || file != nil {
      throw ValidationError("--batch reads its queries from standard input; leave out the others")
    }
    if query != nil, file != nil {
      throw ValidationError("a query and --file are two queries; leave out one")
    }
    if batch, out != nil { throw ValidationError("--batch answers in lines; leave out --out") }
    guard let out, out != "-" else { return }
    guard let ending = Self.format(of: out) else {
      throw ValidationError(
        "'\(out)' has no ending that an answer is written as; end it with .json, .csv, .svg, .png, "
          + ".pdf or .dot")
    }
    if let format, format != ending {
      throw ValidationError("--format \(format.rawValue) contradicts '\(out)'; leave out one")
    }
  }

  private var request: QueryRequest {
    var request = cypher.request
    request.isDryRun = dryRun
    return request
  }

  func run() throws {
    let questions = try GraphQuestions(dossier.open(), language: languageOption.language)
    if batch { return answerLines(questions) }
    let table = try answer(questions)
    for remark in table.remarks { Output.report("note: \(remark)") }
    if let note = table.note { Output.report("note: \(note)") }
    try write(table)
  }

  private func answerLines(_ questions: GraphQuestions) {
    let batch = QueryBatch(questions, request)
    while let line = readLine() {
      if !line.isEmpty { Output.write(batch.answer(line) + "\n") }
    }
  }

  private func answer(_ questions: GraphQuestions) throws -> QueryTable {
    if let query { return try questions.answer(query, request) }
    do {
      return try questions.answer(try text(), request)
    } catch var error as QueryError {
      if let file { error.name = file }
      throw error
    }
  }

  private func text() throws -> String {
    if let file, file != "-" {
      do {
        return try String(contentsOf: URL(filePath: file), encoding: .utf8)
      } catch {
        throw ValidationError("\(file): cannot be read as UTF-8 text; check its path and rights")
      }
    }
    return Terminal.standardInput()
  }

  /// The format of a file's ending; a table in plain text has none.
  private static func format(of path: String) -> Format? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let ending = Format(rawValue: path[dot...].dropFirst().lowercased())
    return ending == .table ? nil : ending
  }

  private func write(_ table: QueryTable) throws {
    let file = out == "-" ? nil : out
    let format = format ?? file.flatMap(Self.format) ?? .table
    guard format != .table else { return try writeTable(table) }
    let bytes = try bytes(of: table, as: format)
    guard let file else {
      if Terminal.showsOutput, format == .png || format == .pdf {
        throw ValidationError("a terminal shows no \(format.rawValue); name a file with -o")
      }
      return Output.write(bytes)
    }
    Output.report(
      file, isChanged: try Chancery.write(bytes, to: file), in: languageOption.language)
  }

  private func writeTable(_ table: QueryTable) throws {
    guard table.hasColumns else { return }
    Output.write(
      table.listing.table(width: Terminal.width, inColor: Terminal.hasColor && !noColor))
    if table.isEmpty { throw NothingFound("nothing in the dossier is like that") }
  }

  private func bytes(of table: QueryTable, as format: Format) throws -> [UInt8] {
    guard let drawing = format.drawing else {
      let listing = table.listing
      return Array((format == .csv ? listing.csv(isForSpreadsheet: false) : listing.json).utf8)
    }
    let figure = try Figure(table, of: dossier.open())
    for remark in figure.remarks { Output.report("note: \(remark)") }
    return try figure.bytes(as: drawing)
  }
}
