/// The rules of one zone: what its offset was and will be.
struct ZoneTransitions: Sendable {
  /// When the offset changed, in seconds since 1970-01-01T00:00Z, ascending.
  let times: [Int64]
  /// `offsets[i]` holds from `times[i]` on.
  let offsets: [Int32]
  /// What held before the first change.
  let firstOffset: Int32
  /// What holds from the last change on; `nil` where the last offset stays.
  let rule: PosixZone?

  /// The offset at a moment.
  ///
  /// - Complexity: O(log *changes*).
  func offset(at seconds: Int64) -> Int32 {
    guard let last = times.last else { return rule?.offset(at: seconds) ?? firstOffset }
    if seconds >= last { return rule?.offset(at: seconds) ?? offsets[offsets.count - 1] }
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// What a clock of the zone that shows a local time can mean.
  ///
  /// Where clocks are set back the time comes twice: the preferred offset decides, else the first.
  /// Where they are set forward it does not come at all: it is moved by as much as the clocks.
  ///
  /// - Parameters:
  ///   - local: Seconds since 1970-01-01T00:00 as the clock shows them.
  ///   - preferred: The offset that is meant where two fit.
  /// - Returns: The offset, and how many seconds the local time was moved by.
  func resolve(local: Int64, preferring preferred: Int32?) -> (offset: Int32, shift: Int64) {
    // Two changes never lie within two days of each other where both would matter.
    let before = offset(at: local - 86_400)
    let after = offset(at: local + 86_400)
    var fitting: [Int32] = []
    for candidate in [before, after, preferred ?? before]
    where !fitting.contains(candidate) && offset(at: local - Int64(candidate)) == candidate {
      fitting.append(candidate)
    }
    if let preferred, fitting.contains(preferred) { return (preferred, 0) }
    if let first = fitting.max() { return (first, 0) }
    let moved = offset(at: local - Int64(before))
    return (moved, Int64(moved - before))
  }
}
