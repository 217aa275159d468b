package import Chronology

/// How many edges of a type begin in a step of time.
package struct TypeCount: Hashable, Sendable {
  package let type: TypeRow
  /// The first day of the step; `nil` for edges without a first day.
  package let start: Day?
  package let count: Int

  package init(type: TypeRow, start: Day?, count: Int) {
    self.type = type
    self.start = start
    self.count = count
  }
}

extension GraphView {
  /// Counts edges by type and by the step of time in which their first possible day lies.
  ///
  /// One pass over two columns: the step of each different time is looked up beforehand, and counts
  /// lie in a dense table of types and steps.
  ///
  /// - Returns: By type's row, then by start; edges without a first day come first.
  /// - Complexity: O(*edges* + *types* · *steps*).
  package func typeCounts(by step: CalendarStep) -> [TypeCount] {
    let (stepOfTime, starts) = steps(step)
    var counts = [UInt32](repeating: 0, count: starts.count * graph.vocabulary.types.count)
    let sealed = graph.sealed
    let (types, times, width) = (sealed.types, sealed.times, starts.count)
    let isPlain = isUnconditional && first == .min && end == .max
    for row in types.indices where isPlain || admits(EdgeRow(row)) {
      counts[Int(types[row]) * width + Int(stepOfTime[Int(times[row])])] += 1
    }
    for row in sealed.count..<graph.edgeRowCount where admits(EdgeRow(row)) {
      let edge = EdgeRow(row)
      let place = Int(graph.type(edge).index) * width
      counts[place + Int(stepOfTime[Int(graph.time(edge).index)])] += 1
    }
    return counts.indices.filter { counts[$0] > 0 }.map { place in
      TypeCount(
        type: TypeRow(UInt32(place / width)), start: starts[place % width],
        count: Int(counts[place]))
    }
  }

  /// The step of each time's row, and the steps in ascending order, of which the first is no day.
  private func steps(_ step: CalendarStep) -> (ofTime: [UInt32], starts: [Day?]) {
    let days = graph.times.spans.map { span in
      span.earliestStart > .min
        ? step.start(of: Day(daysSince1970: Int(span.earliestStart))) : nil
    }
    let distinct = Set(days.compactMap { $0 }).sorted()
    var places: [Day: UInt32] = [:]
    for (place, day) in distinct.enumerated() { places[day] = UInt32(place + 1) }
    return (days.map { $0.flatMap { places[$0] } ?? 0 }, [nil] + distinct)
  }
}
