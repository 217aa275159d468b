import Yams

/// A hand-kept file as a tree of nodes, within limits that keep hostile files harmless.
enum YAMLDocument {
  static let byteLimit = 4 << 20
  static let depthLimit = 16

  /// Parses one file; `nil` for one that holds nothing but comments.
  static func root(_ text: String, file: String) throws(HandKeptFault) -> Node? {
    let start = Origin(file: file, line: 1, column: 1)
    guard text.utf8.count <= byteLimit else {
      throw HandKeptFault(.tooLarge(bytes: text.utf8.count, limit: byteLimit), at: start)
    }
    var guardian = YAMLGuard()
    if let danger = guardian.firstDanger(in: text) {
      throw HandKeptFault(
        danger == .anchor ? .anchor : .tooDeep(limit: depthLimit),
        at: Origin(file: file, line: guardian.line, column: guardian.column))
    }
    let root: Node?
    do {
      root = try Parser(yaml: text, encoding: .utf8).singleRoot()
    } catch {
      throw fault(error, file: file, start)
    }
    if let root, let deep = firstNode(in: root, below: depthLimit) {
      throw HandKeptFault(.tooDeep(limit: depthLimit), at: origin(of: deep, file: file))
    }
    return root
  }

  /// Where a node begins.
  static func origin(of node: Node, file: String) -> Origin {
    Origin(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// The first node that lies deeper than a number of levels.
  private static func firstNode(in node: Node, below levels: Int) -> Node? {
    guard levels > 0 else { return node }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence):
      for child in sequence {
        if let deep = firstNode(in: child, below: levels - 1) { return deep }
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let deep = firstNode(in: key, below: levels - 1) { return deep }
        if let deep = firstNode(in: value, below: levels - 1) { return deep }
      }
    }
    return nil
  }

  private static func fault(_ error: any Error, file: String, _ start: Origin) -> HandKeptFault {
    func at(_ mark: Mark) -> Origin {
      Origin(file: file, line: max(1, mark.line), column: max(1, mark.column))
    }
    return switch error as? YamlError {
    case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
      .composer(_, let problem, let mark, _)?:
      HandKeptFault(.syntax(problem), at: at(mark))
    case .duplicatedKeysInMapping(let keys, let context)?:
      HandKeptFault(
        .syntax("the key '\(keys.first ?? "")' stands twice"), at: at(context.mark))
    case .reader(let problem, _, _, _)?: HandKeptFault(.syntax(problem), at: start)
    default: HandKeptFault(.syntax("\(error)"), at: start)
    }
  }
}
