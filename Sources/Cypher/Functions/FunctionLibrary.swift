/// All functions of the language, by name.
package enum FunctionLibrary {
  /// Every function, in the order of the groups.
  package static let all: [Function] =
    aggregates + entities + scalars + conversions + lists + strings + mathematics + temporals
    + durations + edtfs

  /// The function of a name with its namespace; case is no matter.
  package static func function(named name: String) -> Function? {
    byWrittenName[name] ?? byName[name.lowercased()]
  }

  /// By the name as it is usually written: so most calls need no other letters.
  private static let byWrittenName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let byName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })
}
