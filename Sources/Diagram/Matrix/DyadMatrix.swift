import Ontology

/// Who does what to whom as a table: a row for who acts, a column for whom they act upon.
struct DyadMatrix: Sendable {
  /// What one does to another.
  struct Cell: Sendable {
    /// What all of it is.
    var bundles: [EdgeBundle] = []
    var cooperation = Share()
    var conflict = Share()
    /// Neither of both.
    var rest = Share()

    /// How often anything happened.
    var count: Int { cooperation.count + conflict.count + rest.count }
  }

  /// Conflict or cooperation of a cell.
  struct Share: Hashable, Sendable {
    /// How often.
    var count = 0
    /// Whether any of it was done rather than said.
    var isMaterial = false

    /// Adds what happened.
    mutating func add(_ count: Int, isMaterial: Bool) {
      self.count += count
      self.isMaterial = self.isMaterial || isMaterial
    }
  }

  /// Where a cell stands.
  struct Place: Hashable, Comparable, Sendable {
    let row: Int
    let column: Int

    /// Orders as one reads.
    static func < (left: Self, right: Self) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  /// Those of one bloc together, and the most involved first.
  let actors: [DiagramNode]
  /// Only where something happened.
  let cells: [Place: Cell]

  /// Takes the actors of a selection who have ties, and every edge between these.
  init(_ selection: DiagramSelection, edges: [DiagramEdge]) {
    let involvement = selection.involvement
    let actors = selection.nodes.filter { involvement[$0.id] != nil }
    let blocs = Self.blocs(actors, involvement)
    self.actors = actors.sorted { left, right in
      let (first, second) = (blocs[left.group ?? ""] ?? 0, blocs[right.group ?? ""] ?? 0)
      guard first == second else { return first < second }
      let (one, other) = (involvement[left.id] ?? 0, involvement[right.id] ?? 0)
      return one != other ? one > other : left.id < right.id
    }
    let rows = Dictionary(uniqueKeysWithValues: self.actors.enumerated().map { ($1.id, $0) })
    var cells: [Place: Cell] = [:]
    for bundle in EdgeBundle.merging(edges, joinsMutual: false) {
      guard let row = rows[bundle.source], let column = rows[bundle.target] else { continue }
      cells[Place(row: row, column: column), default: Cell()].add(bundle)
    }
    self.cells = cells
  }

  /// The turn of each bloc, that with the most involved actors first and those without one last.
  private static func blocs(
    _ actors: [DiagramNode], _ involvement: [String: Int]
  ) -> [String: Int] {
    var sums: [String: Int] = [:]
    for actor in actors {
      if let group = actor.group { sums[group, default: 0] += involvement[actor.id] ?? 0 }
    }
    let sorted = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return Dictionary(uniqueKeysWithValues: (sorted + [""]).enumerated().map { ($1, $0) })
  }
}

extension DyadMatrix.Cell {
  /// Adds a bundle to what it belongs to.
  fileprivate mutating func add(_ bundle: EdgeBundle) {
    bundles.append(bundle)
    switch bundle.conduct {
    case .quad(.verbalCooperation): cooperation.add(bundle.count, isMaterial: false)
    case .quad(.materialCooperation): cooperation.add(bundle.count, isMaterial: true)
    case .quad(.verbalConflict): conflict.add(bundle.count, isMaterial: false)
    case .quad(.materialConflict): conflict.add(bundle.count, isMaterial: true)
    case .quad(.neutral), .structural: rest.add(bundle.count, isMaterial: false)
    }
  }
}
