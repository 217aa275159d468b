/// How much is written on a chart, by the number of its events.
struct LabelDensity {
  /// The most lines of a label's text.
  let lines: Int
  /// The most rows of labels.
  let rows: Int
  /// How many events may be labelled.
  let labels: Int
  /// Whether events without label get a number and stand in the list beneath.
  let numbersOthers: Bool

  /// The density of a chart of so many dated events.
  init(eventCount: Int) {
    switch eventCount {
    case ...5: self.init(lines: 4, rows: 5, labels: 5, numbersOthers: true)
    case ...20: self.init(lines: 3, rows: 4, labels: 20, numbersOthers: true)
    case ...50: self.init(lines: 2, rows: 4, labels: 50, numbersOthers: true)
    default: self.init(lines: 2, rows: 4, labels: 20, numbersOthers: false)
    }
  }

  private init(lines: Int, rows: Int, labels: Int, numbersOthers: Bool) {
    self.lines = lines
    self.rows = rows
    self.labels = labels
    self.numbersOthers = numbersOthers
  }
}
