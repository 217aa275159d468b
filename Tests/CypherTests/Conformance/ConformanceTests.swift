import Conformance
import Foundation
import TestSupport
import Testing

/// The scenarios of openCypher's Technology Compatibility Kit, as far as they lie beside the checkout.
@Suite(.tags(.conformance), .enabled(if: kitFolder != nil, SharedFolder.absence))
struct ConformanceTests {
  /// The titles of the scenarios that cannot pass, with the reason.
  static let knownFailures: [String: String] = [:]

  @Test func `every scenario passes but for those that are named with a reason`() throws {
    let folder = try #require(kitFolder)
    let suite = try ConformanceSuite(folder: folder)
    #expect(suite.unreadable.isEmpty)
    let report = suite.run()
    #expect(!report.outcomes.isEmpty)
    let failures = Dictionary(
      report.failures.map { ($0.scenario.title, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    for (title, reason) in failures.sorted(by: { $0.key < $1.key })
    where Self.knownFailures[title] == nil {
      Issue.record("\(title): \(reason)")
    }
    for (title, reason) in Self.knownFailures.sorted(by: { $0.key < $1.key }) {
      withKnownIssue("\(title): \(reason)") { try #require(failures[title] == nil) }
    }
  }
}

/// The features and graphs of the kit.
private let kitFolder: URL? = {
  guard let folder = SharedFolder.url?.appending(path: "tck") else { return nil }
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()
