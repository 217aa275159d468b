extension Term {
  /// The sides of an equation, each with the other, where it is a property or a call.
  var equalities: [(subject: Term, value: Term)] {
    guard case .comparison(let left, let steps) = kind, steps.count == 1,
      steps[0].comparator == .equal
    else { return [] }
    let right = steps[0].right
    guard Set(right.reads).isDisjoint(with: left.reads) else { return [] }
    return (left.isLookup ? [(left, right)] : []) + (right.isLookup ? [(right, left)] : [])
  }

  private var isLookup: Bool {
    switch kind {
    case .property(let subject, _): subject.plainSlot != nil
    case .call(_, let arguments): arguments.count == 1 && arguments[0].plainSlot != nil
    default: false
    }
  }

  /// The range of days that it asks of an edge's date.
  func dateWindow(_ edge: Int) -> DateWindow? {
    guard case .comparison(let left, let steps) = kind, steps.count == 1, isDeterministic else {
      return nil
    }
    let (comparator, right) = (steps[0].comparator, steps[0].right)
    if let property = left.edgeDate(edge), !right.reads.contains(edge), !right.hasSubquery {
      return DateWindow(
        comparator: comparator, property: property, bound: right, condition: self
      ).ifRange
    }
    if let property = right.edgeDate(edge), !left.reads.contains(edge), !left.hasSubquery {
      return DateWindow(
        comparator: comparator.mirrored, property: property, bound: left, condition: self
      ).ifRange
    }
    return nil
  }

  private func edgeDate(_ edge: Int) -> EdgeDate? {
    guard case .property(let subject, let key) = kind, subject.plainSlot == edge else { return nil }
    return EdgeDate(rawValue: key)
  }
}

extension DateWindow {
  /// Itself, where its comparator cuts out one range.
  fileprivate var ifRange: DateWindow? {
    property == .known || comparator == .notEqual ? nil : self
  }
}

extension Comparator {
  /// The comparator with its sides changed.
  var mirrored: Comparator {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
