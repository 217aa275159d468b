import Ontology

/// Decides which events are labelled first where there is no room for all.
///
/// Thresholds first, pinned before others, then more sources, more participants, greater intensity, earlier, and the
/// lesser identifier.
enum Importance {
  /// Returns the places of the entries in the list, the most important first.
  ///
  /// - Parameters:
  ///   - entries: The events.
  ///   - isSpread: Whether equals are taken from all parts of the time shown, the middle one first,
  ///     rather than from its beginning: of a crowd only a few are named.
  ///   - earliest: The day on which an event begins, by its place in the list.
  /// - Returns: Every place once.
  static func order(
    _ entries: [TimelineEntry], isSpread: Bool = false, earliest: (Int) -> Int
  ) -> [Int] {
    let weights = entries.map { entry in
      (
        entry.isThreshold ? 0 : entry.isPinned ? 1 : 2, -entry.sources.count,
        -(entry.actors.count + entry.targets.count),
        -entry.intensity
      )
    }
    let times = entries.indices.map { (earliest($0), entries[$0].event.text) }
    let order = entries.indices.sorted { left, right in
      guard weights[left] == weights[right] else { return weights[left] < weights[right] }
      return times[left] == times[right] ? left < right : times[left] < times[right]
    }
    guard isSpread else { return order }
    var spread: [Int] = []
    var start = 0
    while start < order.count {
      let weight = weights[order[start]]
      var end = start + 1
      while end < order.count, weights[order[end]] == weight { end += 1 }
      spread += halved(start..<end).map { order[$0] }
      start = end
    }
    return spread
  }

  /// The places of a range, the middle first, then the middles of both halves, and so on.
  private static func halved(_ range: Range<Int>) -> [Int] {
    var places: [Int] = []
    var queue = [range]
    var next = 0
    while next < queue.count {
      let part = queue[next]
      next += 1
      guard !part.isEmpty else { continue }
      let middle = part.lowerBound + part.count / 2
      places.append(middle)
      queue += [part.lowerBound..<middle, middle + 1..<part.upperBound]
    }
    return places
  }
}
