import ArgumentParser
import Diagram

/// `chancery __layout`: places graphs for the process that started it.
///
/// It is no command for people: it reads and writes messages of a format of its own.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LayoutService.commandName,
    abstract: "Place graphs for another process of this program.", shouldDisplay: false)

  func run() throws {
    guard LayoutService.serve() else {
      Output.report("standard input holds no request of this version")
      throw ExitCode.failure
    }
  }
}
