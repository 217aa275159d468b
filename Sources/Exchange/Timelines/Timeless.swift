import Chronology

/// What is said of events for which a format has no place.
enum Timeless {
  /// That so many events are left out; nothing where there are none.
  static func remark(_ count: Int, _ language: Language) -> [String] {
    guard count > 0 else { return [] }
    let isOne = count == 1
    switch language {
    case .french:
      return [
        isOne
          ? "1 événement sans date utilisable est laissé de côté"
          : "\(count) événements sans date utilisable sont laissés de côté"
      ]
    case .english: return ["\(count) event\(isOne ? "" : "s") without a date that fits, left out"]
    }
  }
}
