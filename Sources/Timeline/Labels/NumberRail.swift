/// The discs with numbers beneath the lanes, for events whose label found no room.
///
/// Discs keep the order of their events, so the straight leaders to them cannot cross.
struct NumberRail {
  /// The radius of a disc, which holds three digits of 6 points.
  static let radius: Centipoints = 4_40
  /// The room the rail takes, with its leaders.
  static let height: Centipoints = 19_00

  /// The middle of each disc.
  let centers: [Centipoints]

  /// Places one disc under each anchor, or as many of the first as the frame holds.
  ///
  /// - Parameters:
  ///   - anchors: Ascending.
  ///   - frame: From where to where discs may stand.
  init(_ anchors: [Centipoints], within frame: Range<Centipoints>) {
    let width = 2 * Self.radius + 80
    let boxes = anchors.prefix(Self.capacity(of: frame)).map {
      PoolAdjacentViolators.Box(desiredStart: $0 - width / 2, width: width, weight: 1)
    }
    let starts = PoolAdjacentViolators.starts(of: boxes, within: frame) ?? []
    centers = starts.map { $0 + width / 2 }
  }

  /// How many discs a frame holds.
  static func capacity(of frame: Range<Centipoints>) -> Int { frame.count / (2 * radius + 80) }
}
