/// Which scalars a match of an alternative can begin with.
enum FirstScalars {
  /// Anything, or nothing at all.
  case any
  /// One of these.
  case some([ClosedRange<UInt32>])

  /// What an alternative can begin with, looking around not counted.
  static func of(_ part: PatternSyntax, _ sets: [ScalarSet]) -> FirstScalars {
    switch part {
    case .scalar(let value): return .some([value...value])
    case .set(let row): return .some(sets[row].ranges)
    case .start, .end, .ahead, .behind: return .any
    case .repeated(let inner, let least, _): return least > 0 ? of(inner, sets) : .any
    case .alternatives(let parts):
      var ranges: [ClosedRange<UInt32>] = []
      for part in parts {
        guard case .some(let more) = of(part, sets) else { return .any }
        ranges += more
      }
      return .some(ranges)
    case .sequence(let parts):
      var ranges: [ClosedRange<UInt32>] = []
      for part in parts {
        switch part {
        case .start, .end, .ahead, .behind: continue
        default: break
        }
        let optional = part.shortest == 0
        guard case .some(let more) = of(optional ? body(part) : part, sets) else { return .any }
        ranges += more
        if !optional { return .some(ranges) }
      }
      return .any
    }
  }

  private static func body(_ part: PatternSyntax) -> PatternSyntax {
    if case .repeated(let inner, _, _) = part, inner.shortest > 0 { return inner }
    return .sequence([])
  }
}
