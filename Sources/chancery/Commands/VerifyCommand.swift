import ArgumentParser
import ChanceryKit

/// `chancery verify`: whether every quote stands in its file as it came.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look up every quote in the article's file as it came, byte by byte.",
    discussion: """
      Articles are read anew; of a dossier (.chancery) and of what 'chancery read' printed (.jsonl) \
      the quotes are taken as they are; a dossier's own file is checked too. Without any file, the \
      dossier is verified. The exit code is 1 where a quote does not stand in its file.

      EXAMPLES
        chancery verify
        chancery verify page.html
        chancery verify out/dossier.chancery --corpus articles --format json
      """)

  @Argument(
    help: ArgumentHelp("Articles, readings (.jsonl) or dossiers (.chancery).", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp("The folder of the dossier's articles.", valueName: "folder"),
    completion: .directory)
  var corpus = "corpus"

  @Option(
    help: ArgumentHelp(
      "The manifest.csv by whose ids readings call their articles.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var manifest: String?

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let files = try files.isEmpty ? [dossier.located().get()] : files
    let verification = try Verification(files: files, corpus: corpus, manifest: manifest)
    for fault in verification.faults { Output.report(fault) }
    if verification.findings.isEmpty, !verification.faults.isEmpty { throw ExitCode.failure }
    try listing.write(
      verification.findings.listing(in: listing.language), ifEmpty: "there is no quote to verify")
    guard verification.failures == 0 else {
      let count = verification.findings.count
      Output.report("\(verification.failures) of \(count) quotes do not stand in their files")
      throw ExitCode.failure
    }
  }
}
