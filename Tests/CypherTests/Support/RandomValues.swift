import Cypher
import TemporalGraph
import TestSupport

/// Draws values of all kinds.
struct RandomValues {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    Int64.random(in: range, using: &generator)
  }

  /// A value; lists and maps lie at most so deep.
  mutating func value(depth: Int = 2) -> Value {
    switch number(0...(depth > 0 ? 18 : 15)) {
    case 0: .null
    case 1: .boolean(number(0...1) == 1)
    case 2, 3: .integer(number(-3...3))
    case 4: .float(Double(number(-6...6)) / 2)
    case 5: .float([.nan, .infinity, -.infinity, -0.0, 0x1p53, 1e300][Int(number(0...5))])
    case 6: .integer([.max, .min, 1 << 53, 1 << 53 + 1][Int(number(0...3))])
    case 7:
      .string(["", "a", "b", "ab", "\u{E9}", "e\u{301}", "z", "\u{1F600}"][Int(number(0...7))])
    case 8: .node(NodeRow(Int(number(0...2))))
    case 9: .relationship(EdgeRow(Int(number(0...2))))
    case 10: .path(PathValue(nodes: [NodeRow(Int(number(0...2)))], relationships: []))
    case 11: instant(near: true)
    case 12, 13: instant(near: false)
    case 14: .duration(duration())
    case 15:
      (try? ValueReader.value("edtf('20\(number(20...26))\(number(0...1) == 0 ? "" : "~")')"))
        ?? .null
    case 16, 17: .list((0..<number(0...3)).map { _ in value(depth: depth - 1) })
    default:
      .map(
        MapValue(
          (0..<number(0...3)).map { _ in
            (key: ["a", "b", "c"][Int(number(0...2))], value: value(depth: depth - 1))
          }))
    }
  }

  /// Any of the five kinds of instants.
  mutating func instant(near: Bool) -> Value {
    let seconds = near ? number(0...3) * 43_200 : number(-60_000_000_000...250_000_000_000)
    let nanosecond = near ? 0 : [0, 1, 500_000_000, 999_999_999][Int(number(0...3))]
    let minutes = near ? 0 : number(-1_080...1_080)
    let text = "datetime.fromepoch(\(seconds), \(nanosecond))"
    let moment = "datetime({datetime: \(text), timezone: '\(offsetText(minutes))'})"
    let kind = ["date", "localtime", "time", "localdatetime", "datetime"][Int(number(0...4))]
    return (try? ValueReader.value("\(kind)(\(moment))")) ?? .null
  }

  private func offsetText(_ minutes: Int64) -> String {
    let (hours, rest) = (minutes.magnitude / 60, minutes.magnitude % 60)
    let digits = { (number: UInt64) in number < 10 ? "0\(number)" : "\(number)" }
    return (minutes < 0 ? "-" : "+") + digits(hours) + ":" + digits(rest)
  }

  /// A duration with parts of either sign.
  mutating func duration() -> Duration {
    let parts = (0..<4).map { _ in number(0...2) == 0 ? 0 : number(-100_000...100_000) }
    let nanoseconds = number(-2_000_000_000...2_000_000_000)
    let text =
      "duration({months: \(parts[0]), days: \(parts[1]), seconds: \(parts[2]),"
      + " nanoseconds: \(nanoseconds)})"
    guard case .duration(let duration)? = try? ValueReader.value(text) else { return .zero }
    return duration
  }
}
