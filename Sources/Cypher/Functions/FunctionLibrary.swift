/// All functions of the language, by name.
package enum FunctionLibrary {
  /// Every function, in the order of the groups.
  package static let all: [Function] =
    aggregates + entities + scalars + conversions + lists + strings + mathematics + temporals
    + durations + edtfs

  /// The function of a name with its namespace; case is no matter.
  package static func function(named name: String) -> Function? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })
}
