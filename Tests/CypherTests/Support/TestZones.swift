import Cypher
import Foundation

/// The zones of the system that the tests run on, where it has any.
enum TestZones {
  static let folder = "/usr/share/zoneinfo/"

  static let arePresent = FileManager.default.fileExists(atPath: folder + "Europe/Berlin")

  static let rules = ZoneRules(
    load: { name in FileManager.default.contents(atPath: folder + name).map { Array($0) } },
    names: { ["Europe/Berlin", "Europe/London", "Europe/Paris", "Pacific/Honolulu"] })
}
