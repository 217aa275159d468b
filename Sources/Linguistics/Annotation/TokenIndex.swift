/// A token of an annotated text, by its place in it.
public struct TokenIndex: Hashable, Comparable, Strideable, Sendable {
  let row: Int32

  init(_ row: Int) { self.row = Int32(truncatingIfNeeded: row) }

  init(row: Int32) { self.row = row }

  /// Whether a token stands before another one.
  public static func < (a: Self, b: Self) -> Bool { a.row < b.row }

  /// How many tokens further another one stands.
  public func distance(to other: Self) -> Int { Int(other.row) - Int(row) }

  /// The token so many places further.
  public func advanced(by distance: Int) -> Self { Self(Int(row) + distance) }
}
