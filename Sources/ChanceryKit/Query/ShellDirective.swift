package import Chronology
import Ontology

/// A line for the shell itself, such as `:format json`.
package enum ShellDirective: Sendable {
  case help
  case parameter(QueryParameter)
  case parameters
  case clear
  case labels
  case types
  case keys
  case format(ShellFormat)
  case asOf(ShellMoment)
  case knownAt(ShellMoment)
  /// The statement that it is about may begin in its line.
  case explain
  case quit

  /// The commands, with what follows them and what they do.
  package static func manual(_ language: Language) -> [(usage: String, purpose: String)] {
    [
      (":help", language.words("ce que comprend l’interpréteur", "what the shell understands")),
      (":param name=value", language.words("fixe $name", "sets $name")),
      (":params", language.words("liste les paramètres", "lists the parameters")),
      (":clear", language.words("oublie les paramètres", "forgets the parameters")),
      (":labels", language.words("étiquettes des nœuds", "labels of nodes")),
      (":types", language.words("types de relation", "types of relationships")),
      (":keys", language.words("clés de propriété", "property keys")),
      (
        ":format table|json|csv",
        language.words("forme des réponses", "how answers are written")
      ),
      (
        ":as-of date",
        language.words(
          "le monde à la fin de cette date ; sans date : aujourd’hui ; any : tout temps",
          "the world at the end of this date; without one: today; any: at all times")
      ),
      (
        ":known-at date",
        language.words(
          "ce qui était rapporté à la fin de cette date ; sans date : aujourd’hui ; any : tout",
          "what was reported by the end of this date; without one: today; any: everything")
      ),
      (
        ":explain",
        language.words(
          "montre le plan de la requête qui suit", "shows the plan of the next query")
      ),
      (":quit", language.words("termine (aussi Ctrl-D)", "ends (also Ctrl-D)")),
    ]
  }

  /// The commands' names with their colons, in the order of the manual.
  package static let names = manual(.english).map { usage, _ in
    String(usage.prefix { $0 != " " })
  }

  /// Whether a line is one for the shell, where no statement has begun.
  package static func begins(_ line: String) -> Bool { line.first { $0 != " " } == ":" }

  /// A line with spaces in the place of the command, so that what follows stands where it was.
  package static func blanked(_ line: String) -> String {
    let name = line.drop { $0 == " " }.drop { $0 != " " && $0 != "\t" }
    return String(repeating: " ", count: line.count - name.count) + name
  }

  /// Reads a line.
  package init(_ line: String) throws(ShellDirectiveError) {
    let line = line.trimmed
    let name = String(line.prefix { $0 != " " && $0 != "\t" })
    var rest = String(line.dropFirst(name.count)).trimmed
    if name != ":explain", rest.last == ";" { rest = String(rest.dropLast()).trimmed }
    switch name.hasSuffix(";") ? String(name.dropLast()) : name {
    case ":param":
      do throws(QueryParameterError) {
        self = .parameter(try QueryParameter(rest))
      } catch {
        throw .parameter(error)
      }
    case ":format":
      guard let format = ShellFormat(rawValue: rest) else { throw .format(rest) }
      self = .format(format)
    case ":as-of": self = .asOf(try ShellMoment(rest))
    case ":known-at": self = .knownAt(try ShellMoment(rest))
    case ":explain": self = .explain
    case let name:
      self = try Self.alone(name)
      if !rest.isEmpty { throw .surplus(name: name, rest: rest) }
    }
  }

  /// The commands after which nothing stands.
  private static func alone(_ name: String) throws(ShellDirectiveError) -> Self {
    switch name {
    case ":help": return .help
    case ":params": return .parameters
    case ":clear": return .clear
    case ":labels": return .labels
    case ":types": return .types
    case ":keys": return .keys
    case ":quit", ":exit": return .quit
    default:
      throw .unknown(name, near: NearMisses.of(name, among: names, limit: 1).first)
    }
  }
}

/// How the shell writes answers.
package enum ShellFormat: String, CaseIterable, Hashable, Sendable {
  case table, json, csv
}

/// A moment in the history of the world or of its reports.
package enum ShellMoment: Hashable, Sendable {
  /// Today.
  case now
  /// No condition.
  case any
  case date(EDTF)

  fileprivate init(_ text: String) throws(ShellDirectiveError) {
    switch text {
    case "", "now": self = .now
    case "any": self = .any
    default:
      do throws(EDTFError) {
        self = .date(try EDTF(text))
      } catch {
        throw .date(error)
      }
    }
  }
}

/// Why a line for the shell cannot be read.
package enum ShellDirectiveError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(String, near: String?)
  case surplus(name: String, rest: String)
  case format(String)
  case parameter(QueryParameterError)
  case date(EDTFError)

  package var description: String {
    switch self {
    case .unknown(let name, let near?):
      "'\(name)' is no command; did you mean '\(near)'? ':help' lists them"
    case .unknown(let name, nil): "'\(name)' is no command; ':help' lists them"
    case .surplus(let name, let rest): "nothing stands after '\(name)'; leave out '\(rest)'"
    case .format(let text):
      "'\(text)' is no format; write "
        + ShellFormat.allCases.map { ":format \($0.rawValue)" }.joined(separator: ", ")
    case .parameter(let error): error.description
    case .date(let error): error.description
    }
  }
}

extension String {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
