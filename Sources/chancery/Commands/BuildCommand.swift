import ArgumentParser
import ChanceryKit

/// `chancery build`: the main job.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read what is new, consolidate, and write the dossier and its drawings.",
    discussion: """
      An article that the dossier holds already is not read again. The drawings are those of \
      graphs/views.yaml, else a timeline, a diagram and a network of everything.

      EXAMPLES
        chancery build
        chancery build crisis.chancery --corpus articles --graphs notes
        chancery build --manifest articles/manifest.csv -o out/2026-01
      """)

  @Argument(
    help: ArgumentHelp(
      "The dossier's file (default: dossier.chancery in the output folder).", valueName: "dossier"),
    completion: .file(extensions: ["chancery"]))
  var dossier: String?

  @Option(
    help: ArgumentHelp(
      "A manifest.csv that lists the articles instead of a folder.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var manifest: String?

  @OptionGroup var options: BuildOptions

  func run() throws { try options.build(options.plan(dossier: dossier, manifest: manifest)) }
}
