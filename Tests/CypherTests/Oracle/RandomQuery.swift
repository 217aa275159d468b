import TestSupport

/// Random reading queries: patterns of all kinds, conditions, optional parts, groups.
struct RandomQuery {
  private var random: SplitMix64
  private var nodes: [String] = []
  private var edges: [String] = []
  private var walks: [String] = []
  private var paths: [String] = []
  private var count = 0

  init(_ random: SplitMix64) { self.random = random }

  /// The text of a query.
  mutating func text() -> String {
    var clauses = [match(optional: false)]
    if chance(3) { clauses.append(match(optional: true)) }
    if chance(4) { clauses.append(with()) }
    if chance(4) { clauses.append(match(optional: chance(2))) }
    clauses.append(result())
    return clauses.joined(separator: " ")
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &random) ?? ""
  }

  private mutating func fresh(_ letter: String) -> String {
    count += 1
    return letter + "\(count)"
  }

  // MARK: Patterns

  private mutating func match(optional: Bool) -> String {
    // Names of one clause are known to its condition only when the pattern is written.
    let parts = (0..<(chance(4) ? 2 : 1)).map { _ in part() }
    var text = (optional ? "OPTIONAL " : "") + "MATCH " + parts.joined(separator: ", ")
    if chance(4) {
      text += pick([
        " AS OF \(day())", " BETWEEN \(day()) AND \(day())", " KNOWN AT \(day())",
        " KNOWN AT \(day()) AS OF \(day())",
      ])
    }
    if !chance(3) { text += " WHERE " + condition(2) }
    return text
  }

  private mutating func part() -> String {
    var text = node()
    var isShort = true
    let hops = Int.random(in: 0...2, using: &random)
    for _ in 0..<hops {
      let walks = chance(4)
      if walks { isShort = false }
      text += relationship(walks: walks) + node()
    }
    if chance(4) || !isShort && chance(2) {
      let name = fresh("p")
      paths.append(name)
      return name + " = " + text
    }
    return text
  }

  private mutating func node() -> String {
    var text = "("
    if chance(3), !nodes.isEmpty {
      text += pick(nodes)
    } else if !chance(4) {
      let name = fresh("n")
      nodes.append(name)
      text += name
    }
    if chance(3) { text += ":" + pick(RandomGraph.labels) }
    if chance(5) { text += " {name: '\(pick(RandomGraph.names))'}" }
    if chance(8), !text.contains("{") { text += " {n: 1}" }
    return text + ")"
  }

  private mutating func relationship(walks: Bool) -> String {
    var inner = ""
    if !chance(3) {
      let name = fresh(walks ? "w" : "r")
      if walks { self.walks.append(name) } else { edges.append(name) }
      inner += name
    }
    if chance(3) { inner += ":" + pick(["R", "S", "R|S", "T"]) }
    if walks { inner += pick(["*", "*1..2", "*0..2", "*2", "*..3", "*0..1"]) }
    if chance(6) { inner += " {w: 1}" }
    return pick(["-[\(inner)]->", "<-[\(inner)]-", "-[\(inner)]-"])
  }

  // MARK: Conditions

  private mutating func condition(_ depth: Int) -> String {
    if depth > 0, chance(2) {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: return condition(depth - 1) + " AND " + condition(depth - 1)
      case 1: return "(" + condition(depth - 1) + " OR " + condition(depth - 1) + ")"
      default: return "NOT (" + condition(depth - 1) + ")"
      }
    }
    switch Int.random(in: 0..<9, using: &random) {
    case 0 where !edges.isEmpty:
      return pick(edges) + pick([".date", ".earliest", ".latest"])
        + pick([" < ", " <= ", " > ", " >= ", " = "]) + day()
    case 1 where edges.count > 1:
      return pick(edges) + ".date" + pick([" < ", " <= ", " > ", " >= ", " = ", " <> "])
        + pick(edges) + pick([".date", ".earliest"])
    case 2 where !edges.isEmpty:
      return day() + " <= " + pick(edges) + ".date" + pick([" < ", " <= "]) + day()
    case 3 where !walks.isEmpty:
      return "all(e IN \(pick(walks)) WHERE e.date >= \(day()))"
    case 4 where !nodes.isEmpty: return pick(nodes) + ":" + pick(RandomGraph.labels)
    case 5 where !nodes.isEmpty:
      return "(\(pick(nodes)))" + pick(["-->", "<-[:S]-", "-[:R*1..2]-"])
        + pick(["()", "(:A)", "(\(pick(nodes)))"])
    case 6 where nodes.count > 1: return pick(nodes) + ".name = " + pick(nodes) + ".name"
    case 7 where !nodes.isEmpty:
      return "EXISTS { (\(pick(nodes)))-[x]->(y) WHERE x.date < \(day()) AND y.n > 0 }"
    default:
      return nodes.isEmpty
        ? "true" : pick(nodes) + pick([".n > 0", ".n = 1", ".name = 'bob'", ".name IS NULL"])
    }
  }

  private mutating func day() -> String {
    "date('2026-01-0\(Int.random(in: 1...5, using: &random))')"
  }

  // MARK: Results

  private mutating func with() -> String {
    let kept = nodes.filter { _ in !chance(3) } + edges.filter { _ in chance(2) }
    guard !kept.isEmpty else { return "WITH 1 AS one" + forget([]) }
    let distinct = chance(3) ? "DISTINCT " : ""
    return "WITH " + distinct + kept.map { "\($0) AS \($0)" }.joined(separator: ", ")
      + forget(kept)
  }

  private mutating func forget(_ kept: [String]) -> String {
    nodes = nodes.filter { kept.contains($0) }
    edges = edges.filter { kept.contains($0) }
    walks = []
    paths = []
    return ""
  }

  private mutating func result() -> String {
    var columns: [String] = []
    for name in nodes where chance(2) { columns.append(pick([name, name + ".name", name + ".n"])) }
    for name in edges where chance(2) {
      columns.append(pick([name, "type(\(name))", name + ".date", name + ".w"]))
    }
    for name in walks where chance(2) { columns.append(pick([name, "size(\(name))"])) }
    for name in paths where chance(2) { columns.append(pick([name, "length(\(name))"])) }
    columns = Array(columns.prefix(4))
    if chance(2) || columns.isEmpty {
      let name = nodes.isEmpty ? "1" : pick(nodes)
      columns.append(
        pick([
          "count(*)", "count(\(name))", "count(DISTINCT \(name))",
          nodes.isEmpty ? "count(*)" : "min(\(name).n)",
          nodes.isEmpty ? "count(*)" : "sum(\(name).n)",
        ]))
    }
    let names = columns.enumerated().map { "\($1) AS c\($0)" }
    return "RETURN " + (chance(5) ? "DISTINCT " : "") + names.joined(separator: ", ")
  }
}
