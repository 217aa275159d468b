import Chronology
import Ontology

/// When what a trigger tells holds in the world.
struct ClaimTime {
  let document: Document
  /// The temporal expressions of the sentence.
  let times: [TimeExpression]
  let analyzed: AnalyzedText
  /// The triggers of the sentence.
  let triggers: [Trigger]
  /// The day of which the paragraph told last.
  let narrated: EDTF?

  /// The time of a trigger's clause, else what bounds it.
  ///
  /// The nearest dated expression of the sentence holds, unless another clause lies before it.
  /// Without one an act is of the day of which its paragraph told last, else of the article's date;
  /// what is yet to come begins at the last day of that date.
  func time(of trigger: Trigger, factuality: Factuality, governing: EDTF?) -> EDTF? {
    let range = analyzed.range(trigger.tokens)
    if let value = nearest(to: range)?.value { return value }
    if let governing, factuality != .actual { return governing }
    if let narrated, factuality == .actual, isPast(trigger) { return narrated }
    guard let published = document.published else { return governing }
    switch factuality {
    case .actual, .denied:
      // An article of some day or any later one bounds nothing that has happened.
      return published.latestDay == nil ? governing : Self.oneDay(of: published)
    case .intended, .hypothetical:
      let day = published.latestDay ?? published.earliestDay
      return day.flatMap(EDTF.day).flatMap(EDTF.from) ?? governing
    }
  }

  /// An article of some day in an interval tells of some day in it.
  private static func oneDay(of published: EDTF) -> EDTF {
    EDTF.someTime(within: published) ?? published
  }

  private func isPast(_ trigger: Trigger) -> Bool {
    switch trigger.inflection {
    case .past, .imperfect: true
    case .pastParticiple: trigger.isFinite
    case .noun, .infinitive, .present, .future, .conditional, .presentParticiple: false
    }
  }

  /// The nearest dated expression, the one before a trigger where two are as near.
  ///
  /// Behind an expression of another clause nothing is of the trigger's own.
  private func nearest(to trigger: Range<Int>) -> TimeExpression? {
    let dated = times.lazy.filter { $0.value != nil && $0.type != .set }
    let before = dated.last { $0.range.lowerBound < trigger.upperBound }
    let after = dated.first { $0.range.lowerBound >= trigger.upperBound }
    guard let after, !isOfAnotherClause(after.range, trigger) else { return before }
    guard let before else { return after }
    let gap = max(0, trigger.lowerBound - before.range.upperBound)
    return gap <= after.range.lowerBound - trigger.upperBound ? before : after
  }

  /// Whether a finite verb of another event stands between the trigger and an expression after it.
  private func isOfAnotherClause(_ time: Range<Int>, _ trigger: Range<Int>) -> Bool {
    if opensClause(time) { return true }
    return triggers.contains { other in
      guard other.isFinite else { return false }
      let range = analyzed.range(other.tokens)
      return range.lowerBound >= trigger.upperBound && range.upperBound <= time.lowerBound
    }
  }

  /// « et, le 2 mars, la Russie a menacé … »: a coordinator before an expression and a verb after.
  private func opensClause(_ time: Range<Int>) -> Bool {
    guard
      let verb = triggers.first(where: { analyzed.range($0.tokens).lowerBound >= time.upperBound }),
      verb.isFinite
    else { return false }
    var before = verb.start - 1
    while before > 0, analyzed.tokens[before].range.lowerBound >= time.lowerBound { before -= 1 }
    while analyzed.is(before, ",")
      || !analyzed.role(before).isDisjoint(with: [.determiner, .preposition])
    {
      before -= 1
    }
    return analyzed.role(before).contains(.coordinator)
  }
}
