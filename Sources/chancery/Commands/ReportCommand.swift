import ArgumentParser
import ChanceryKit
import Chronology

/// `chancery report`: figures, tables and footnotes in a report written in Markdown.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Build a report whose figures, tables and footnotes come from the dossier.",
    discussion: """
      A report is Markdown. Blocks of class chancery become figures and tables, and \
      [@chancery:ID] becomes a footnote with the sentences behind an event, a relation, a claim or \
      a document. A list of all sources stands at the end, or where view=sources is.

        ---
        title: Un an de garanties
        lang: fr
        chancery:
          dossier: out/crise.chancery
        ---
        ::: {.chancery kind=timeline about=Russie since=2025 #fig-russie}
        La Russie depuis un an
        :::

        ```{.chancery kind=diagram #fig-aid caption="Who helps whom"}
        MATCH p = (a)-[:AIDS]->(b) RETURN p
        ```

      The keys are those of graphs/views.yaml; view= names a drawing of that file, a kind of \
      drawing, or events, relations, table or sources. HTML and Markdown need nothing else; .pdf, \
      .docx, .odt, .tex and the like are written by pandoc.

      What citations state is kept beside the report, in NAME.cited.json: --check tells what no \
      longer exists, was rejected or changed since then.

      EXAMPLES
        chancery report brief.md -o brief.html
        chancery report brief.md -o brief.docx --pandoc=--reference-doc=house.docx
        chancery report brief.md --check
      """)

  @Argument(help: "The report, in Markdown.", completion: .file(extensions: ["md", "qmd"]))
  var report: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file that it becomes, in the format of its ending.", valueName: "file"),
    completion: .file(extensions: ["html", "md", "pdf", "docx", "odt", "tex"]))
  var out: String?

  @Flag(help: "Only look up what the report cites; the exit code is 1 where anything is wrong.")
  var check = false

  @Flag(help: "Take what has changed as what the citations shall state.")
  var accept = false

  @Flag(help: "Let pandoc write HTML too, for all of its Markdown.")
  var throughPandoc = false

  @Option(
    name: .customLong("pandoc"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An argument that pandoc gets; may be repeated.", valueName: "argument"))
  var pandocArguments: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder of views.yaml (default: the one that the report names, or graphs).",
      valueName: "folder"), completion: .directory)
  var graphs: String?

  @OptionGroup var dossier: DossierOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if check, out != nil || accept {
      throw ValidationError("--check only looks; leave out -o and --accept")
    }
    if !check, out == nil {
      throw ValidationError("name the file that the report becomes with -o, such as -o report.html")
    }
  }

  func run() throws {
    guard let out else { return try runCheck() }
    var plan = ReportPlan(source: report, output: out)
    plan.dossier = dossier.dossier
    plan.views = graphs
    plan.language = languageOption.chosen
    plan.usesPandoc = throughPandoc
    plan.pandocArguments = pandocArguments
    plan.acceptsChanges = accept
    plan.request = CypherOptions.request
    let outcome = try Chancery.report(plan) { try dossier.located().get() }
    for remark in outcome.remarks { Output.report("note: \(remark)") }
    for fault in outcome.faults { Output.report(fault.description) }
    Output.report(
      outcome.output, isChanged: outcome.isChanged,
      in: languageOption.language)
    if !outcome.faults.isEmpty { throw ExitCode.failure }
  }

  private func runCheck() throws {
    let (findings, count) = try Chancery.checkReport(
      report, dossier: dossier.dossier, language: languageOption.chosen
    ) { try dossier.located().get() }
    for finding in findings { Output.report(finding.description) }
    if !findings.isEmpty { throw ExitCode.failure }
    Output.report("\(report): \(count) citation\(count == 1 ? "" : "s"), all as they were")
  }
}
