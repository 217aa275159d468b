import Conformance
import Foundation

/// Runs the feature files of a folder and tells how the scenarios went.
///
/// The scenarios run in a process of their own, so that one that brings down the engine or never
/// ends is a failure like others.
func run(_ arguments: [String]) -> Int32 {
  if arguments.count == 4, arguments[1] == WorkerProcess.flag, let start = Int(arguments[3]) {
    return WorkerProcess.work(URL(filePath: arguments[2]), from: start)
  }
  guard arguments.count == 2, !arguments[1].hasPrefix("-") else {
    print("usage: cypher-conformance FOLDER")
    return 2
  }
  let folder = URL(filePath: arguments[1])
  guard FileManager.default.fileExists(atPath: folder.path) else {
    print("no folder is at \(arguments[1])")
    return 2
  }
  do {
    let report = try WorkerProcess.report(on: folder)
    print(report.text)
    return report.failures.isEmpty && !report.outcomes.isEmpty ? 0 : 1
  } catch {
    print("\(arguments[1]): \(error)")
    return 2
  }
}

exit(run(CommandLine.arguments))
