/// A map: every key once, in the order of their first mention.
package struct MapValue: Sendable {
  package private(set) var entries: [(key: String, value: Value)] = []
  /// Where a key stands among the entries; empty for small maps, which are searched through.
  private var places: [MapKey: Int] = [:]

  private static let smallCount = 12

  package init() {}

  /// Takes entries; of two with one key the later value stands.
  package init(_ entries: some Sequence<(key: String, value: Value)>) {
    for entry in entries { self[entry.key] = entry.value }
  }

  package var count: Int { entries.count }

  package var isEmpty: Bool { entries.isEmpty }

  /// The value of a key; `nil` where the map has no such key.
  package subscript(key: String) -> Value? {
    get { place(of: key).map { entries[$0].value } }
    set {
      switch (place(of: key), newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil):
        entries.remove(at: place)
        index()
      case (nil, let value?): append(key, value)
      case (nil, nil): break
      }
    }
  }

  private func place(of key: String) -> Int? {
    guard places.isEmpty else { return places[MapKey(text: key)] }
    return entries.firstIndex { $0.key.isSame(as: key) }
  }

  private mutating func append(_ key: String, _ value: Value) {
    entries.append((key: key, value: value))
    if !places.isEmpty {
      places[MapKey(text: key)] = entries.count - 1
    } else if entries.count > Self.smallCount {
      index()
    }
  }

  private mutating func index() {
    places = [:]
    guard entries.count > Self.smallCount else { return }
    for (place, entry) in entries.enumerated() { places[MapKey(text: entry.key)] = place }
  }
}

/// A key, told apart by its bytes.
private struct MapKey: Hashable {
  let text: String

  static func == (left: Self, right: Self) -> Bool { left.text.isSame(as: right.text) }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
