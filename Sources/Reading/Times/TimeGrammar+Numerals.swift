extension TimeGrammar {
  /// A whole number in figures or words, up to 9999.
  func cardinal(at start: Int) -> (value: Int, end: Int)? {
    switch word(start) {
    case .number:
      let number = self[start]
      return number.digits <= 4 && isWhole(start) ? (number.value, start + 1) : nil
    case .one: return (1, start + 1)
    case .cardinal, .hundred: return spelledNumber(at: start)
    default: return nil
    }
  }

  /// A number in words: `vingt-six`, `quatre-vingt-dix`, `two hundred and fifty`.
  private func spelledNumber(at start: Int) -> (value: Int, end: Int)? {
    var total = 0
    var group = 0
    var index = start
    // No number that counts units is longer, and none grows without bound.
    for _ in 0..<8 {
      let lexeme = self[index]
      if lexeme.word == .hundred {
        group = min(max(group, 1) * lexeme.value, 1_000_000)
        if lexeme.value == 1000 {
          total += group
          group = 0
        }
      } else if lexeme.value == 20, group % 100 == 4 {
        group += 76
      } else {
        group += lexeme.value
      }
      index += 1
      guard let next = nextNumeral(after: index, group) else { break }
      index = next
    }
    return total + group < 1_000_000 ? (total + group, index) : nil
  }

  /// Where the next numeral of a number in words stands, past a hyphen or an "and".
  private func nextNumeral(after index: Int, _ group: Int) -> Int? {
    var next = index
    if word(next) == .dash, self[next].isAttached {
      next += 1
    } else if word(next) == .and, group >= 20 {
      next += 1
      guard word(next) == .cardinal || word(next) == .one else { return nil }
    }
    switch word(next) {
    case .hundred: return next
    case .one: return next > index && isFrench ? next : nil
    case .cardinal:
      // "soixante-dix" and "quatre-vingt" add up; "deux trois" are two numbers.
      let value = self[next].value
      return value < 10 && group % 10 == 0 || group >= 60 && group % 20 == 0 && value < 20
        || group % 100 == 4 && value == 20 || group == 10 && value > 6 || group % 100 == 0
        ? next : nil
    default: return nil
    }
  }

  /// Whether a number in figures is no part of a longer one: `2 000`, `1,5`, `3.14`.
  func isWhole(_ index: Int) -> Bool {
    !continues(index)
      && !(word(index - 1) == .number && self[index].digits == 3
        && self[index - 1].digits <= 3)
      && !follows(index)
  }

  private func continues(_ index: Int) -> Bool {
    if word(index + 1) == .number, self[index].digits <= 3, self[index + 1].digits == 3 {
      return true
    }
    guard word(index + 1) == .comma || word(index + 1) == .period else { return false }
    return self[index + 1].isAttached && word(index + 2) == .number && self[index + 2].isAttached
  }

  private func follows(_ index: Int) -> Bool {
    guard word(index - 1) == .comma || word(index - 1) == .period else { return false }
    return self[index].isAttached && self[index - 1].isAttached && word(index - 2) == .number
  }

  /// A number of units: `trois semaines`, `about ten days`, `une dizaine d'années`.
  func quantity(at start: Int) -> (quantity: TimeQuantity, end: Int)? {
    var (index, isApproximate) = approximation(at: start)
    var count: Int?
    var otherCount: Int?
    var isHalf = false
    if let few = fewUnits(at: index) {
      index = few
    } else if let group = collective(at: index) {
      (count, index, isApproximate) = (group.count, group.end, true)
    } else if let half = halfUnit(at: index) {
      (index, isHalf) = (half, true)
    } else if let number = cardinal(at: index) {
      (count, index) = (number.value, number.end)
      if [.or, .to, .dash].contains(word(index)), let second = cardinal(at: index + 1),
        second.value > number.value, word(second.end) == .unit || word(second.end) == .units
      {
        (otherCount, index) = (second.value, second.end)
      }
    } else {
      return nil
    }
    if word(index) == .dash, self[index].isAttached { index += 1 }
    index = skip(.filler, skip(.filler, index))
    let hasHalf = word(index) == .andAHalf
    if hasHalf { index += 1 }
    guard word(index) == .unit || word(index) == .units,
      let unit = TimeUnit(rawValue: self[index].value)
    else { return nil }
    index += 1
    var quantity = TimeQuantity(
      count: count, otherCount: otherCount, unit: unit, isApproximate: isApproximate)
    if isHalf { quantity = quantity.half }
    if hasHalf || word(index) == .andAHalf, let count {
      quantity =
        quantity.unit.halved.map {
          TimeQuantity(
            count: (count * 2 + 1) * $0.count, unit: $0.unit, isApproximate: isApproximate)
        } ?? quantity
      if !hasHalf { index += 1 }
    }
    // "a year or two".
    if word(index) == .or, let other = cardinal(at: index + 1), let count, other.value > count,
      word(other.end) != .unit, word(other.end) != .units
    {
      quantity.otherCount = other.value
      index = other.end
    }
    return (quantity, index)
  }

  /// The words before a number that make it about right: "nearly", « depuis bientôt quatre ans ».
  private func approximation(at start: Int) -> (end: Int, isApproximate: Bool) {
    var index = start
    if word(index) == .about { index = skip(.about, index + 1) }
    if word(index) == .vague, isFrench, [.since, .ago, .lasting].contains(word(index - 1)) {
      index += 1
    }
    return (index, index > start)
  }

  private func fewUnits(at index: Int) -> Int? {
    if word(index) == .few { return skip(.of, index + 1) }
    if word(index) == .one, word(index + 1) == .few { return index + 2 }
    return nil
  }

  private func collective(at index: Int) -> (count: Int, end: Int)? {
    let start = skip(.one, index)
    guard word(start) == .collective else { return nil }
    return (self[start].value, skip(.of, start + 1))
  }

  /// « huitaine » and « quinzaine », which count days where no noun follows.
  func spelledDays(at index: Int) -> (quantity: TimeQuantity, end: Int)? {
    guard isFrench, word(index) == .collective, [8, 15].contains(self[index].value),
      ![.of, .ofThe].contains(word(index + 1))
    else { return nil }
    return (TimeQuantity(count: self[index].value, unit: .day), index + 1)
  }

  private func halfUnit(at start: Int) -> Int? {
    let index = skip(.one, start)
    guard word(index) == .half else { return nil }
    return skip(.one, skip(.dash, index + 1))
  }
}

extension TimeUnit {
  /// The half of this unit in a smaller one, or `nil` where nothing smaller counts.
  var halved: (count: Int, unit: TimeUnit)? {
    switch self {
    case .second, .weekend: nil
    case .minute: (30, .second)
    case .hour: (30, .minute)
    case .day: (12, .hour)
    case .week: (4, .day)
    case .fortnight: (1, .week)
    case .month: (15, .day)
    case .quarter: (6, .week)
    case .half: (3, .month)
    case .year: (6, .month)
    case .decade: (5, .year)
    case .century: (50, .year)
    }
  }
}

extension TimeQuantity {
  /// Half of one unit.
  fileprivate var half: TimeQuantity {
    guard let half = unit.halved else { return self }
    return TimeQuantity(count: half.count, unit: half.unit, isApproximate: isApproximate)
  }
}
