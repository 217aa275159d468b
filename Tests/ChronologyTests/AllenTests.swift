import Chronology
import TestSupport
import Testing

struct AllenTests {
  @Test(arguments: [
    ("2026-01-06", "2026-01-08", Allen.before), ("2026-01-06", "2026-01-07", .meets),
    ("2024/2025-12-30", "2026", .before),
    ("2026-01-01/2026-01-10", "2026-01-05/2026-01-20", .overlaps),
    ("2026-01", "2026-01-31", .finishedBy), ("2026", "2026-05", .contains),
    ("2026-01", "2026", .starts), ("2026-01", "2026-01", .equals), ("2026", "2026-01", .startedBy),
    ("2026-05", "2026", .during), ("2026-12", "2026", .finishes),
    ("2026-33", "2026-02-XX", .contains), ("2022-02-24/..", "2014", .after),
    ("2022-02-24/..", "2022-02-24/..", .equals), ("../2022-02-24", "2022-02-25/..", .meets),
    ("2026-04-01/..", "2026-03", .metBy), ("[2027,2029]", "2026-01", .after),
    ("{2026-01-06,2026-01-07}", "2026-01-06/2026-01-07", .equals),
  ])
  func `a certain relation is the only one`(first: String, second: String, relation: Allen) throws {
    let (first, second) = (try EDTF(first), try EDTF(second))
    for other in Allen.allCases {
      #expect(first.answers(other, second) == (other == relation ? .yes : .no))
      #expect(second.answers(other, first) == (other == relation.inverse ? .yes : .no))
    }
  }

  @Test(arguments: [
    ("2025-09/2026-01", Allen.contains, "2025-09-15", TemporalAnswer.maybe),
    ("2025-09/2026-01", .contains, "2025-10", .yes), ("2025-09/2026-01", .before, "2025", .no),
    ("2022-02-24/", .before, "2025", .unknown), ("2022-02-24/", .after, "2014", .yes),
    ("2022-02-24/", .meets, "2014", .no), ("/2027", .before, "2028", .unknown),
    ("2024/2025", .before, "2026", .maybe),
    ("/2026-12-31", .meets, "2027", .yes), ("/2027", .during, "2014/2030", .unknown),
    ("[2025,2028]", .after, "2026", .maybe), ("[2027..]", .after, "2025", .yes),
    ("[2027..]", .during, "2022-02-24/..", .yes), ("2026-XX", .during, "2025/2027", .yes),
    ("2014?", .before, "2016", .yes),
  ])
  func `an uncertain relation has one of four answers`(
    first: String, relation: Allen, second: String, answer: TemporalAnswer
  ) throws {
    #expect(try EDTF(first).answers(relation, EDTF(second)) == answer)
  }

  /// Intervals between masked days of one month, so that all their days can be counted through.
  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `answers agree with trying every pair of spans`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let (first, second) = (try Self.value(&generator), try Self.value(&generator))
    var held: Set<Allen> = []
    for span in Self.spans(of: first) {
      for other in Self.spans(of: second) { held.insert(Self.relation(span, other)) }
    }
    for relation in Allen.allCases {
      let answer: TemporalAnswer =
        !held.contains(relation) ? .no : held.count == 1 ? .yes : .maybe
      #expect(
        first.answers(relation, second) == answer, "\(first) \(relation.rawValue) \(second)")
    }
  }

  private static func value(_ generator: inout SplitMix64) throws -> EDTF {
    let ends = ["01", "03", "05", "07", "09", "0X", "1X", "12", "15"]
    while true {
      let first = ends[Int.random(in: 0..<ends.count, using: &generator)]
      let last = ends[Int.random(in: 0..<ends.count, using: &generator)]
      let text =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: "2026-01-\(first)".replacing("X", with: "5")
        case 1: "[2026-01-\(first),2026-01-\(last)]".replacing("X", with: "4")
        default: "2026-01-\(first)/2026-01-\(last)"
        }
      if let value = try? EDTF(text) { return value }
    }
  }

  /// All spans a value may be, start and end each on every day that its dates allow.
  private static func spans(of value: EDTF) -> [Range<Int>] {
    switch value.form {
    case .interval(let interval):
      let starts = days(of: interval.start), ends = days(of: interval.end)
      return starts.flatMap { start in ends.filter { $0 >= start }.map { start..<$0 + 1 } }
    case .oneOf(let members):
      return members.flatMap(\.dates).compactMap(\.exactDay).map {
        $0.daysSince1970..<$0.daysSince1970 + 1
      }
    default:
      return value.exactDay.map { [$0.daysSince1970..<$0.daysSince1970 + 1] } ?? []
    }
  }

  private static func days(of end: EDTF.Interval.End) -> ClosedRange<Int> {
    guard let date = end.date, let first = EDTF.date(date).earliestDay,
      let last = EDTF.date(date).latestDay
    else { return 0...0 }
    return first.daysSince1970...last.daysSince1970
  }

  /// The textbook definition, relation by relation.
  private static func relation(_ a: Range<Int>, _ b: Range<Int>) -> Allen {
    let (s, e, t, f) = (a.lowerBound, a.upperBound, b.lowerBound, b.upperBound)
    if e < t { return .before }
    if e == t { return .meets }
    if f < s { return .after }
    if f == s { return .metBy }
    if s == t { return e == f ? .equals : e < f ? .starts : .startedBy }
    if e == f { return s > t ? .finishes : .finishedBy }
    if s > t && e < f { return .during }
    if s < t && e > f { return .contains }
    return s < t ? .overlaps : .overlappedBy
  }

  @Test func `the inverse of the inverse is the relation`() {
    for relation in Allen.allCases { #expect(relation.inverse.inverse == relation) }
    #expect(Set(Allen.allCases.map(\.inverse)).count == 13)
  }

  @Test(arguments: [
    ("2024/2025", "2026", TemporalAnswer.yes), ("2026", "2025", .no),
    ("2025-09/2026-01", "2026-01", .no),
    ("2025-09/2026-01", "2026-01-15", .maybe), ("2022-02-24/", "2025", .unknown),
    ("../2022-02-24", "2022-02-25", .yes),
  ])
  func `a union of relations is answered as one`(
    first: String, second: String, answer: TemporalAnswer
  ) throws {
    #expect(try EDTF(first).answers(anyOf: [.before, .meets], EDTF(second)) == answer)
  }
}
