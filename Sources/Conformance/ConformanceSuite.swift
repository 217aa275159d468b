package import Cypher

#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// All scenarios of a folder of feature files.
///
/// ```swift
/// let suite = try ConformanceSuite(folder: URL(filePath: "tck"))
/// let report = suite.run()
/// ```
package struct ConformanceSuite {
  package let scenarios: [Scenario]
  /// Files that are no features, with the reason.
  package let unreadable: [(file: String, reason: String)]
  private let folder: URL
  private let graphs: NamedGraphs
  private let zones: ZoneRules

  /// Reads the feature files of a folder and of the folders in it.
  package init(folder: URL, zones: ZoneRules = .system) throws {
    self.folder = folder
    self.zones = zones
    graphs = NamedGraphs(near: folder)
    var scenarios: [Scenario] = []
    var unreadable: [(file: String, reason: String)] = []
    for file in try Self.featureFiles(below: folder) {
      let text = String(
        decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
      do {
        let category = Self.category(of: file, in: folder)
        scenarios += try FeatureReader.scenarios(of: text, category: category)
      } catch {
        unreadable.append((file, error.description))
      }
    }
    self.scenarios = scenarios
    self.unreadable = unreadable
  }

  /// Runs those scenarios that are asked for, each on a graph of its own.
  package func run(where isIncluded: (Scenario) -> Bool = { _ in true }) -> ConformanceReport {
    var report = emptyReport
    for scenario in scenarios where isIncluded(scenario) {
      report.add(scenario, outcome(of: scenario))
    }
    return report
  }

  /// Runs one scenario.
  package func outcome(of scenario: Scenario) -> Outcome {
    var runner = ScenarioRunner(graphs: graphs, zones: zones)
    return runner.run(scenario)
  }

  /// A report of the files that are no features, and nothing else.
  package var emptyReport: ConformanceReport {
    var report = ConformanceReport()
    for (file, reason) in unreadable {
      let scenario = Scenario(
        category: category(of: file), feature: file, name: "", example: nil, tags: [], steps: [])
      report.add(scenario, .failed(.unreadable, reason: reason))
    }
    return report
  }

  private static func featureFiles(below folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".feature") }.sorted()
  }

  private func category(of file: String) -> String { Self.category(of: file, in: folder) }

  /// The folder of a file, below `features` where there is such.
  private static func category(of file: String, in folder: URL) -> String {
    let place = folder.standardizedFileURL.path + "/" + file
    var folders = place.split(separator: "/").dropLast()
    if let features = folders.lastIndex(of: "features") {
      folders = folders[(features + 1)...]
    } else {
      folders = file.split(separator: "/").dropLast()
    }
    return folders.isEmpty ? "." : folders.joined(separator: "/")
  }
}

extension ZoneRules {
  /// The zones of the system; none where it has no such files.
  package static var system: ZoneRules {
    let folder = "/usr/share/zoneinfo/"
    return ZoneRules { name in
      guard !name.contains("..") else { return nil }
      return (try? Data(contentsOf: URL(filePath: folder + name))).map { Array($0) }
    }
  }
}
