/// The syntax tree of a regular expression.
indirect enum PatternSyntax {
  /// One scalar of a set; the set's row in the pattern's table.
  case set(Int)
  /// One certain scalar, lower-cased where case is ignored.
  case scalar(UInt32)
  /// All of these, one after the other.
  case sequence([PatternSyntax])
  /// The first of these that leads to a match.
  case alternatives([PatternSyntax])
  /// As many as possible, at least `least` and at most `most`.
  case repeated(PatternSyntax, least: Int, most: Int?)
  /// The start of the text.
  case start
  /// The end of the text, or the place before one final line feed.
  case end
  /// What has to follow, or must not.
  case ahead(PatternSyntax, negated: Bool)
  /// What has to stand before, or must not; it takes `width` scalars.
  case behind(PatternSyntax, width: Int, negated: Bool)

  /// The fewest scalars that a match takes.
  var shortest: Int {
    switch self {
    case .set, .scalar: 1
    case .sequence(let parts):
      parts.reduce(0) { min(PatternSyntax.countLimit, $0 + $1.shortest) }
    case .alternatives(let parts): parts.map(\.shortest).min() ?? 0
    case .repeated(let part, let least, _): min(PatternSyntax.countLimit, part.shortest * least)
    case .start, .end, .ahead, .behind: 0
    }
  }

  /// The most scalars that a match can take, or nothing where there is no limit.
  var longest: Int? {
    switch self {
    case .set, .scalar: return 1
    case .sequence(let parts):
      var sum = 0
      for part in parts {
        guard let length = part.longest else { return nil }
        sum += length
        if sum > PatternSyntax.countLimit { return nil }
      }
      return sum
    case .alternatives(let parts):
      var most = 0
      for part in parts {
        guard let length = part.longest else { return nil }
        most = max(most, length)
      }
      return most
    case .repeated(let part, _, let most):
      guard let most, let length = part.longest, most * length <= PatternSyntax.countLimit else {
        return nil
      }
      return most * length
    case .start, .end, .ahead, .behind: return 0
    }
  }

  /// Lengths and counts above it are as good as endless.
  static let countLimit = 100_000
}
