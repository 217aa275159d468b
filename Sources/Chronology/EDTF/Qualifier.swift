/// How much a part of a date is to be trusted.
public enum Qualifier: UInt8, CaseIterable, Hashable, Sendable {
  /// Possibly wrong: the source is doubtful (`?`).
  case uncertain = 1
  /// Near the truth: an estimate (`~`).
  case approximate = 2
  /// Both at once (`%`).
  case uncertainApproximate = 3
}

extension Qualifier {
  /// Whether the part may be wrong.
  public var isUncertain: Bool { rawValue & 1 != 0 }

  /// Whether the part is an estimate.
  public var isApproximate: Bool { rawValue & 2 != 0 }

  /// The sign that EDTF writes.
  public var sign: Character {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case .uncertainApproximate: "%"
    }
  }

  /// Returns what both say together; `nil` where neither says anything.
  public static func union(_ first: Qualifier?, _ second: Qualifier?) -> Qualifier? {
    Qualifier(rawValue: (first?.rawValue ?? 0) | (second?.rawValue ?? 0))
  }
}
