public import ArgumentParser
import ChanceryKit
public import Chronology

/// The language of tables and drawings.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "The language of tables and drawings.", discussion: "Else that of LC_ALL or LANG.",
      valueName: "fr|en"))
  private var asked: Language?

  /// The language asked for; `nil` where none was.
  var chosen: Language? { asked }

  /// The language asked for, else the environment's.
  var language: Language { asked ?? Self.environmental }

  /// The environment's language.
  static var environmental: Language {
    Language(localeVariables: ["LC_ALL", "LC_MESSAGES", "LANG"].map(Terminal.variable))
  }
}

extension Language: ExpressibleByArgument {}
