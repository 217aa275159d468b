import Cypher
import TemporalGraph

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The graphs that scenarios name: each is a folder with queries that make it.
///
/// `graphs/NAME/NAME.json` lists the scripts in their order; without it the folder's scripts are
/// run in the order of their names.
final class NamedGraphs {
  /// Why a graph cannot be made.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private struct Manifest: Decodable {
    let scripts: [String]
  }

  private let folders: [URL]
  private var made: [String: GraphSnapshot] = [:]

  /// Takes the folder of features: the graphs lie in a folder `graphs` in it or in one of those
  /// above it.
  init(near folder: URL) {
    var folders: [URL] = []
    var place = folder.standardizedFileURL
    for _ in 0..<4 {
      folders.append(place.appending(path: "graphs"))
      place = place.deletingLastPathComponent()
    }
    self.folders = folders
  }

  /// The graph of a name.
  func graph(named name: String) throws -> GraphSnapshot {
    if let graph = made[name] { return graph }
    let candidates = folders.map { $0.appending(path: name) }
    guard let folder = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) })
    else { throw Fault(description: "no folder graphs/\(name) was found") }
    var graph = GraphSnapshot()
    for script in try scripts(in: folder, name) {
      for query in try text(script).split(separator: ";") where !trimmed(query).isEmpty {
        graph = try Statement(String(query)).run(on: graph).graph
      }
    }
    made[name] = graph
    return graph
  }

  private func scripts(in folder: URL, _ name: String) throws -> [URL] {
    let manifest = folder.appending(path: name + ".json")
    if FileManager.default.fileExists(atPath: manifest.path) {
      let scripts = try JSONDecoder().decode(Manifest.self, from: Data(contentsOf: manifest))
        .scripts
      return scripts.map { folder.appending(path: $0 + ".cypher") }
    }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".cypher") }.sorted().map { folder.appending(path: $0) }
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
