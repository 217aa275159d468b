import Conformance

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs the feature files of a folder and tells how the scenarios went.
func run(_ arguments: [String]) -> Int32 {
  guard arguments.count == 2 || arguments.count == 3 else {
    print("usage: cypher-conformance FOLDER [PART OF A TITLE]")
    return 2
  }
  do {
    let suite = try ConformanceSuite(folder: URL(filePath: arguments[1]))
    let report = suite.run { scenario in
      arguments.count < 3 || scenario.title.contains(arguments[2])
    }
    print(report.text)
    return report.failures.isEmpty && !report.outcomes.isEmpty ? 0 : 1
  } catch {
    print("\(arguments[1]): \(error)")
    return 2
  }
}

exit(run(CommandLine.arguments))
