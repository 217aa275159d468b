import Ontology

/// Decides which events are labelled first where there is no room for all.
///
/// Pinned before others, then more sources, more participants, greater intensity, earlier, and the
/// lesser identifier.
enum Importance {
  /// Returns the places of the entries in the list, the most important first.
  static func order(_ entries: [TimelineEntry], earliest: (Int) -> Int) -> [Int] {
    let keys = entries.indices.map { index in
      let entry = entries[index]
      return (
        entry.isPinned ? 0 : 1, -entry.sources.count, -(entry.actors.count + entry.targets.count),
        -entry.intensity, earliest(index), entry.event.text
      )
    }
    return entries.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }
  }
}
