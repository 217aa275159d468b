import Corpus

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Copies articles into a corpus folder: all of them, or none where one cannot be taken.
package struct CorpusIntake: Sendable {
  private let copies: [(source: String, target: String, bytes: Data)]
  /// The articles that lie in the corpus already, byte for byte.
  package let alreadyThere: [String]

  /// Looks at articles and the places they would take; nothing is written yet.
  ///
  /// - Throws: `BuildError` with a line for each article that cannot be taken.
  package init(_ files: [String], corpus: String) throws(BuildError) {
    var copies: [(source: String, target: String, bytes: Data)] = []
    var alreadyThere: [String] = []
    var reasons: [String] = []
    var taken: [String: String] = [:]
    for file in files {
      let target = corpus + "/" + URL(filePath: file).lastPathComponent
      if let other = taken.updateValue(file, forKey: target) {
        reasons.append("\(file): '\(other)' has the same name; rename one of them")
        continue
      }
      switch Self.state(of: file, target) {
      case .wrong(let reason): reasons.append("\(file): \(reason)")
      case .isThere: alreadyThere.append(target)
      case .new(let bytes): copies.append((file, target, bytes))
      }
    }
    guard reasons.isEmpty else { throw BuildError(reasons) }
    self.copies = copies
    self.alreadyThere = alreadyThere
  }

  /// Copies the articles.
  ///
  /// - Returns: The paths of the copies, in the order of the articles.
  package func copy() throws -> [String] {
    for copy in copies { _ = try FileWriter.write(Array(copy.bytes), to: copy.target) }
    return copies.map(\.target)
  }

  private enum State {
    case new(Data)
    case isThere
    case wrong(String)
  }

  private static func state(of file: String, _ target: String) -> State {
    guard CorpusFolder.endings.contains(where: { file.hasSuffix($0) }) else {
      return .wrong("an article ends in \(CorpusFolder.endings.joined(separator: ", "))")
    }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: file))
    } catch {
      return .wrong("no such file, or it cannot be read")
    }
    guard FileManager.default.fileExists(atPath: target) else { return .new(bytes) }
    do {
      if try Data(contentsOf: URL(filePath: target)) == bytes { return .isThere }
    } catch {
      return .wrong("'\(target)' is there and cannot be read; check its permissions")
    }
    return .wrong("'\(target)' is another article; rename one, or replace it yourself")
  }
}
