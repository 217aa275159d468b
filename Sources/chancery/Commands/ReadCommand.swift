import ArgumentParser
import ChanceryKit

/// `chancery read`: what is read from articles, before they join a dossier.
struct ReadCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, json
  }

  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what is read from articles, without a dossier.",
    discussion: """
      EXAMPLES
        chancery read article.md
        chancery read --explain article.md | less
        chancery read --manifest articles/manifest.csv > readings.jsonl
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles (.txt, .md); without any, those that the manifest lists.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp("A manifest.csv that overrides what is detected.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var manifest: String?

  @Option(help: ArgumentHelp("One object per line, or one array.", valueName: "jsonl|json"))
  var format = Format.jsonl

  @Flag(
    help: "Show in words how each sentence was read: tree, names, times, predicates, claims.")
  var explain = false

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  func validate() throws {
    if files.isEmpty, manifest == nil {
      throw ValidationError("nothing to read; name articles, or a list of them with --manifest")
    }
  }

  func run() throws {
    let articles = try ArticleReadings(files: files, manifest: manifest)
    for fault in articles.faults { Output.report(fault) }
    guard !articles.isEmpty else { throw ExitCode.failure }
    if explain {
      try articles.forEachExplanation(
        width: Terminal.width, inColor: Terminal.hasColor && !noColor
      ) { Output.write($0) }
      return
    }
    switch format {
    case .jsonl: try articles.forEachLine { line, _ in Output.write(line + "\n") }
    case .json:
      try articles.forEachLine { line, index in
        Output.write((index == 0 ? "[\n" : ",\n") + line)
      }
      Output.write("\n]\n")
    }
  }
}
