import ArgumentParser
import ChanceryKit
import Chronology
import TemporalGraph

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `chancery import`: a table of dated relations joins the dossier.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import dated relations (tables, GraphML, GEXF), or a dossier that was exported.",
    discussion: """
      Tables are tab-separated (.tsv), comma-separated (.csv) or JSON Lines (.jsonl), as they are \
      or compressed (.gz, .xz, .bz2, .zst). --columns says what the columns are; '-' skips one, \
      and 'subject=actor1' takes the member actor1 of JSON objects. Dates are EDTF; an interval \
      holds all through, any other date is one of its days. 'date?' lets a line have none.

      Any other column can be a property of the relations: its name and, after a colon, number, \
      integer, text or boolean, such as 'weight:number', or 'weight:number=goldstein' for the member \
      goldstein of JSON objects. An empty field is no value.

      Lines that cannot stand are told with their number and the reason, and left out. An import \
      that is broken off keeps what it has, and the same command goes on from there; a file that \
      has grown is gone on with too. A build keeps what was imported. An actor whose name is an \
      entity's French or English name is that entity.

      Graphs are GraphML (.graphml) or GEXF (.gexf): an edge becomes a relation of its nodes' labels, \
      typed by its attribute relation, kind, label, type or key, dated by edtf, date or its first \
      spell; its other attributes are properties, and those of nodes are passed over. Linked data is \
      expanded JSON-LD (.jsonld), as 'chancery export' and rdflib write it: a statement about a \
      statement becomes a relation with its date, and so does any other link between two nodes.

      What 'chancery export --format jsonl' wrote becomes a new dossier, which --dossier names.

      EXAMPLES
        chancery import icews.tsv.xz --columns subject,relation,object,date
        chancery import coded.csv --columns date,subject,-,relation,object --recorded 2026-11-26
        chancery import trade.csv --columns subject,relation,object,date,weight:number,note:text
        chancery import network.graphml
        chancery import colleague.jsonl --dossier colleague.chancery
      """)

  @Argument(
    help: ArgumentHelp("The table, graph or export.", valueName: "file"), completion: .file())
  var file: String

  @Option(help: ArgumentHelp("What the columns are, in their order.", valueName: "list"))
  var columns = "subject,relation,object,date"

  /// The formats of tables and graphs.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case tsv, csv, jsonl, graphml, gexf, jsonld
  }

  @Option(
    help: ArgumentHelp(
      "How the file is written (default: by its ending).",
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")))
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "The date on which the relations enter the dossier.",
      discussion: "No clock is asked, so that the same input gives the same bytes.",
      valueName: "date"),
    transform: DateArgument.read)
  var recorded: EDTF?

  @Option(
    help: ArgumentHelp("The most bad lines that are told.", valueName: "number"),
    transform: CountArgument.read)
  var faults = 20

  @OptionGroup var dossier: DossierOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    do throws(ImportColumns.Fault) {
      _ = try ImportColumns(columns)
    } catch {
      throw ValidationError("--columns: \(error)")
    }
  }

  func run() throws {
    let mayBeExport = format == nil || format == .jsonl
    if mayBeExport, try Chancery.isDossierExport(file) { return try importDossier() }
    let report = try Chancery.importRelations(
      ImportPlan(
        path: file, format: format?.rawValue, columns: columns, dossier: try path(),
        recorded: recorded), progress: Output.progress)
    Output.clearProgress()
    for fault in report.faults.prefix(faults) { Output.report(fault) }
    let untold = report.faults.count - min(report.faults.count, faults)
    if untold > 0 {
      Output.report("\(untold) more bad lines; --faults \(faults + untold) tells them")
    }
    Output.write(report.text(in: languageOption.language))
  }

  private func importDossier() throws {
    let path = dossier.dossier ?? "dossier.chancery"
    do {
      let report = try Chancery.importDossier(file, to: path)
      Output.write(report.text(in: languageOption.language))
    } catch ImportError.faultyLines(let lines) {
      for line in lines.prefix(faults) { Output.report(line) }
      Output.report("\(lines.count) lines cannot stand; no dossier is made")
      throw ExitCode.failure
    }
  }

  /// The dossier named, the only one there is, or a new one.
  private func path() throws -> String {
    switch dossier.located() {
    case .success(let path): return path
    case .failure(.none): return "dossier.chancery"
    case .failure(let error): throw error
    }
  }
}
