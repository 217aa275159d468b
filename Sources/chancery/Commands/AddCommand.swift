import ArgumentParser
import ChanceryKit

/// `chancery add`: articles join the corpus, and the dossier is built.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Copy articles into the corpus, then build.",
    discussion: """
      Nothing in the corpus is ever overwritten, and either all articles are copied or none.

      EXAMPLES
        chancery add note.md
        chancery add ~/Downloads/*.txt --corpus articles
      """)

  @Argument(
    help: ArgumentHelp("Articles (.txt, .md).", valueName: "file"), completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The dossier's file (default: dossier.chancery in the output folder).", valueName: "file"),
    completion: .file(extensions: ["chancery"]))
  var dossier: String?

  @OptionGroup var options: BuildOptions

  func run() throws {
    let intake = try CorpusIntake(files, corpus: options.corpus)
    for path in intake.alreadyThere { Output.report("\(path): the same article is there already") }
    for path in try intake.copy() { Output.report("\(path): added") }
    try options.build(options.plan(dossier: dossier))
  }
}
