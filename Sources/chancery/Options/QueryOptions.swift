import ArgumentParser
import ChanceryKit
import Chronology
import Ontology

/// Whom and when a question is about.
struct QueryOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Actors or places, each of which must take part.",
      discussion: "A name in French or English, an abbreviation, or an id; its beginning will do.",
      valueName: "name"))
  var about: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Types, any of which will do: AGREE, THREATEN, …", valueName: "type"))
  var type: [EventType] = []

  @Option(
    help: ArgumentHelp("What may have lasted until this date or later.", valueName: "date"),
    transform: DateArgument.read)
  var since: EDTF?

  @Option(
    help: ArgumentHelp("What may have begun by this date.", valueName: "date"),
    transform: DateArgument.read)
  var until: EDTF?

  @Option(
    help: ArgumentHelp("The world as it was at the end of this date.", valueName: "date"),
    transform: DateArgument.read)
  var asOf: EDTF?

  @Option(
    help: ArgumentHelp("What had been reported by the end of this date.", valueName: "date"),
    transform: DateArgument.read)
  var knownAt: EDTF?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "actual, intended, hypothetical or denied; any of which will do.", valueName: "factuality"))
  var factuality: [Factuality] = []

  func validate() throws {
    guard let since, let until, let first = since.earliestDay, let last = until.latestDay,
      last < first
    else { return }
    throw ValidationError("--until \(until) lies before --since \(since); exchange the two dates")
  }

  /// The query, with what a command adds to it.
  func query(text: String? = nil, limit: Int? = nil) -> EventQuery {
    EventQuery(
      about: about, types: type, factualities: factuality, since: since, until: until, asOf: asOf,
      knownAt: knownAt, text: text, limit: limit)
  }
}

/// Reads a whole number from 1.
enum CountArgument {
  static func read(_ text: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw ValidationError("expected a whole number from 1")
    }
    return number
  }
}
