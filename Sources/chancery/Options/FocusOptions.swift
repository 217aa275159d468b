public import ArgumentParser
import ChanceryKit
public import Diagram

/// Whom a network is about.
struct FocusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The network around an actor: who does what to whom within --hops of it.",
      valueName: "name"))
  var around: String?

  @Option(
    help: ArgumentHelp(
      "How many ties lead from that actor to the farthest (default: 1).", valueName: "number"),
    transform: Self.hops)
  var hops: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The shortest ways between two actors, whoever acts upon whom.", valueName: "name"))
  var path: [String] = []

  func validate() throws {
    if hops != nil, around == nil {
      throw ValidationError("--hops counts from an actor; name one with --around")
    }
    if !path.isEmpty, path.count != 2 {
      throw ValidationError(
        "--path takes two actors and got \(path.count); put a name of several words in quotes")
    }
    if !path.isEmpty, around != nil {
      throw ValidationError("--around contradicts --path; leave out one")
    }
    if path.count == 2, path[0] == path[1] {
      throw ValidationError("--path takes two different actors and got '\(path[0])' twice")
    }
  }

  /// What is asked for; `nil` for the whole network.
  var focus: View.Focus? {
    if let around { return .around(around, hops: hops ?? 1) }
    return path.count == 2 ? .path(path[0], path[1]) : nil
  }

  private static func hops(_ text: String) throws -> Int {
    guard let number = Int(text), 1...6 ~= number else {
      throw ValidationError("expected a whole number from 1 to 6")
    }
    return number
  }
}

extension DiagramEngine: ExpressibleByArgument {}
