/// A unit of the calendar or the clock, by ascending length; the raw values stand in the tables.
enum TimeUnit: Int, Comparable, Sendable {
  case second = 0
  case minute = 1
  case hour = 2
  case day = 3
  case week = 4
  case fortnight = 5
  case month = 6
  case quarter = 7
  case half = 8
  case year = 9
  case decade = 10
  case century = 11
  case weekend = 12

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// How TIMEX3 writes a duration of `count` of these; `X` where the count is not told.
  func duration(_ count: Int?) -> String {
    let number = count.map(String.init) ?? "X"
    return switch self {
    case .second: "PT\(number)S"
    case .minute: "PT\(number)M"
    case .hour: "PT\(number)H"
    case .day: "P\(number)D"
    case .week: "P\(number)W"
    case .fortnight: "P\(count.map { String(2 * $0) } ?? "X")W"
    case .month: "P\(number)M"
    case .quarter: "P\(number)Q"
    case .half: "P\(count.map { String(6 * $0) } ?? "X")M"
    case .year: "P\(number)Y"
    case .decade: "P\(number)DE"
    case .century: "P\(number)CE"
    case .weekend: "P\(number)WE"
    }
  }
}
