/// A model file: nodes in breadth-first order with their attributes and arrays.
struct ThincModel {
  /// A named array of 32-bit floats.
  struct Array32 {
    /// The length along each index, the last running fastest.
    let shape: [Int]
    let values: [Float]
  }

  /// One layer or container of the network.
  struct Node {
    var name = ""
    var references: [String: Int] = [:]
    /// MessagePack bytes by attribute.
    var attributes: [String: Range<Int>] = [:]
    var arrays: [String: Array32] = [:]
  }

  /// No model of a small pipeline comes near it.
  private static let mostNodes = 10_000

  let file: String
  let nodes: [Node]
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], file: String) throws(PipelineError) {
    self.file = file
    self.bytes = bytes
    var reader = MessagePackReader(bytes, file: file)
    var nodes: [Node] = []
    for _ in 0..<(try reader.readMap()) {
      switch try reader.readString() {
      case "nodes": try Self.readNodes(&reader, &nodes)
      case "attrs": try Self.readAttributes(&reader, &nodes)
      case "params": try Self.readArrays(&reader, &nodes)
      default: try reader.skip()
      }
    }
    self.nodes = nodes
  }

  /// Reads how many nodes an array is about, and sees that there are as many.
  private static func grow(
    _ nodes: inout [Node], _ reader: inout MessagePackReader
  ) throws(PipelineError) -> Int {
    let count = try reader.readArray()
    guard count <= mostNodes else { throw reader.malformed("\(count) nodes are too many") }
    while nodes.count < count { nodes.append(Node()) }
    return count
  }

  private static func readNodes(
    _ reader: inout MessagePackReader, _ nodes: inout [Node]
  ) throws(PipelineError) {
    let count = try grow(&nodes, &reader)
    for row in 0..<count {
      for _ in 0..<(try reader.readMap()) {
        switch try reader.readString() {
        case "name": nodes[row].name = try reader.readString()
        case "refs":
          for _ in 0..<(try reader.readMap()) {
            let name = try reader.readString()
            if try !reader.readNil() { nodes[row].references[name] = try reader.readInt() }
          }
        default: try reader.skip()
        }
      }
    }
  }

  private static func readAttributes(
    _ reader: inout MessagePackReader, _ nodes: inout [Node]
  ) throws(PipelineError) {
    let count = try grow(&nodes, &reader)
    for row in 0..<count {
      for _ in 0..<(try reader.readMap()) {
        let name = try reader.readString()
        nodes[row].attributes[name] = try reader.readBinary()
      }
    }
  }

  private static func readArrays(
    _ reader: inout MessagePackReader, _ nodes: inout [Node]
  ) throws(PipelineError) {
    let count = try grow(&nodes, &reader)
    for row in 0..<count {
      for _ in 0..<(try reader.readMap()) {
        let name = try reader.readString()
        if try reader.readNil() { continue }
        nodes[row].arrays[name] = try readArray32(&reader)
      }
    }
  }

  private static func readArray32(
    _ reader: inout MessagePackReader
  ) throws(PipelineError) -> Array32 {
    var shape: [Int] = []
    var type = ""
    var place = 0..<0
    for _ in 0..<(try reader.readMap()) {
      switch try reader.readName() {
      case "type": type = try reader.readName()
      case "shape":
        for _ in 0..<(try reader.readArray()) { shape.append(try reader.readInt()) }
      case "data": place = try reader.readBinary()
      default: try reader.skip()
      }
    }
    guard type == "<f4" else {
      throw PipelineError(file: reader.file, reason: .unsupported("an array of type '\(type)'"))
    }
    var count = 1
    for length in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard length >= 0, !overflow else { throw reader.malformed("an array of impossible shape") }
      count = product
    }
    let (size, overflow) = count.multipliedReportingOverflow(by: 4)
    guard !overflow, size == place.count else {
      throw reader.malformed("an array of shape \(shape) has \(place.count) bytes")
    }
    return Array32(shape: shape, values: floats(reader.bytes, place))
  }

  /// Nodes of exactly that name, in order.
  func nodes(named name: String) -> [Node] { nodes.filter { $0.name == name } }

  /// A whole-number attribute of a node.
  func int(_ name: String, of node: Node) throws(PipelineError) -> Int {
    var reader = try attribute(name, of: node)
    return try reader.readInt()
  }

  /// An attribute of a node that lists strings.
  func strings(_ name: String, of node: Node) throws(PipelineError) -> [String] {
    var reader = try attribute(name, of: node)
    var texts: [String] = []
    for _ in 0..<(try reader.readArray()) {
      texts.append(
        try reader.isString()
          ? try reader.readString() : Symbols.name(of: try reader.readUnsigned()) ?? "?")
    }
    return texts
  }

  private func attribute(
    _ name: String, of node: Node
  ) throws(PipelineError) -> MessagePackReader {
    guard let range = node.attributes[name] else {
      throw PipelineError(file: file, reason: .missing("attribute '\(name)' of '\(node.name)'"))
    }
    return MessagePackReader(bytes, range, file: file)
  }

  /// An array of a node, which must have the given number of indexes.
  func array(_ name: String, of node: Node, rank: Int) throws(PipelineError) -> Array32 {
    guard let array = node.arrays[name] else {
      throw PipelineError(file: file, reason: .missing("array '\(name)' of '\(node.name)'"))
    }
    guard array.shape.count == rank, array.shape.allSatisfy({ $0 > 0 }) else {
      throw PipelineError(
        file: file, reason: .mismatch("array '\(name)' of '\(node.name)' has shape \(array.shape)"))
    }
    return array
  }

  /// An array of a node, which must have exactly the given shape.
  func array(
    _ name: String, of node: Node, shape: [Int]
  ) throws(PipelineError) -> [Float] {
    let array = try array(name, of: node, rank: shape.count)
    guard array.shape == shape else {
      throw PipelineError(
        file: file,
        reason: .mismatch(
          "array '\(name)' of '\(node.name)' has shape \(array.shape), not \(shape)"))
    }
    return array.values
  }
}
