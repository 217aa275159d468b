import Foundation

/// The seeds of a fuzz test: a number that is quick, or as many as fit into `FUZZ_SECONDS`.
public struct FuzzSeeds: Sequence, IteratorProtocol {
  private let least: UInt64
  private let end: Date?
  private var count: UInt64 = 0

  /// Takes how many seeds an ordinary run looks at.
  public init(least: UInt64) {
    self.least = least
    end = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap(Double.init)
      .map { Date().addingTimeInterval($0) }
  }

  /// The next seed, counted from 0.
  public mutating func next() -> UInt64? {
    guard count < least || end.map({ Date() < $0 }) ?? false else { return nil }
    count += 1
    return count - 1
  }
}
