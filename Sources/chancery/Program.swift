import ArgumentParser
import ChanceryKit
import Diagram
import Dossier

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The program: runs a command and turns what it throws into a message and an exit code.
@main
enum Program {
  /// The exit code where nothing was found.
  private static let nothingFound = ExitCode(2)

  static func main() {
    Output.ignoreBrokenPipes()
    GraphvizLayout.useWorker(executable: "/proc/self/exe")
    do {
      var command = try ChanceryCommand.parseAsRoot()
      try command.run()
      Output.clearProgress()
    } catch {
      end(error)
    }
  }

  private static func end(_ error: any Error) -> Never {
    Output.clearProgress()
    let code = ChanceryCommand.exitCode(for: error)
    if code == .success {
      Output.write(ChanceryCommand.fullMessage(for: error, columns: Terminal.width) + "\n")
    } else if code == .validationFailure {
      Output.reportLines(usage(error))
    } else if let error = error as? QueryError {
      Output.reportLines("\(error)")
    } else if !(error is ExitCode) {
      for reason in reasons(error) { Output.report(reason) }
      if isNothingFound(error) { ChanceryCommand.exit(withError: nothingFound) }
    }
    ChanceryCommand.exit(withError: code)
  }

  /// What is wrong with the command line, and how it is written.
  private static func usage(_ error: any Error) -> String {
    let message = ChanceryCommand.fullMessage(for: error)
    let label = "Error: "
    return message.hasPrefix(label) ? String(message.dropFirst(label.count)) : message
  }

  private static func isNothingFound(_ error: any Error) -> Bool {
    switch error {
    case is NothingFound: return true
    case let error as LookupError:
      if case .none = error.reason { return true }
      return false
    default: return false
    }
  }

  /// What is wrong, where, and how to mend it, one line each.
  private static func reasons(_ error: any Error) -> [String] {
    switch error {
    case let error as BuildError: error.reasons
    case let error as any CustomStringConvertible: [error.description]
    default: ["unexpected: \(error); please report this with the command you typed"]
    }
  }
}
