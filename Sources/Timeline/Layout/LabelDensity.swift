/// How much is written on a chart, by the number of its events.
struct LabelDensity {
  /// The most lines of a label's text.
  let lines: Int
  /// The most rows of labels.
  let rows: Int
  /// How many events are considered for a label.
  let labels: Int
  /// Labels are made as narrow as their lines allow, but not narrower than this, in points.
  let leastWidth: Double
  /// Whether events without label get a number and stand in the list beneath.
  let numbersOthers: Bool

  /// The density of a chart of so many dated events.
  init(eventCount: Int) {
    switch eventCount {
    case ...5: self.init(lines: 4, rows: 5, labels: 5, leastWidth: 86, numbersOthers: true)
    case ...20: self.init(lines: 3, rows: 4, labels: 20, leastWidth: 56, numbersOthers: true)
    case ...50: self.init(lines: 2, rows: 4, labels: 50, leastWidth: 56, numbersOthers: true)
    default: self.init(lines: 2, rows: 4, labels: 40, leastWidth: 56, numbersOthers: false)
    }
  }

  private init(lines: Int, rows: Int, labels: Int, leastWidth: Double, numbersOthers: Bool) {
    self.lines = lines
    self.rows = rows
    self.labels = labels
    self.leastWidth = leastWidth
    self.numbersOthers = numbersOthers
  }
}
