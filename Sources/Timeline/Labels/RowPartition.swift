/// Deals intervals out to rows, so that those of one row do not overlap.
///
/// Intervals are taken by their start (then end, then place in the list) and go to the lowest row
/// that is free there, which needs the least possible number of rows.
///
/// Source: J. Li, C. Plaisant and B. Shneiderman, *Data Object and Label Placement for Information
/// Abundant Visualizations*, NPIV 1998.
struct RowPartition {
  /// The row of each interval, in the order given; `nil` where `maximum` rows were taken.
  let rows: [Int?]
  /// How many rows are in use.
  let rowCount: Int

  /// Deals out the intervals to at most `maximum` rows.
  ///
  /// - Complexity: O(n log n + n · rows).
  init(_ intervals: [Range<Centipoints>], maximum: Int = .max) {
    let order = intervals.indices.sorted {
      (intervals[$0].lowerBound, intervals[$0].upperBound, $0)
        < (intervals[$1].lowerBound, intervals[$1].upperBound, $1)
    }
    var rows = [Int?](repeating: nil, count: intervals.count)
    var ends: [Centipoints] = []
    for index in order {
      let interval = intervals[index]
      if let free = ends.firstIndex(where: { $0 <= interval.lowerBound }) {
        ends[free] = interval.upperBound
        rows[index] = free
      } else if ends.count < maximum {
        rows[index] = ends.count
        ends.append(interval.upperBound)
      }
    }
    self.rows = rows
    rowCount = ends.count
  }
}
