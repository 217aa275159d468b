import Conformance
import Foundation

/// The process that runs scenarios and tells each outcome in a line: the failure, or nothing, and
/// the reason.
enum WorkerProcess {
  /// The first argument of such a process.
  static let flag = "--worker"

  /// How many seconds one scenario may take.
  private static let longest: UInt32 = 60

  /// Runs all scenarios of a folder in such processes: a new one follows each that falls.
  static func report(on folder: URL) throws -> ConformanceReport {
    let suite = try ConformanceSuite(folder: folder)
    var report = suite.emptyReport
    var done = 0
    while done < suite.scenarios.count {
      let (outcomes, end) = try outcomes(of: folder, from: done)
      for (scenario, outcome) in zip(suite.scenarios[done...], outcomes) {
        report.add(scenario, outcome)
      }
      done += outcomes.count
      guard done < suite.scenarios.count else { break }
      report.add(suite.scenarios[done], .failed(.error, reason: end))
      done += 1
    }
    return report
  }

  /// Runs scenarios from one on, until all are done or one brings the process down.
  private static func outcomes(
    of folder: URL, from start: Int
  ) throws -> (outcomes: [Outcome], end: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      process.executableURL = URL(filePath: path)
    }
    process.arguments = [flag, folder.path, String(start)]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let outcomes = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { outcome(String($0)) }
    let end =
      process.terminationStatus == SIGALRM
      ? "it took more than \(longest) seconds"
      : "the process ended with status \(process.terminationStatus)"
    return (outcomes, end)
  }

  private static func outcome(_ line: String) -> Outcome {
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    guard let failure = Outcome.Failure(rawValue: String(parts[0])) else { return .passed }
    return .failed(failure, reason: String(parts.last ?? ""))
  }

  /// Runs scenarios from one on and writes the outcomes to standard output.
  static func work(_ folder: URL, from start: Int) -> Int32 {
    guard let suite = try? ConformanceSuite(folder: folder) else { return 2 }
    for scenario in suite.scenarios.dropFirst(start) {
      alarm(longest)
      let line =
        switch suite.outcome(of: scenario) {
        case .passed: "\n"
        case .failed(let failure, let reason):
          failure.rawValue + "\t" + reason.split(whereSeparator: \.isNewline).joined(separator: " ")
            + "\n"
        }
      FileHandle.standardOutput.write(Data(line.utf8))
    }
    return 0
  }
}
