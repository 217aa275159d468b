import ArgumentParser
import ChanceryKit
import Chronology

/// What a build reads and where it writes.
struct BuildOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of articles.", valueName: "folder"))
  var corpus = "corpus"

  @Option(
    help: ArgumentHelp(
      "The folder of hand-kept facts, decisions and views.", valueName: "folder"))
  var graphs = "graphs"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the dossier and its drawings.", valueName: "folder"))
  var out = "out"

  @Option(
    help: ArgumentHelp(
      "The date on which new articles enter the dossier.",
      discussion: "No clock is asked, so that the same input gives the same bytes.",
      valueName: "date"),
    transform: DateArgument.read)
  var recorded: EDTF?

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  @OptionGroup var languageOption: LanguageOption

  /// The plan of a build.
  func plan(dossier: String?, manifest: String? = nil) -> BuildPlan {
    BuildPlan(
      corpus: corpus, manifest: manifest, handKept: graphs, output: out, dossier: dossier,
      recorded: recorded, language: languageOption.language)
  }

  /// Builds, and writes what was built and what was wrong.
  func build(_ plan: BuildPlan) throws {
    let report = try Chancery.build(plan, progress: Output.progress)
    Output.clearProgress()
    for fault in report.faults { Output.report(fault) }
    for remark in report.remarks { Output.report("note: \(remark)") }
    Output.write(
      report.text(
        in: languageOption.language, width: Terminal.width, inColor: Terminal.hasColor && !noColor))
  }
}
