/// Finds the quotation that an expression stands in, and the date of the words around it.
///
/// What is quoted counts from the day it was said: “We leave tomorrow”, he said on Friday.
struct QuotedSpeech {
  let grammar: TimeGrammar

  /// How many lexemes a quotation may run on either side of an expression.
  private static let longestHalf = 120
  /// How far from the quotation the date of its utterance may stand.
  private static let reach = 10

  /// The lexemes of the quotation around a range, with its marks; `nil` outside quotations.
  func quotation(around range: Range<Int>) -> Range<Int>? {
    guard let start = opening(before: range.lowerBound) else { return nil }
    let limit = min(grammar.lexemes.count, range.upperBound + Self.longestHalf)
    var end = range.upperBound
    while end < limit, grammar.word(end) != .lineBreak {
      if grammar.word(end) == .quote, grammar[end].value != 1 { return start..<end + 1 }
      end += 1
    }
    return nil
  }

  /// The reading that dates the utterance: the nearest day named beside the quotation, in the
  /// sentence that introduces or follows it.
  func utterance(
    of quotation: Range<Int>, among matches: [(reading: TimeReading, lexemes: Range<Int>)]
  ) -> (reading: TimeReading, lexemes: Range<Int>)? {
    matches.first { match in
      guard match.reading.isNamedDay else { return false }
      if match.lexemes.lowerBound >= quotation.upperBound {
        // A full stop inside ends the sentence with the quotation.
        return grammar.word(quotation.upperBound - 2) != .period
          && isBeside(quotation.upperBound..<match.lexemes.lowerBound)
      }
      return match.lexemes.upperBound <= quotation.lowerBound
        && isBeside(match.lexemes.upperBound..<quotation.lowerBound)
    }
  }

  private func isBeside(_ between: Range<Int>) -> Bool {
    between.count <= Self.reach
      && between.allSatisfy {
        ![.stop, .period, .lineBreak, .quote].contains(grammar.word($0))
      }
  }

  /// The mark that opens a quotation still open at an index; straight marks take turns.
  private func opening(before index: Int) -> Int? {
    var straight: Int?
    var isOdd = false
    var position = index - 1
    while position >= 0, index - position <= Self.longestHalf, grammar.word(position) != .lineBreak
    {
      if grammar.word(position) == .quote {
        switch grammar[position].value {
        case 1: return position
        case 2: return nil
        default:
          straight = straight ?? position
          isOdd.toggle()
        }
      }
      position -= 1
    }
    return isOdd ? straight : nil
  }
}

extension TimeReading {
  /// Whether the reading names one day by weekday, date or distance from today.
  fileprivate var isNamedDay: Bool {
    switch self {
    case .calendar(let fields, _): fields.weekday != nil || fields.day != nil
    case .dayShift: true
    case .dayPart(let day?, _): day.isNamedDay
    default: false
    }
  }

  /// Whether the value moves with the day on which the words are said.
  var isDeictic: Bool {
    switch self {
    case .dayShift, .unitShift, .weekend, .ago, .agoToTheDay, .ahead, .recentSpan, .comingSpan,
      .weekdayOfWeek, .weekdayAhead, .sinceQuantity, .byQuantity, .inQuantity:
      true
    case .calendar(let fields, _): fields.year == nil
    case .dayPart(let day, _), .clock(let day, _): day?.isDeictic ?? true
    case .since(let inner), .until(let inner), .by(let inner), .from(let inner),
      .before(let inner), .after(let inner), .part(_, let inner), .approximate(let inner),
      .uncertain(let inner):
      inner.isDeictic
    default: false
    }
  }
}
