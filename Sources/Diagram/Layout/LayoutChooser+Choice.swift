extension LayoutChooser {
  /// An arrangement and what speaks for and against it.
  struct Choice: Sendable {
    let arrangement: Arrangement
    /// How many labels found no room.
    let hiddenLabels: Int
    /// In half points, since less is not seen.
    let textSize: Double
    /// Whether the smallest text is large enough to be read.
    let isLegible: Bool
    /// How much the reader's eye is held up, in crossings.
    let defects: Double

    /// Measures an arrangement in a room.
    init(
      _ arrangement: Arrangement, defects: Double, hiddenLabels: Int, width: Double,
      height: Double
    ) {
      self.arrangement = arrangement
      self.defects = defects
      self.hiddenLabels = hiddenLabels
      let scale = arrangement.scale(fitting: width, height)
      isLegible = scale >= DiagramPage.legibleScale
      textSize = (scale * NodeFigure.fontSize * 2).rounded(.down) / 2
    }

    /// The first of those that can be read, hide the fewest labels, set the most blocs apart, have
    /// the largest text, and then the fewest defects.
    static func clearest(_ choices: [Choice]) throws(DiagramError) -> Choice {
      try first(choices) { $0.merits.lexicographicallyPrecedes($1.merits, by: >) }
    }

    /// Whether it can be read and hides hardly any of its labels.
    func isClear(labelCount: Int) -> Bool { isLegible && hiddenLabels * 8 <= labelCount }

    private var merits: [Double] {
      [
        isLegible ? 1 : 0, -Double(hiddenLabels), Double(arrangement.regions.count), textSize,
        -defects,
      ]
    }

    /// The first of those that weigh up defects and room best.
    static func tidiest(_ choices: [Choice]) throws(DiagramError) -> Choice {
      try first(choices) { $0.untidiness < $1.untidiness }
    }

    /// The first of those that hide the fewest labels and take the least room.
    static func smallest(_ choices: [Choice]) throws(DiagramError) -> Choice {
      try first(choices) { ($0.hiddenLabels, $0.area) < ($1.hiddenLabels, $1.area) }
    }

    /// A sheet so much lower, in points, makes up for one crossing.
    static let heightWorthOneCrossing = 40.0

    /// Room counts as if it stood in a column of an ordinary page's half.
    private var untidiness: Double {
      8 * Double(hiddenLabels) + defects + area / (220 * Self.heightWorthOneCrossing)
    }

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
