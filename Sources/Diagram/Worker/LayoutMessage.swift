import Drawing

/// How requests and answers are written between this program and its layout worker.
///
/// A frame is the mark `CL`, a version, the length of what follows, and a message. Both ends are
/// the same program, so that a frame of another version is a mistake, never a dialect.
enum LayoutMessage {
  static let mark: [UInt8] = Array("CL".utf8)
  static let version: UInt16 = 1
  /// Of mark, version and length.
  static let headerLength = 8
  /// More than the budget of a layout can take.
  static let longestMessage = 32 << 20

  /// Puts a message into a frame.
  static func frame(_ message: [UInt8]) -> [UInt8] {
    var writer = MessageWriter()
    writer.add(version)
    writer.add(count: message.count)
    return mark + writer.bytes + message
  }

  /// The length of the message behind a header.
  static func length(_ header: [UInt8]) throws(MessageReader.Fault) -> Int {
    guard header.count == headerLength, Array(header.prefix(2)) == mark else {
      throw MessageReader.Fault()
    }
    var reader = MessageReader(Array(header.dropFirst(2)))
    let version: UInt16 = try reader.number()
    let length: UInt32 = try reader.number()
    guard version == Self.version, length <= longestMessage else { throw MessageReader.Fault() }
    return Int(length)
  }

  /// Writes what came of a request.
  static func bytes(_ answer: Result<LayoutPlacement, DiagramError>) -> [UInt8] {
    var writer = MessageWriter()
    switch answer {
    case .success(let placement):
      writer.add(true)
      writer.add(placement.centers)
      writer.add(count: placement.curves.count)
      for curve in placement.curves { writer.add(curve) }
    case .failure(let error):
      writer.add(false)
      if case .layout(let message) = error.reason {
        writer.add(message)
      } else {
        writer.add("")
      }
    }
    return writer.bytes
  }

  /// Reads what came of a request; an error without words is that Graphviz cannot be started.
  static func answer(
    _ bytes: [UInt8]
  ) throws(MessageReader.Fault) -> Result<LayoutPlacement, DiagramError> {
    var reader = MessageReader(bytes)
    guard try reader.bool() else {
      let message = try reader.text()
      guard reader.isAtEnd else { throw MessageReader.Fault() }
      return .failure(
        DiagramError(message.isEmpty ? .graphvizUnavailable : .layout(message)))
    }
    let centers = try reader.points()
    var curves: [[Point]] = []
    for _ in 0..<(try reader.count(ofSize: 4)) { curves.append(try reader.points()) }
    guard reader.isAtEnd else { throw MessageReader.Fault() }
    return .success(LayoutPlacement(centers: centers, curves: curves))
  }
}

extension MessageWriter {
  fileprivate mutating func add(_ points: [Point]) {
    add(count: points.count)
    for point in points {
      add(point.x)
      add(point.y)
    }
  }
}

extension MessageReader {
  fileprivate mutating func points() throws(Fault) -> [Point] {
    var points: [Point] = []
    for _ in 0..<(try count(ofSize: 16)) { points.append(Point(try double(), try double())) }
    return points
  }
}
