extension LayoutRequest {
  /// The request as the worker reads it.
  var message: [UInt8] {
    var writer = MessageWriter()
    settings.write(to: &writer)
    writer.add(count: nodes.count)
    for node in nodes {
      writer.add(node.width)
      writer.add(node.height)
      writer.add(node.isRound)
    }
    writer.add(count: ties.count)
    for tie in ties {
      writer.add(count: tie.tail)
      writer.add(count: tie.head)
      writer.add(optional: tie.length)
      writer.add(count: tie.ranks)
    }
    writer.add(count: clusters.count)
    for cluster in clusters {
      writer.add(count: cluster.count)
      for row in cluster { writer.add(count: row) }
    }
    return writer.bytes
  }

  /// Reads a request; rows that do not exist are an error.
  init(message: [UInt8]) throws(MessageReader.Fault) {
    var reader = MessageReader(message)
    settings = try LayoutSettings(&reader)
    var nodes: [Outline] = []
    for _ in 0..<(try reader.count(ofSize: 17)) {
      nodes.append(
        Outline(
          width: try reader.length(), height: try reader.length(), isRound: try reader.bool()))
    }
    var ties: [Tie] = []
    for _ in 0..<(try reader.count(ofSize: 21)) {
      let (tail, head) = (
        try reader.row(below: nodes.count), try reader.row(below: nodes.count)
      )
      let length = try reader.optionalDouble()
      guard length.map({ 0...1e6 ~= $0 }) ?? true else { throw MessageReader.Fault() }
      ties.append(
        Tie(tail: tail, head: head, length: length, ranks: try reader.row(below: 100)))
    }
    var clusters: [[Int]] = []
    for _ in 0..<(try reader.count(ofSize: 4)) {
      var cluster: [Int] = []
      for _ in 0..<(try reader.count(ofSize: 4)) {
        cluster.append(try reader.row(below: nodes.count))
      }
      clusters.append(cluster)
    }
    guard reader.isAtEnd else { throw MessageReader.Fault() }
    self.nodes = nodes
    self.ties = ties
    self.clusters = clusters
  }
}

extension LayoutSettings {
  private static let engines: [Engine] = [.dot, .neato, .sfdp, .twopi]

  fileprivate func write(to writer: inout MessageWriter) {
    writer.add(UInt8(Self.engines.firstIndex(of: engine) ?? 0))
    writer.add(UInt8(direction == nil ? 0 : direction == .down ? 1 : 2))
    for length in [nodeSeparation, rankSeparation, margin] { writer.add(length) }
    writer.add(keepsLengths)
    writer.add(root != nil)
    writer.add(count: root ?? 0)
  }

  fileprivate init(_ reader: inout MessageReader) throws(MessageReader.Fault) {
    let (engine, direction): (UInt8, UInt8) = (try reader.number(), try reader.number())
    guard engine < Self.engines.count, direction < 3 else { throw MessageReader.Fault() }
    self.init(
      engine: Self.engines[Int(engine)],
      direction: direction == 0 ? nil : direction == 1 ? .down : .right,
      nodeSeparation: try reader.length(), rankSeparation: try reader.length(),
      margin: try reader.length(), keepsLengths: try reader.bool())
    let hasRoot = try reader.bool()
    let row = try reader.row(below: LayoutBudget.nodes)
    root = hasRoot ? row : nil
  }
}

extension MessageReader {
  /// The next length, from nothing to some hundred meters in points.
  fileprivate mutating func length() throws(Fault) -> Double {
    let length = try double()
    guard 0...1e6 ~= length else { throw Fault() }
    return length
  }
}
