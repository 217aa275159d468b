extension LayoutChooser {
  /// An arrangement and what speaks for and against it.
  struct Choice: Sendable {
    let arrangement: Arrangement
    /// In half points, since less is not seen.
    let textSize: Double
    /// How much the reader's eye is held up, in crossings.
    let defects: Double

    /// Measures an arrangement in a room.
    init(_ arrangement: Arrangement, defects: Double, width: Double, height: Double) {
      self.arrangement = arrangement
      self.defects = defects
      let scale = arrangement.scale(fitting: width, height)
      textSize = (scale * NodeFigure.fontSize * 2).rounded(.down) / 2
    }

    /// The first of those with the largest text and then the fewest defects.
    static func clearest(_ choices: [Choice]) throws(DiagramError) -> Choice {
      try first(choices) { ($0.textSize, -$0.defects) > ($1.textSize, -$1.defects) }
    }

    /// The first of those that weigh up defects and room best.
    static func tidiest(_ choices: [Choice]) throws(DiagramError) -> Choice {
      try first(choices) { $0.untidiness < $1.untidiness }
    }

    /// The first of those that take the least room.
    static func smallest(_ choices: [Choice]) throws(DiagramError) -> Choice {
      try first(choices) { $0.area < $1.area }
    }

    /// A sheet so much lower, in points, makes up for one crossing.
    static let heightWorthOneCrossing = 40.0

    /// Room counts as if it stood in a column of an ordinary page's half.
    private var untidiness: Double { defects + area / (220 * Self.heightWorthOneCrossing) }

    private var area: Double { arrangement.width * arrangement.height }

    private static func first(
      _ choices: [Choice], _ isBetter: (Choice, Choice) -> Bool
    ) throws(DiagramError) -> Choice {
      guard var best = choices.first else {
        throw DiagramError(.layout("no engine suits this graph"))
      }
      for choice in choices where isBetter(choice, best) { best = choice }
      return best
    }
  }
}
