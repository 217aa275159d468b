import ArgumentParser
import ChanceryKit

/// `chancery shell`: a prompt for openCypher.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Ask the graph in openCypher, one statement after the other.",
    discussion: """
      A statement ends with ';' or an empty line. Tab completes keywords, labels, relationship \
      types, property keys, functions and procedures; Ctrl-C ends the query that runs, Ctrl-D the \
      shell; ':help' lists what else it understands. Lines are kept in \
      $XDG_STATE_HOME/chancery/shell-history (else ~/.local/state/chancery/shell-history).

      Where standard input is no terminal, statements are read from it without a prompt, each up \
      to its ';'.

      EXAMPLES
        chancery shell
        chancery shell --as-of 2025-09 --format csv < questions.cypher
      """)

  @Option(
    help: ArgumentHelp(
      "How answers are written.",
      valueName: ShellFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format = ShellFormat.table

  @Flag(
    help: ArgumentHelp(
      "Go on after an error of statements that are not typed; the exit code tells it at the end."))
  var keepGoing = false

  @Flag(
    help: ArgumentHelp(
      "Let queries create, set and delete, show what that gives, and leave the dossier as it is."))
  var dryRun = false

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  @OptionGroup var cypher: CypherOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    var request = cypher.request
    request.isDryRun = dryRun
    if Terminal.isInteractive { Interruption.watch() }
    let questions = try GraphQuestions(dossier.open(), language: languageOption.language)
    var shell = Shell(
      questions, ShellSettings(request, format: format),
      inColor: Terminal.hasColor && !noColor && Terminal.isInteractive)
    if Terminal.isInteractive {
      shell.converse()
    } else if !shell.readAll(keepGoing: keepGoing) {
      throw ExitCode.failure
    }
  }
}

extension ShellFormat: ExpressibleByArgument {}
