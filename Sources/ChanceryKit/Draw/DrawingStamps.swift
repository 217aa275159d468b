import Ontology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What each rendered file of a folder was made of, kept in the folder's `.drawings`.
///
/// Rendering pixels takes most of a build's time. A file whose stamp says that it was made of the
/// same drawing, and whose bytes are still those that were written, is not rendered again.
struct DrawingStamps: Sendable {
  /// What a file was made of, and what was written.
  struct Stamp: Hashable, Sendable {
    let drawing: String
    let bytes: String
  }

  /// By the file's name.
  private var stamps: [String: Stamp] = [:]
  private let path: String

  /// Reads the stamps of a folder; none where there are none that can be read.
  init(folder: String) {
    path = folder + "/.drawings"
    guard let data = FileManager.default.contents(atPath: path) else { return }
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3 else { continue }
      stamps[String(fields[0])] = Stamp(drawing: String(fields[1]), bytes: String(fields[2]))
    }
  }

  /// Whether a file was made of this drawing and still holds what was written.
  func isCurrent(_ name: String, drawing: String, at path: String) -> Bool {
    guard let stamp = stamps[name], stamp.drawing == drawing,
      let data = FileManager.default.contents(atPath: path)
    else { return false }
    return Self.digest(Array(data)) == stamp.bytes
  }

  /// Notes what was written.
  mutating func set(_ name: String, drawing: String, bytes: [UInt8]) {
    stamps[name] = Stamp(drawing: drawing, bytes: Self.digest(bytes))
  }

  /// Writes the stamps of the files that are named, sorted.
  func write(only names: Set<String>) throws(FileError) {
    let lines = stamps.filter { names.contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { "\($0.key)\t\($0.value.drawing)\t\($0.value.bytes)\n" }
    _ = try FileWriter.write(Array(lines.joined().utf8), to: path)
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    var hash = StableHash()
    hash.combine(bytes)
    return hash.digits
  }
}
