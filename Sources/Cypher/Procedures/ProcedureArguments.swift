import Chronology
import TemporalGraph

/// The arguments of a call, taken as what they mean: nodes, days, and a map of options.
struct ProcedureArguments {
  private let values: [Value]
  private let context: ProcedureContext
  private let options: MapValue

  /// Takes the arguments; the last is the map of options.
  ///
  /// - Throws: `ArgumentError` for an option that the procedure does not know.
  init(
    _ values: [Value], _ context: ProcedureContext, options known: [String]
  ) throws(CypherError) {
    self.values = values
    self.context = context
    if case .map(let map)? = values.last { options = map } else { options = MapValue() }
    for (key, _) in options.entries where !known.contains(key) {
      throw Self.error(
        "there is no option '\(key)' here; options are \(known.joined(separator: ", "))")
    }
  }

  var graph: GraphSnapshot { context.graph }

  /// The graph as the query looks at it, with the types that the options name.
  func view() throws(CypherError) -> GraphView {
    guard let types = options["types"], !types.isNull else {
      return GraphView(graph, context.time)
    }
    var rows: [TypeRow] = []
    guard case .list(let names) = types else { throw Self.error("'types' is a list of names") }
    for name in names {
      guard case .string(let name) = name else { throw Self.error("'types' is a list of names") }
      if let row = graph.vocabulary.type(name) { rows.append(row) }
    }
    return GraphView(graph, context.time, types: rows)
  }

  /// Tells the limits beforehand about how many steps an algorithm takes, for none of them can be
  /// stopped on its way.
  ///
  /// - Parameter rounds: How often it goes over all edges.
  /// - Throws: `LimitExceeded` where that is more than the query may take.
  func charge(rounds: Int = 1) throws(CypherError) {
    let size = graph.nodeRowCount + graph.edgeRowCount
    let (steps, overflow) = size.multipliedReportingOverflow(by: rounds)
    try context.meter.step(overflow ? .max / 2 : steps)
  }

  /// A node: itself, or the one of that name.
  func node(_ place: Int, _ what: String) throws(CypherError) -> NodeRow {
    switch values[place] {
    case .node(let node):
      guard !graph.removedNodes[node.place] else {
        throw CypherError(
          .entityNotFound, .runtime, "DeletedEntityAccess", "the node was deleted by this query")
      }
      return node
    case .string(let name):
      guard let node = graph.nodes(where: "name", is: name).first else {
        throw Self.error("no node is named '\(name)'")
      }
      return node
    default: throw Self.error("'\(what)' is a node or the name of one")
    }
  }

  /// A day, as a date or as text.
  func day(_ place: Int, _ what: String) throws(CypherError) -> Day {
    guard let day = values[place].calendarDay else {
      throw Self.error("'\(what)' is a day, such as date('2026-01-31')")
    }
    return day
  }

  /// An integer from a least one on.
  func integer(_ place: Int, _ what: String, from least: Int = 1) throws(CypherError) -> Int {
    guard case .integer(let number) = values[place], number >= Int64(least) else {
      throw Self.error("'\(what)' is an integer from \(least)")
    }
    return Int(clamping: number)
  }

  /// A step of the calendar by its name.
  func step(_ place: Int) throws(CypherError) -> CalendarStep {
    if case .string(let name) = values[place], let step = CalendarStep(rawValue: name) {
      return step
    }
    let names = CalendarStep.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    throw Self.error("'step' is one of \(names)")
  }

  /// The option `direction`.
  func direction(_ fallback: Direction = .outgoing) throws(CypherError) -> Direction {
    guard let value = options["direction"], !value.isNull else { return fallback }
    if case .string(let name) = value, let direction = Direction(rawValue: name) {
      return direction
    }
    throw Self.error("'direction' is 'outgoing', 'incoming' or 'both'")
  }

  /// The option `sameDay`: whether steps may fall on one day.
  func order() throws(CypherError) -> StepOrder {
    switch options["sameDay"] {
    case nil, .null?, .boolean(false)?: return .rising
    case .boolean(true)?: return .sameDay
    default: throw Self.error("'sameDay' is true or false")
    }
  }

  /// The option `weight`: the property that an edge weighs.
  func weight() throws(CypherError) -> EdgeWeight {
    switch options["weight"] {
    case nil, .null?: return .one
    case .string(let key)?: return graph.vocabulary.key(key).map { .property($0) } ?? .one
    default: throw Self.error("'weight' is the name of a property")
    }
  }

  /// An option that is an integer.
  func integer(option key: String, from least: Int) throws(CypherError) -> Int? {
    switch options[key] {
    case nil, .null?: return nil
    case .integer(let number)? where number >= Int64(least): return Int(clamping: number)
    default: throw Self.error("'\(key)' is an integer from \(least)")
    }
  }

  /// An option that is a number.
  func number(
    option key: String, _ fallback: Double, in range: ClosedRange<Double>
  ) throws(CypherError) -> Double {
    let number: Double
    switch options[key] {
    case nil, .null?: return fallback
    case .integer(let value)?: number = Double(value)
    case .float(let value)?: number = value
    default: throw Self.error("'\(key)' is a number")
    }
    guard range.contains(number) else {
      throw Self.error("'\(key)' lies from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// An option that is true or false.
  func flag(option key: String) throws(CypherError) -> Bool {
    switch options[key] {
    case nil, .null?, .boolean(false)?: return false
    case .boolean(true)?: return true
    default: throw Self.error("'\(key)' is true or false")
    }
  }

  /// Tells that arguments do not fit.
  static func error(_ message: String) -> CypherError {
    CypherError(.argumentError, .runtime, "InvalidArgumentValue", message)
  }

  /// Does something that may find a weight that is no weight.
  static func weighing<Result>(
    _ body: () throws(WeightError) -> Result
  ) throws(CypherError) -> Result {
    do {
      return try body()
    } catch {
      throw Self.error(error.description)
    }
  }
}

extension Procedure.Field {
  /// A node or its name.
  static func node(_ name: String) -> Self { Self(name, [.node, .string]) }

  /// A day.
  static func day(_ name: String) -> Self {
    Self(name, [.date, .localDateTime, .dateTime, .string])
  }

  /// The map of options, which may be left out.
  static let options = Self("options", .map, fallback: .null)
}

extension Value {
  /// A day as a date.
  init(_ day: Day?) {
    self = day.flatMap { Date(daysSince1970: $0.daysSince1970) }.map { .date($0) } ?? .null
  }

  /// A path of the graph's algorithms.
  init(_ path: GraphPath) {
    self = .path(PathValue(nodes: path.nodes, relationships: path.edges))
  }
}
