extension Pattern {
  /// Where the steps from `start` on lead to a match, read from `place` on.
  func run(
    _ start: Int, _ text: [UInt32], _ bounds: Range<Int>, at place: Int, _ stack: inout PatternStack
  ) -> Int? {
    let base = stack.places.count
    defer { stack.places.removeLast(stack.places.count - base) }
    let patience = 4096 + 16 * bounds.count
    switch attempt(start, text, bounds, at: place, &stack, limit: patience) {
    case .ended(let end): return end
    case .exhausted: break
    }
    stack.places.removeLast(stack.places.count - base)
    // Every fork is now tried once at each place: that ends after forks times places.
    let (bits, overflow) = forkCount.multipliedReportingOverflow(by: bounds.count + 1)
    guard !overflow, bits < 1 << 31 else { return nil }
    stack.tried.removeAll(keepingCapacity: true)
    stack.tried.append(contentsOf: repeatElement(0, count: bits / 64 + 1))
    defer { stack.tried.removeAll(keepingCapacity: bits < 1 << 20) }
    switch attempt(start, text, bounds, at: place, &stack, limit: nil) {
    case .ended(let end): return end
    case .exhausted: return nil
    }
  }

  private enum Outcome {
    case ended(Int?)
    case exhausted
  }

  /// Follows the steps until they accept or every way has failed.
  ///
  /// `limit`: The most steps; without one each fork is tried only once at each place.
  private func attempt(
    _ start: Int, _ text: [UInt32], _ bounds: Range<Int>, at place: Int,
    _ stack: inout PatternStack, limit: Int?
  ) -> Outcome {
    let base = stack.places.count
    var step = start
    var at = place
    var taken = 0
    while true {
      taken += 1
      if let limit, taken > limit { return .exhausted }
      let current = steps[step]
      var goesOn = false
      switch current.kind {
      case .accept: return .ended(at)
      case .scalar, .set:
        if at < bounds.upperBound, reads(current, text[at]) {
          at += 1
          step += 1
          goesOn = true
        }
      case .jump:
        step = Int(current.first)
        goesOn = true
      case .fork:
        if limit != nil || isFirstVisit(step, at - bounds.lowerBound, bounds.count, &stack) {
          stack.places.append((Int32(current.second), Int32(at)))
          step = Int(current.first)
          goesOn = true
        }
      case .start: goesOn = at == bounds.lowerBound
      case .end:
        goesOn =
          at == bounds.upperBound || at == bounds.upperBound - 1 && text[at] == 0x0a
      case .ahead, .behind:
        if looks(current, step, text, bounds, at, &stack) {
          step = Int(current.first)
          goesOn = true
        }
      }
      if goesOn {
        if current.kind == .start || current.kind == .end { step += 1 }
        continue
      }
      guard stack.places.count > base, let next = stack.places.popLast() else {
        return .ended(nil)
      }
      step = Int(next.step)
      at = Int(next.at)
    }
  }

  private func reads(_ step: PatternStep, _ value: UInt32) -> Bool {
    let read = ignoresCase ? ScalarText.simpleLower(value) : value
    return step.kind == .scalar ? read == step.first : sets[Int(step.first)].contains(read)
  }

  private func isFirstVisit(
    _ step: Int, _ offset: Int, _ length: Int, _ stack: inout PatternStack
  ) -> Bool {
    let bit = Int(forkNumbers[step]) * (length + 1) + offset
    let mask = UInt64(1) << UInt64(bit & 63)
    if stack.tried[bit >> 6] & mask != 0 { return false }
    stack.tried[bit >> 6] |= mask
    return true
  }

  /// Whether looking ahead or behind succeeds.
  ///
  /// What is looked at has a limited length; a part that
  /// takes more than ten thousand steps is given up as not found.
  private func looks(
    _ look: PatternStep, _ step: Int, _ text: [UInt32], _ bounds: Range<Int>, _ at: Int,
    _ stack: inout PatternStack
  ) -> Bool {
    let negated = look.second == 1
    let from = at - Int(look.width)
    guard from >= bounds.lowerBound else { return negated }
    let base = stack.places.count
    defer { stack.places.removeLast(stack.places.count - base) }
    let outcome = attempt(step + 1, text, bounds, at: from, &stack, limit: 10_000)
    if case .ended(.some) = outcome { return !negated }
    return negated
  }
}
