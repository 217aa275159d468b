package import Chronology

/// The kind of a temporal expression, as TIMEX3 names it.
package enum TimeType: String, CaseIterable, Codable, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// How an expression bends its value, as TIMEX3 names it.
package enum TimeModifier: String, CaseIterable, Codable, Sendable {
  case start = "START"
  case middle = "MID"
  case end = "END"
  case approximate = "APPROX"
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
}

/// What a value was counted from.
package enum TimeAnchor: Hashable, Sendable {
  /// The document's own date.
  case document
  /// The story's time: the expression at this index of the same result, or `nil` where the caller
  /// gave the anchor.
  case narrative(Int?)
  /// Nothing: the expression is absolute, or could not be resolved.
  case none
}

/// A temporal expression found in a text, with its value.
package struct TimeExpression: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the text.
  package let range: Range<Int>
  /// The words as they stand in the text.
  package let text: String
  package let type: TimeType
  /// The TIMEX3 value where EDTF has no form (`P2Y`, `XXXX-WXX-2`, `PAST_REF`, `2026-01-20TEV`).
  package let timexValue: String?
  /// The date, or `nil` where nothing fixes it.
  package let value: EDTF?
  package let modifier: TimeModifier?
  /// The rule that gave the value.
  package let rule: TimeRule
  package let anchor: TimeAnchor
  /// How sure the reading is, in 0...1.
  package let confidence: Double
}
