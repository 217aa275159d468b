package import TemporalGraph

/// `subject.key`, `subject[index]` and `subject[from..to]`.
package enum Access {
  /// `subject.key`: a property of a node or relationship, an entry of a map, a part of a temporal
  /// value; null where there is none such.
  ///
  /// - Throws: `TypeError` for what has no properties, `EntityNotFound` for a deleted entity.
  package static func property(
    _ subject: Value, _ key: String, _ graph: GraphSnapshot
  ) throws(CypherError) -> Value {
    switch subject {
    case .null: return .null
    case .map(let map): return map[key] ?? .null
    case .node(let node):
      try graph.requirePresent(node)
      return graph.property(node, key).map { Value($0) } ?? .null
    case .relationship(let edge):
      try graph.requirePresent(edge)
      return graph.property(edge, key).map { Value($0) } ?? .null
    case .date, .localTime, .time, .localDateTime, .dateTime, .duration, .edtf:
      return try subject.temporalPart(key) ?? .null
    case .boolean, .integer, .float, .string, .list, .path:
      throw .invalidType("\(subject.kind.names) has no properties, so no '\(key)'")
    }
  }

  /// `subject[index]`: an element of a list, from the end where the index is negative, or what a
  /// key names; null where there is none such.
  package static func element(
    _ subject: Value, _ index: Value, _ graph: GraphSnapshot
  ) throws(CypherError) -> Value {
    switch subject {
    case .null: return .null
    case .list(let elements):
      guard case .integer(let place) = index else {
        if index.isNull { return .null }
        throw CypherError(
          .typeError, .runtime, "ListElementAccessByNonInteger",
          "an element of a list is found by an integer, not \(index.kind.names)")
      }
      let fromStart = place < 0 ? place + Int64(elements.count) : place
      return elements.indices.contains(Int(fromStart)) ? elements[Int(fromStart)] : .null
    case .map, .node, .relationship, .date, .localTime, .time, .localDateTime, .dateTime,
      .duration, .edtf:
      guard case .string(let key) = index else {
        if index.isNull { return .null }
        throw nonString(subject, index)
      }
      return try property(subject, key, graph)
    case .boolean, .integer, .float, .string, .path:
      throw .invalidType("\(subject.kind.names) has no elements; '[…]' takes a list or a map")
    }
  }

  /// `subject[from..to]`: the elements from one place up to, but not including, another.
  ///
  /// Places from the end are negative; `nil` is a limit that was left out.
  package static func slice(
    _ subject: Value, from: Value?, to: Value?
  ) throws(CypherError) -> Value {
    guard case .list(let elements) = subject else {
      if subject.isNull { return .null }
      throw .invalidType("'[..]' takes a list, not \(subject.kind.names)")
    }
    guard let start = try limit(from, 0, elements.count),
      let end = try limit(to, elements.count, elements.count)
    else { return .null }
    return .list(start < end ? Array(elements[start..<end]) : [])
  }

  /// A limit as an index from 0 to the count; `nil` where it is null.
  private static func limit(
    _ value: Value?, _ omitted: Int, _ count: Int
  ) throws(CypherError) -> Int? {
    guard let value else { return omitted }
    guard case .integer(let place) = value else {
      if value.isNull { return nil }
      throw .invalidType("'[..]' takes integers, not \(value.kind.names)")
    }
    let fromStart = place < 0 ? place + Int64(count) : place
    return Int(min(max(fromStart, 0), Int64(count)))
  }

  private static func nonString(_ subject: Value, _ index: Value) -> CypherError {
    let isMap = subject.kind == .map
    return CypherError(
      .typeError, .runtime, isMap ? "MapElementAccessByNonString" : "PropertyAccessByNonString",
      "\(isMap ? "an entry of a map" : "a property") is found by a string, not \(index.kind.names)")
  }
}

extension GraphSnapshot {
  /// Makes sure that a node was not deleted.
  package func requirePresent(_ node: NodeRow) throws(CypherError) {
    if removedNodes[node.place] { throw .deleted("node") }
  }

  /// Makes sure that a relationship was not deleted.
  package func requirePresent(_ edge: EdgeRow) throws(CypherError) {
    if removedEdges[edge.place] { throw .deleted("relationship") }
  }
}

extension CypherError {
  fileprivate static func deleted(_ entity: String) -> CypherError {
    CypherError(
      .entityNotFound, .runtime, "DeletedEntityAccess",
      "the \(entity) was deleted before; read what is needed of it first")
  }
}
