import Synchronization

/// Numbers that look random: the same seed gives the same numbers, in the order that they are drawn.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, *Fast Splittable Pseudorandom Number Generators*,
/// OOPSLA 2014.
package final class RandomNumbers: Sendable {
  private let state: Mutex<UInt64>

  package init(seed: UInt64) { state = Mutex(seed) }

  /// The next 64 bits.
  package func next() -> UInt64 {
    var bits = state.withLock { state in
      state &+= 0x9e37_79b9_7f4a_7c15
      return state
    }
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// The next number from 0 up to, but not including, 1.
  package func nextFraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
