import Drawing

/// How dark a cell is: five steps of one hue, each for counts so many times greater than the last.
struct HeatScale {
  /// The greatest count of each step that is in use, ascending.
  let bounds: [Int]

  private static let tints = [0.12, 0.28, 0.46, 0.66, 0.9]

  /// Makes the scale of some lanes' cells: in geometric steps up to the greatest count.
  init(_ lanes: [LaneBand]) {
    let maximum = lanes.compactMap { $0.cells?.maximum }.max() ?? 0
    var bounds: [Int] = []
    for step in 1...CrowdMarks.steps {
      let bound = Self.root(maximum, step)
      if bound > (bounds.last ?? 0) { bounds.append(bound) }
    }
    self.bounds = bounds
  }

  /// The least whole number whose fifth power is not below the step-th power of a number.
  private static func root(_ number: Int, _ step: Int) -> Int {
    let wanted = (0..<step).reduce(1.0) { power, _ in power * Double(number) }
    var candidate = 0
    while (0..<CrowdMarks.steps).reduce(1.0, { power, _ in power * Double(candidate) }) < wanted {
      candidate += 1
    }
    return candidate
  }

  /// The color of a count; `nil` for none.
  func color(of count: Int) -> Color? {
    guard count > 0, let step = bounds.firstIndex(where: { count <= $0 }) else { return nil }
    return color(ofStep: step)
  }

  /// The color of a step.
  func color(ofStep step: Int) -> Color {
    Palette.neutral.tint(Self.tints[step + Self.tints.count - bounds.count])
  }

  /// The counts of a step in words, such as "3–7".
  func text(ofStep step: Int) -> String {
    let first = (step == 0 ? 0 : bounds[step - 1]) + 1
    return first == bounds[step] ? "\(first)" : "\(first)–\(bounds[step])"
  }
}
