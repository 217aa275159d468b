import Chronology

extension FunctionLibrary {
  /// Uncertain dates and how they lie to each other: additions of Chancery to openCypher.
  ///
  /// Each relation stands three times. `before(a, b)` gives null where the dates leave it open,
  /// `certainlyBefore(a, b)` false, and `possiblyBefore(a, b)` true. Arguments are EDTF dates, their
  /// texts, dates, and date-times, of which the day counts.
  ///
  /// ```
  /// RETURN before(edtf('2025-09'), '2026-01~')               // true
  /// RETURN during(date('2025-09-04'), edtf('2025-09/2026'))  // null: it may begin later
  /// ```
  static let edtfs: [Function] =
    [Function("edtf", ["input": spans], .edtf, .unary(edtf))]
    + UncertainRelation.allCases.flatMap(threeWays)

  private static let spans: ValueKinds = [.edtf, .date, .localDateTime, .dateTime, .string]

  private static func edtf(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    try span(value, "edtf").map { .edtf($0) } ?? .null
  }

  private static func threeWays(_ relation: UncertainRelation) -> [Function] {
    let name = relation.rawValue
    let capitalized = name.prefix(1).uppercased() + name.dropFirst()
    return [
      function(name, relation, whenOpen: nil),
      function("certainly" + capitalized, relation, whenOpen: false),
      function("possibly" + capitalized, relation, whenOpen: true),
    ]
  }

  private static func function(
    _ name: String, _ relation: UncertainRelation, whenOpen open: Bool?
  ) -> Function {
    Function(
      name, ["first": spans, "second": spans], .boolean,
      .binary { first, second, context throws(CypherError) in
        let (first, second) = try (span(first, name), span(second, name))
        guard let first, let second else { return .null }
        return switch first.answers(anyOf: relation.relations, second) {
        case .yes: .boolean(true)
        case .no: .boolean(false)
        case .maybe, .unknown: Value(open)
        }
      })
  }

  /// The span that a value stands for; `nil` for null.
  private static func span(_ value: Value, _ function: String) throws(CypherError) -> EDTF? {
    let day: Date
    switch value {
    case .edtf(let date): return date
    case .string(let text):
      do {
        return try EDTF(text)
      } catch {
        throw .invalidArgument(error.description)
      }
    case .date(let date): day = date
    case .localDateTime(let instant): day = instant.date
    case .dateTime(let instant): day = instant.local.date
    case .null, .boolean, .integer, .float, .list, .map, .node, .relationship, .path, .localTime,
      .time, .duration:
      try Argument.requireNull(value, spans, function)
      return nil
    }
    guard let date = EDTF.day(day.calendarDay) else {
      throw .invalidArgument("EDTF has no day \(day): its years reach from -9999 to 9999")
    }
    return date
  }
}

/// A relation between two spans as a question is asked in plain words; raw values are the names of
/// the functions.
private enum UncertainRelation: String, CaseIterable {
  case before, after, during, includes, overlaps, meets, metBy, starts, finishes, equals

  /// Those of Allen's relations that answer with yes.
  var relations: [Allen] {
    switch self {
    case .before: [.before, .meets]
    case .after: [.after, .metBy]
    case .during: [.during, .starts, .finishes, .equals]
    case .includes: [.contains, .startedBy, .finishedBy, .equals]
    case .overlaps: Allen.allCases.filter { ![.before, .meets, .metBy, .after].contains($0) }
    case .meets: [.meets]
    case .metBy: [.metBy]
    case .starts: [.starts]
    case .finishes: [.finishes]
    case .equals: [.equals]
    }
  }
}
