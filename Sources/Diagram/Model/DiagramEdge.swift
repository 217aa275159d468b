package import Chronology
package import Ontology

/// One dated tie between two nodes of a diagram.
package struct DiagramEdge: Hashable, Sendable {
  /// What the tie is made of, which decides how it is drawn.
  package enum Conduct: Hashable, Sendable {
    /// What one does to another.
    case quad(QuadClass)
    /// What holds for a time, such as a membership or a place.
    case structural
  }

  /// The id of the node it starts from.
  package let source: String
  /// The id of the node it leads to.
  package let target: String
  package let conduct: Conduct
  /// What it says, in the diagram's language, such as « menace ».
  package let label: String
  /// How often it happened; at least 1.
  package let count: Int
  package let date: EDTF?
  /// Numbers of the sources beneath the diagram.
  package let sourceNumbers: [Int]
  /// What it follows from.
  package let events: [ID<Event>]

  /// Takes every property as it is.
  package init(
    source: String, target: String, conduct: Conduct, label: String, count: Int = 1,
    date: EDTF? = nil, sourceNumbers: [Int] = [], events: [ID<Event>] = []
  ) {
    precondition(count >= 1, "an edge that happened \(count) times")
    self.source = source
    self.target = target
    self.conduct = conduct
    self.label = label
    self.count = count
    self.date = date
    self.sourceNumbers = sourceNumbers
    self.events = events
  }
}

extension DiagramEdge.Conduct: CaseIterable, Comparable {
  /// In the order of the legend: cooperation, conflict, the rest; words before deeds.
  package static let allCases: [Self] = [
    .quad(.verbalCooperation), .quad(.materialCooperation), .quad(.verbalConflict),
    .quad(.materialConflict), .quad(.neutral), .structural,
  ]

  /// Orders as the legend does.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// Whether it is cooperation, said or done.
  var isCooperation: Bool {
    self == .quad(.verbalCooperation) || self == .quad(.materialCooperation)
  }

  private var rank: Int {
    switch self {
    case .quad(.verbalCooperation): 0
    case .quad(.materialCooperation): 1
    case .quad(.verbalConflict): 2
    case .quad(.materialConflict): 3
    case .quad(.neutral): 4
    case .structural: 5
    }
  }
}
