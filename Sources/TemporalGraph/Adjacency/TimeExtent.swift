/// What the times of some edges have in common.
struct TimeExtent {
  /// The most days from first possible start to last possible end; `nil` where one has no limit.
  let longest: Int32?
  let isAllSingleDays: Bool

  /// Looks at the rows of a table that occur among edges.
  init(rows: [UInt32], of table: TimeTable) {
    var used = Bitmap()
    for row in rows where !used[Int(row)] { used[Int(row)] = true }
    var longest: Int64 = 0
    var isAllSingleDays = true
    for row in 0..<table.count where used[row] {
      let span = table.spans[row]
      if !span.isSingleDay { isAllSingleDays = false }
      let isUnlimited = span.earliestStart == .min || span.latestEnd == .max
      longest = max(
        longest, isUnlimited ? .max : Int64(span.latestEnd) - Int64(span.earliestStart))
    }
    self.longest = Int32(exactly: longest)
    self.isAllSingleDays = isAllSingleDays
  }
}
