/// The heights of the rows of labels and of the channels between them, in which leaders run.
struct LabelRows {
  /// The distance of two tracks of a channel.
  static let track: Centipoints = 2_00
  /// The space between a channel's lowest track and what lies below it.
  static let channelFoot: Centipoints = 2_50

  /// The line under the labels of each row; row 0 is the lowest.
  private let shelves: [Centipoints]
  /// The room from the top of the highest label to the bottom of the lowest channel.
  let height: Centipoints

  /// Stacks rows from a top downwards.
  ///
  /// - Parameters:
  ///   - heights: The height of the highest label of each row, 0 for an empty row.
  ///   - trackCounts: The number of tracks of the channel under each row.
  ///   - top: Where the highest row begins.
  init(heights: [Centipoints], trackCounts: [Int], top: Centipoints) {
    var y = top
    var shelves = heights
    for row in heights.indices.reversed() {
      guard heights[row] > 0 else {
        shelves[row] = y
        continue
      }
      y += heights[row] + 1_50
      shelves[row] = y
      y += trackCounts[row] * Self.track + Self.channelFoot
    }
    self.shelves = shelves
    height = y - top
  }

  /// The line that the labels of a row stand on.
  func shelf(of row: Int) -> Centipoints { shelves[row] }

  /// The height at which a leader runs sideways on one of the `count` tracks of the channel under a
  /// row; track 0 is the lowest.
  func y(ofTrack track: Int, of count: Int, under row: Int) -> Centipoints {
    shelves[row] + (count - track) * Self.track
  }
}
