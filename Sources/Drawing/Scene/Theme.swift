/// Whether a drawing stands on white paper or on a dark screen.
///
/// Marks are made in the colors of print; a theme says how each is shown. Static pictures hold
/// literal colors only, since renderers disagree about style sheets and variables.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// White, as in `Palette`.
  case print
  /// Near-black, with the hues of the same meaning that are light enough for it.
  case dark

  /// How a color of print is shown.
  ///
  /// A tint keeps its share: what is pale on white is dim on black.
  package func shown(_ color: Color) -> Color {
    switch self {
    case .print: color
    case .dark: Self.dark(color)
    }
  }

  /// The room around the marks, in points: a page has a margin of its own, a screen has none.
  var margin: Double {
    switch self {
    case .print: 0
    case .dark: 10
    }
  }

  private static let darkPaper = Color(0x121417)

  /// A color of the palette and what says the same on black.
  ///
  /// Source: M. Okabe and K. Ito, *Color Universal Design*, 2008: sky blue and orange for blue and
  /// vermillion, yellow for brown.
  private static let pairs: [(light: Color, dark: Color)] = [
    (Palette.ink, Color(0xE8E8E8)), (Palette.note, Color(0xB4B9BF)),
    (Palette.neutral, Color(0xA0A6AD)), (Palette.blue, Color(0x56B4E9)),
    (Palette.vermillion, Color(0xE69F00)), (Palette.link, Color(0x7CC5F0)),
    (Palette.green, Color(0x1FBF92)), (Palette.purple, Palette.purple),
    (Palette.groups[2], Color(0xF0E442)), (Palette.groups[3], Color(0xA3A3E8)),
  ]

  private static func dark(_ color: Color) -> Color {
    if color == Palette.paper { return darkPaper }
    var best = (error: Double.infinity, dark: pairs[0].dark, share: 1.0)
    for pair in pairs {
      let share = Self.share(of: pair.light, in: color)
      let tint = pair.light.tint(share)
      let error = distance(tint, color)
      if error < best.error { best = (error, pair.dark, share) }
    }
    return best.dark.mixed(best.share, with: darkPaper)
  }

  /// How much of a color remains in a tint of it, by least squares.
  private static func share(of color: Color, in tint: Color) -> Double {
    let base = color.parts.map { 255 - Double($0) }
    let shown = tint.parts.map { 255 - Double($0) }
    let product = zip(base, shown).reduce(0) { $0 + $1.0 * $1.1 }
    let square = base.reduce(0) { $0 + $1 * $1 }
    return min(max(product / square, 0), 1)
  }

  private static func distance(_ left: Color, _ right: Color) -> Double {
    zip(left.parts, right.parts).reduce(0) { sum, pair in
      let difference = Double(pair.0) - Double(pair.1)
      return sum + difference * difference
    }
  }
}
