/// The signs for dates that a legend explains; an exact day needs none.
enum GlyphKind: CaseIterable {
  case span, approximate, uncertain, masked, interval, open, unknownEnd, choice, bound

  /// The signs that a glyph uses.
  static func kinds(of glyph: DateGlyph) -> [GlyphKind] {
    var kinds: [GlyphKind] = []
    switch glyph.form {
    case .day, .several: break
    case .span: kinds.append(.span)
    case .masked: kinds.append(.masked)
    case .choice: kinds.append(.choice)
    case .after, .before: kinds.append(.bound)
    case .bar(let start, let end):
      if start == .open || end == .open { kinds.append(.open) }
      if start == .unknown || end == .unknown { kinds.append(.unknownEnd) }
      if start.days != nil, end.days != nil { kinds.append(.interval) }
    }
    if glyph.isApproximate { kinds.append(.approximate) }
    if glyph.isUncertain { kinds.append(.uncertain) }
    return kinds
  }

  /// A glyph of the kind on a scale of twelve days.
  var sample: DateGlyph {
    let exact = DateGlyph.End.within(1..<1)
    let form: DateGlyph.Form =
      switch self {
      case .span, .approximate: .span(0..<12)
      case .uncertain: .day(4)
      case .masked: .masked(0..<12)
      case .interval: .bar(from: .within(0..<3), to: .within(9..<12))
      case .open: .bar(from: exact, to: .open)
      case .unknownEnd: .bar(from: exact, to: .unknown)
      case .choice: .choice([1..<2, 10..<11], opensBefore: false, opensAfter: false)
      case .bound: .after(0)
      }
    return DateGlyph(
      form: form, isApproximate: self == .approximate, isUncertain: self == .uncertain)
  }
}

extension ChartWords {
  /// What a sign for dates says.
  func glyph(_ kind: GlyphKind) -> String {
    switch kind {
    case .span: pick("jour inconnu du mois ou de l’année", "day unknown within month or year")
    case .approximate: pick("date approximative", "approximate date")
    case .uncertain: pick("date incertaine", "uncertain date")
    case .masked: pick("un moment de la période", "some time within")
    case .interval: pick("durée, bouts clairs incertains", "duration, light ends uncertain")
    case .open: pick("sans terme", "open-ended")
    case .unknownEnd: pick("terme inconnu", "end unknown")
    case .choice: pick("l’une de ces dates", "one of these dates")
    case .bound: pick("à partir de là, ou avant", "then or later, or before")
    }
  }
}
