import Cypher

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The system's files about time zones.
enum ZoneFiles {
  static let rules = ZoneRules(load: bytes, names: names)

  private static let folder = URL(filePath: "/usr/share/zoneinfo", directoryHint: .isDirectory)

  /// The bytes of a zone's file; `nil` where there is none, or the name leads out of the folder.
  private static func bytes(_ name: String) -> [UInt8]? {
    let isPlain = name.utf8.allSatisfy { byte in
      byte == 0x2f || byte == 0x2b || byte == 0x2d || byte == 0x5f || 0x30...0x39 ~= byte
        || 0x41...0x5a ~= byte || 0x61...0x7a ~= byte
    }
    guard isPlain, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    // A zone that has no file is no zone: the caller says so.
    return (try? Data(contentsOf: folder.appending(path: name))).map(Array.init)
  }

  /// The names of the zones, sorted; none where the table is missing.
  private static func names() -> [String] {
    guard let table = try? Data(contentsOf: folder.appending(path: "tzdata.zi")) else { return [] }
    var names: Set<String> = []
    for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 1, words[0] == "Z" { names.insert(String(words[1])) }
      if words.count > 2, words[0] == "L" { names.insert(String(words[2])) }
    }
    return names.sorted()
  }
}
