import ArgumentParser
import ChanceryKit

/// `chancery build`: the main job.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read what is new, consolidate, and write the dossier and its drawings.")

  @Argument(help: "The dossier's file (default: dossier.chancery in the output folder).")
  var dossier: String?

  @Option(help: "The folder of articles.")
  var corpus = "corpus"

  @Option(help: "A manifest.csv that lists the articles instead of a folder.")
  var manifest: String?

  @Option(help: "The folder of hand-kept facts, decisions and views.")
  var graphs = "graphs"

  @Option(name: .shortAndLong, help: "The folder for the dossier and its drawings.")
  var out = "out"

  func run() throws {
    let report = try Chancery.build(
      BuildPlan(corpus: corpus, manifest: manifest, handKept: graphs, output: out, dossier: dossier)
    )
    print(report)
  }
}
