package import Testing

extension Tag {
  /// Runs the cases of a standard.
  @Tag package static var conformance: Self
  /// Compares with golden files.
  @Tag package static var golden: Self
  /// Holds for random input, made from a seed.
  @Tag package static var property: Self
  /// Takes more than a second.
  @Tag package static var slow: Self
}
