import Testing

extension Tag {
  /// Compares with the plain form of an algorithm over seeded input.
  @Tag static var property: Self
  /// Feeds hostile input.
  @Tag static var faults: Self
}
