import ArgumentParser
import ChanceryKit

/// `chancery why`: the sentences, documents and rules behind something.
struct WhyCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show the sentences, documents and rules behind an event, relation or claim.",
    discussion: """
      EXAMPLES
        chancery why event:paris-summit-2026
        chancery why 5c1f
        chancery why doc:0a12 --format json
        chancery why cypher:3
      """)

  @Argument(
    help: ArgumentHelp(
      "An id from a listing: of an event, a relation, a claim, a document or a query that wrote; its beginning will do.",
      valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("For readers or for programs.", valueName: "text|json"))
  var format = Format.text

  @Flag(name: .customLong("no-color"), help: "Write without colors (also: NO_COLOR=1).")
  var noColor = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var dossier: DossierOption

  func run() throws {
    let explanation = try dossier.open().explanation(of: id, language: languageOption.language)
    switch format {
    case .text:
      Output.write(
        explanation.text(width: Terminal.width, inColor: Terminal.hasColor && !noColor))
    case .json: Output.write(explanation.json)
    }
  }
}
