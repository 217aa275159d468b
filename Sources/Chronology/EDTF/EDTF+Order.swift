extension EDTF: Comparable {
  /// Orders by first day, last day, qualifier and text.
  ///
  /// What has no first day comes before what has one, what has no last day after what has one;
  /// an unknown end counts as none.
  public static func < (left: Self, right: Self) -> Bool {
    let (leftKey, rightKey) = (left.sortKey, right.sortKey)
    if leftKey != rightKey { return leftKey < rightKey }
    return left != right && left.description < right.description
  }

  private var sortKey: (Int, Int, UInt8) {
    let endpoints = self.endpoints
    return (
      endpoints.isStartKnown ? endpoints.start.lowerBound : Endpoints.past,
      endpoints.isEndKnown ? endpoints.end.upperBound : Endpoints.future,
      qualifier?.rawValue ?? 0
    )
  }
}
