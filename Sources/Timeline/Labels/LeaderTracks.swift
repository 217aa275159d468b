/// Gives each leader of one row the height at which it runs sideways, so that none crosses another.
///
/// Of leaders that run to the right, the one further left must run higher; of those that run to the
/// left, the one further right. Runs to the right and to the left never meet, since labels keep the
/// order of their sites.
enum LeaderTracks {
  /// From where to where a leader runs sideways.
  struct Run: Hashable {
    let site: Centipoints
    let attachment: Centipoints
  }

  /// Returns a track for each run, 0 the lowest; runs ascend by site and by attachment.
  static func tracks(of runs: [Run]) -> [Int] {
    var tracks = [Int](repeating: 0, count: runs.count)
    for (index, run) in runs.enumerated().dropFirst() where run.attachment < run.site {
      let left = runs[index - 1]
      if left.attachment < left.site, run.attachment <= left.site {
        tracks[index] = tracks[index - 1] + 1
      }
    }
    for (index, run) in runs.enumerated().dropLast().reversed() where run.attachment > run.site {
      let right = runs[index + 1]
      if right.attachment > right.site, run.attachment >= right.site {
        tracks[index] = tracks[index + 1] + 1
      }
    }
    return tracks
  }
}
