public import ArgumentParser
import ChanceryKit
public import Exchange

/// `chancery export`: the dossier, or a part of it, in the formats of other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the dossier, or a part of it, for other tools.",
    discussion: """
      Without conditions everything is written, bare statements and what is denied too; each \
      event says how it stands to the world. With conditions come the events that meet them, those \
      who take part, what ties them to each other, and the documents behind. --top takes the most \
      important events of those that a timeline draws.

      FORMATS
        gexf, graphml, cytoscape, dot   graphs: Gephi, yEd, networkx, Cytoscape, Graphviz
        neo4j                           a folder of tables and a script that loads them
        turtle, jsonld                  linked data: SEM, PROV-O, schema.org, EDTF
        followthemoney                  entities for Aleph
        jsonl                           everything, for 'chancery import' and programs
        csv, tsv                        events as a table
        timelinejs, mermaid, gantt      timelines for web pages and Markdown
        icalendar                       events of exact days for calendars
        csl, bibtex                     the documents for reference managers, Pandoc and LaTeX

      EXAMPLES
        chancery export -o dossier.gexf
        chancery export --about Russie --since 2025 -o russie.graphml
        chancery export --format csv --excel -o events.csv
        chancery export --format mermaid --top 12
        chancery export --query 'MATCH (a:Country)-[r:THREATENS]->(b) RETURN a, r, b' -o threats.ttl
        chancery export --format neo4j -o neo4j
      """)

  @Option(
    help: ArgumentHelp(
      "How it is written (default: by the file's ending).", valueName: "format"))
  var format: ExportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, or the folder for neo4j; '-' is standard output (default).", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var conditions: QueryOptions

  @Option(help: ArgumentHelp("Words that a quote or the title holds.", valueName: "words"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "The most events, the most important first (default: all).", valueName: "number"),
    transform: CountArgument.read)
  var top: Int?

  @OptionGroup var focus: FocusOptions

  @OptionGroup var saved: SavedViewOptions

  @OptionGroup var asked: AskedQueryOptions

  @Flag(help: "Make tables safe and readable for spreadsheets: no formula, marked as UTF-8.")
  var excel = false

  @Option(help: ArgumentHelp("The words above, where the format has them.", valueName: "words"))
  var title: String?

  @OptionGroup var dossier: DossierOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    let format = try chosenFormat()
    if excel, !format.isForSpreadsheets {
      throw ValidationError("--excel goes with --format csv or tsv")
    }
    if format.isFolder, out == nil || out == "-" {
      throw ValidationError("\(format.rawValue) is a folder of files; name it with -o")
    }
    if asked.cypher != nil,
      !conditions.about.isEmpty || !conditions.type.isEmpty || !conditions.factuality.isEmpty
        || text != nil || top != nil || focus.focus != nil
    {
      throw ValidationError(
        "--query says what is exported; leave out conditions such as --about, --type and --top")
    }
    if saved.name != nil,
      conditions.query(text: text) != EventQuery() || asked.cypher != nil || focus.focus != nil
    {
      throw ValidationError(
        "--view says what is exported; leave out conditions such as --about, --since and --query")
    }
  }

  /// What is asked for.
  private func plan() throws -> ExportPlan {
    var plan = ExportPlan(
      format: try chosenFormat(), query: conditions.query(text: text), top: top,
      focus: focus.focus, question: asked.cypher, title: title, language: languageOption.language)
    plan.isForSpreadsheet = excel
    plan.request = asked.request
    if let view = try saved.view() { plan.take(view) }
    plan.language = languageOption.chosen ?? plan.language
    return plan
  }

  func run() throws {
    let plan = try plan()
    guard let export = try dossier.open().export(plan) else {
      throw NothingFound("nothing is like that to export; leave out a condition to get more")
    }
    for remark in export.remarks { Output.report("note: \(remark)") }
    guard let out, out != "-" else {
      for file in export.files { Output.write(file.bytes) }
      return
    }
    for (path, isChanged) in try export.write(to: out) {
      Output.report(path, isChanged: isChanged, in: plan.language)
    }
  }

  /// The format asked for, else that of the file's ending.
  private func chosenFormat() throws -> ExportFormat {
    if let format { return format }
    if let out, let format = ExportFormat(path: out) { return format }
    let formats = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    guard let out, out != "-" else {
      throw ValidationError("no format is asked for; say --format with one of \(formats)")
    }
    throw ValidationError("'\(out)' tells no format; say --format with one of \(formats)")
  }
}

extension ExportFormat: ExpressibleByArgument {}
