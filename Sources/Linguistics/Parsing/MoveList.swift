/// The moves of a transition system: an action, and a label where the action has one.
struct MoveList: Sendable {
  /// An action's number in the file and the text of its label.
  struct Move: Hashable, Sendable {
    let action: Int
    let label: String
  }

  let moves: [Move]

  /// Reads a file `moves` of a package.
  ///
  /// Moves are numbered by action; within an action the more frequent label comes first, of equally
  /// frequent ones the one that sorts last. Labels with a negative number were added after training
  /// and come after all others.
  init(_ bytes: [UInt8], file: String) throws(PipelineError) {
    var reader = MessagePackReader(bytes, file: file)
    var text: [UInt8]?
    for _ in 0..<(try reader.readMap()) {
      if try reader.readString() == "moves" {
        text = Array(bytes[try reader.readStringRange()])
      } else {
        try reader.skip()
      }
    }
    guard let text, case .object(let actions) = try JSONText(text, file: file) else {
      throw PipelineError(file: file, reason: .missing("the object 'moves'"))
    }
    var trained: [(action: Int, frequency: Int, label: String)] = []
    var added: [(action: Int, frequency: Int, label: String)] = []
    for entry in actions {
      guard let action = Int(entry.key), case .object(let labels) = entry.value else {
        throw PipelineError(
          file: file, reason: .mismatch("'\(entry.key)' is no action with labels"))
      }
      for label in labels {
        guard let frequency = label.value.int else {
          throw PipelineError(file: file, reason: .mismatch("'\(label.key)' has no frequency"))
        }
        if frequency < 0 {
          added.append((action, frequency, label.key))
        } else {
          trained.append((action, frequency, label.key))
        }
      }
    }
    trained.sort { a, b in
      if a.action != b.action { return a.action < b.action }
      return a.frequency != b.frequency
        ? a.frequency > b.frequency : Self.sorts(b.label, before: a.label)
    }
    added.sort { a, b in
      if a.frequency != b.frequency { return a.frequency > b.frequency }
      return a.label != b.label ? Self.sorts(b.label, before: a.label) : a.action < b.action
    }
    moves = (trained + added).map { Move(action: $0.action, label: $0.label) }
  }

  private static func sorts(_ a: String, before b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }
}
