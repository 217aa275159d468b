/// One scenario of a feature file, with nothing left to fill in.
package struct Scenario: Hashable, Sendable {
  /// One thing that is done or expected.
  package struct Step: Hashable, Sendable {
    /// What follows `Given`, `When`, `Then`, `And` or `But`, without a colon at its end.
    package var text: String
    /// The text between triple quotes, without its indentation.
    package var document: String?
    /// The cells of the table below, row by row.
    package var table: [[String]]
  }

  /// The folder of the file below `features`, as in `clauses/match`.
  package var category: String
  /// The name of the feature, as far as its dash: `Match1`.
  package var feature: String
  package var name: String
  /// Which row of the examples it is made of, counted from 1; `nil` where it is no outline.
  package var example: Int?
  package var tags: Set<String>
  /// Those of the background first.
  package var steps: [Step]

  /// The feature, the name and the example, as in `Match1 [8] Fail when …, 3`.
  package var title: String { "\(feature) \(name)" + (example.map { ", \($0)" } ?? "") }
}
