import ArgumentParser
import ChanceryKit

/// `chancery doctor`: what is wrong with an installation, a dossier or a corpus.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Find out what is wrong with an installation, a dossier or a corpus.",
    discussion: "The exit code is 1 where anything keeps Chancery from working.")

  @Option(help: ArgumentHelp("The folder of articles.", valueName: "folder"))
  var corpus = "corpus"

  @Option(
    help: ArgumentHelp(
      "The folder of hand-kept facts, decisions and views.", valueName: "folder"))
  var graphs = "graphs"

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let examination = Examination(
      dossier: dossier.located(), corpus: corpus, handKept: graphs)
    let findings = examination.findings()
    try listing.write(findings.listing(in: listing.language), ifEmpty: "")
    if findings.hasErrors { throw ExitCode.failure }
  }
}
