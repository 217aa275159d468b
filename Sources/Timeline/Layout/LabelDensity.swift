/// How much is written on a chart, by the number of its events.
struct LabelDensity {
  /// What becomes of marks that are too many to be told apart.
  enum Crowd {
    /// Each has a place.
    case none
    /// Marks of one lane and place stack up, and a number counts those beyond `LaneField.swarm`;
    /// a strip above the axis counts the events of each unit of time.
    case swarm
    /// A lane becomes cells that are the darker the more events a unit of time holds.
    case heat
  }

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
  let crowd: Crowd

  /// The density of a chart of so many dated events.
  init(eventCount: Int) {
    switch eventCount {
    case ...5: self.init(lines: 4, rows: 5, labels: 5, leastWidth: 86)
    case ...20: self.init(lines: 3, rows: 4, labels: 20)
    case ...50: self.init(lines: 2, rows: 4, labels: 50)
    case ...500: self.init(lines: 2, rows: 4, labels: 20, crowd: .swarm)
    default: self.init(lines: 2, rows: 4, labels: 15, crowd: .heat)
    }
  }

  private init(
    lines: Int, rows: Int, labels: Int, leastWidth: Double = 56, crowd: Crowd = .none
  ) {
    self.lines = lines
    self.rows = rows
    self.labels = labels
    self.leastWidth = leastWidth
    self.crowd = crowd
    numbersOthers = crowd == .none
  }
}
