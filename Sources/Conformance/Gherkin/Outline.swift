/// A scenario as it is written, which may have gaps that examples fill.
struct Outline {
  let name: String
  let tags: Set<String>
  var steps: [Scenario.Step] = []
  /// Whether examples stand below it.
  var isOutline = false
  /// For each example a value for each gap.
  var examples: [[(name: String, value: String)]] = []

  init(name: String, tags: Set<String>) {
    self.name = name
    self.tags = tags
  }

  /// Changes the last step, of which there must be one.
  mutating func changeLast(_ change: (inout Scenario.Step) -> Void) {
    change(&steps[steps.count - 1])
  }

  /// The scenarios that it stands for: one for each example.
  func scenarios(
    _ category: String, _ feature: String, _ background: [Scenario.Step]
  ) -> [Scenario] {
    guard isOutline else {
      return [
        Scenario(
          category: category, feature: feature, name: name, example: nil, tags: tags,
          steps: background + steps)
      ]
    }
    return examples.enumerated().map { index, example in
      Scenario(
        category: category, feature: feature, name: filled(name, example), example: index + 1,
        tags: tags, steps: (background + steps).map { filled($0, example) })
    }
  }

  private func filled(
    _ step: Scenario.Step, _ example: [(name: String, value: String)]
  ) -> Scenario.Step {
    Scenario.Step(
      text: filled(step.text, example), document: step.document.map { filled($0, example) },
      table: step.table.map { row in row.map { filled($0, example) } })
  }

  /// The text with a value in place of each `<name>`; values are not looked into again.
  private func filled(_ text: String, _ example: [(name: String, value: String)]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      if let (name, value) = example.first(where: { rest.hasPrefix("<\($0.name)>") }) {
        result += value
        rest = rest.dropFirst(name.count + 2)
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
