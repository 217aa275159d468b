import ArgumentParser
import ChanceryKit

/// `chancery pandoc-filter`: what `chancery report` does, inside Pandoc.
struct PandocFilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pandoc-filter",
    abstract: "Replace the blocks and citations of a document that Pandoc reads.",
    discussion: """
      Pandoc's JSON comes in on standard input and goes out on standard output, with figures, \
      tables and footnotes in the place of blocks of class chancery and of [@chancery:ID] (see \
      'chancery help report'). Figures are written to the folder chancery-figures, or to the one \
      that the metadata name. What cannot be made is told on standard error and in its place.

      Pandoc starts a filter by its name alone, so that a script of one line is needed:

        #!/bin/sh
        exec chancery pandoc-filter "$@"

      With Lua, or in Quarto, use the extension in scripts/quarto.

      EXAMPLES
        pandoc brief.md -t json | chancery pandoc-filter docx | pandoc -f json -o brief.docx
        pandoc brief.md --filter ./chancery-filter -o brief.pdf
      """)

  @Argument(help: "The format that Pandoc writes, such as html, latex or docx.")
  var format = "html"

  @Option(
    help: ArgumentHelp(
      "The folder of views.yaml (default: the one that the metadata name, or graphs).",
      valueName: "folder"), completion: .directory)
  var graphs: String?

  @Flag(help: "Leave the counting of figures and tables to Quarto.")
  var quarto = false

  @OptionGroup var dossier: DossierOption

  func run() throws {
    var plan = Chancery.FilterPlan(format: format)
    plan.dossier = dossier.dossier
    plan.views = graphs
    plan.isQuarto = quarto
    plan.request = CypherOptions.request
    let outcome = try Chancery.filter(Array(Terminal.standardInput().utf8), plan) {
      try dossier.located().get()
    }
    for remark in outcome.remarks { Output.report("note: \(remark)") }
    for fault in outcome.faults { Output.report(fault) }
    Output.write(outcome.document + "\n")
  }
}
