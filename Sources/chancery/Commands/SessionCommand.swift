import ArgumentParser
import ChanceryKit

/// `chancery session`: many questions about the graph in one process.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Answer questions about the graph for another program, one JSON line each.",
    discussion: """
      Reads lines such as {"q": "neighbors", "params": {"actor": "France", "since": "2018-05-01", \
      "until": "2018-05-30"}} and answers each with {"rows": [[…], …]} or {"error": "…"}.

      QUESTIONS
        neighbors (actor)      relations, and different actors at their other ends
        two-hops (actor, days) pairs of relations, the second up to so many days after the first
        counts                 type, month (year · 12 + month - 1), relations
        path (from, to)        the fewest relations between them
        reach (from, after)    who is reached by steps of rising days after a day
        All take since, until, as-of, known-at, relation and certainty.
      """)

  @Argument(
    help: ArgumentHelp("The dossier's file (default: as of other commands).", valueName: "file"),
    completion: .file(extensions: ["chancery"]))
  var file: String?

  @OptionGroup var dossier: DossierOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let opened = try file.map { try OpenDossier(path: $0) } ?? dossier.open()
    var session = GraphSession(opened, language: languageOption.language)
    while let line = readLine() {
      guard !line.isEmpty else { continue }
      Output.write(session.answer(line) + "\n")
    }
  }
}
