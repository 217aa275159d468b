import Chronology
import Diagram
import Ontology
import Yams

extension View {
  /// The view of a name in a folder's `views.yaml`.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - folder: The folder of hand-kept files.
  /// - Returns: The view as it is described there.
  /// - Throws: `BuildError` where there is none, with the names there are, or where the file cannot be
  ///   read.
  public static func saved(_ name: String, in folder: String) throws -> View {
    let views = try ViewReader.views(in: folder)
    guard let view = views.first(where: { $0.name == name }) else {
      let names = views.map(\.name).joined(separator: ", ")
      throw BuildError([
        "\(folder)/\(HandKeptFolder.viewsFile): no view '\(name)'; there are \(names)"
      ])
    }
    return view
  }
}

/// Reads `views.yaml`: the drawings that every build makes.
enum ViewReader {
  /// The views of a folder; a timeline, a diagram and a network of everything where it names none.
  ///
  /// - Throws: `BuildError` that names file, line and key.
  static func views(in folder: String) throws -> [View] {
    guard try HandKeptFolder.names(in: folder).contains(HandKeptFolder.viewsFile) else {
      return [View.Kind.timeline, .diagram, .network].map { View(name: $0.rawValue, kind: $0) }
    }
    let file = "\(folder)/\(HandKeptFolder.viewsFile)"
    return try read(HandKeptFolder.text(file), file: file)
  }

  /// Reads the text of a views file.
  static func read(_ text: String, file: String) throws -> [View] {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw BuildError(["\(file): no YAML: \(error)"])
    }
    guard let root else { return [] }
    guard let list = root.mapping?["views"]?.sequence else {
      throw BuildError([fault(root, file, "expected 'views:' and a list, each entry with '-'")])
    }
    var names: Set<String> = []
    return try list.map { node in
      let view = try self.view(node, file)
      guard names.insert(view.name).inserted else {
        throw BuildError([fault(node, file, "name: '\(view.name)' is taken by a view above")])
      }
      return view
    }
  }

  static let keys = [
    "name", "kind", "title", "language", "about", "types", "since", "until", "as-of", "known-at",
    "top", "layout", "lanes", "most-lanes", "group", "compress-gaps", "thresholds", "theme",
    "width",
    "around", "hops", "path", "blocs", "engine",
  ]

  /// Changes a view as attributes of a block in a report say: the keys are those of a views file, and
  /// a list has commas between its members.
  ///
  /// - Throws: `ValueError` that names the key.
  static func take(
    _ attributes: [(key: String, value: String)], into view: inout View
  ) throws(ValueError) {
    for (key, text) in attributes {
      let parts = text.split(separator: ",").map { part in
        String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      }
      let node = parts.count > 1 && lists.contains(key) ? Node(parts.map { Node($0) }) : Node(text)
      do throws(ValueError) {
        guard keys.contains(key), key != "name" else { throw ValueError(message: unknown(key)) }
        try take(key, node, &view)
      } catch {
        throw ValueError(message: keys.contains(key) ? "\(key): \(error.message)" : error.message)
      }
    }
    if let contradiction = contradiction(view, attributes.map(\.key)) {
      throw ValueError(message: contradiction)
    }
  }

  /// The keys whose value may be several texts.
  private static let lists: Set = ["about", "types", "thresholds", "path", "blocs"]

  private static func view(_ node: Node, _ file: String) throws -> View {
    guard let mapping = node.mapping else {
      throw BuildError([fault(node, file, "expected 'key: value' lines")])
    }
    var view = View(name: "", kind: .timeline)
    var hasKind = false
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard keys.contains(name) else {
        throw BuildError([fault(key, file, unknown(name))])
      }
      if name == "kind" { hasKind = true }
      do throws(ValueError) {
        try take(name, value, &view)
      } catch {
        throw BuildError([fault(value, file, "\(name): \(error.message)")])
      }
    }
    guard hasKind, !view.name.isEmpty else {
      throw BuildError([fault(node, file, "a view needs 'name' and 'kind'")])
    }
    if let contradiction = contradiction(view, mapping.compactMap { $0.key.scalar?.string }) {
      throw BuildError([fault(node, file, contradiction)])
    }
    return view
  }

  /// What is wrong with a key that does not exist, and which may have been meant.
  private static func unknown(_ key: String) -> String {
    let near = NearMisses.of(key, among: keys).map { "'\($0)'" }
    let question = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    return near.isEmpty
      ? "unknown key '\(key)'; the keys are \(keys.joined(separator: ", "))"
      : "unknown key '\(key)'\(question)"
  }

  /// What keys of one view cannot stand together.
  private static func contradiction(_ view: View, _ keys: [String]) -> String? {
    let isOfDyads = view.kind == .network || view.kind == .matrix
    if let key = ["around", "path", "blocs"].first(where: keys.contains), !isOfDyads {
      return "'\(key)' goes with kind: network or matrix"
    }
    if keys.contains("around"), keys.contains("path") {
      return "'around' contradicts 'path'; leave out one"
    }
    if keys.contains("hops"), !keys.contains("around") {
      return "'hops' counts from an actor; name one with 'around'"
    }
    if keys.contains("path"), view.kind == .matrix {
      return "'path' is drawn as a network; write kind: network"
    }
    if keys.contains("engine"), view.kind == .timeline || view.kind == .matrix {
      return "'engine' goes with kind: diagram or network"
    }
    return nil
  }

  /// What is wrong with a key or its value.
  struct ValueError: Error {
    let message: String
  }

  private static func take(_ key: String, _ node: Node, _ view: inout View) throws(ValueError) {
    switch key {
    case "name":
      let name = try text(node)
      guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
        throw ValueError(message: "'\(name)' is no file name; use letters, digits, '-' and '_'")
      }
      view.name = name
    case "kind": view.kind = try word(node)
    case "title": view.title = try text(node)
    case "language": view.language = try word(node)
    case "about": view.query.about = try texts(node)
    case "types": view.query.types = try words(node)
    case "since": view.query.since = try date(node)
    case "until": view.query.until = try date(node)
    case "as-of": view.query.asOf = try date(node)
    case "known-at": view.query.knownAt = try date(node)
    case "top": view.top = try number(node, in: 1...5_000)
    case "layout": view.timeline.layout = try word(node)
    case "lanes": view.timeline.lanes = try word(node)
    case "most-lanes": view.timeline.mostLanes = try number(node, in: 1...60)
    case "group": view.timeline.groupsBlocs = try flag(node)
    case "compress-gaps":
      view.timeline.compressedGaps =
        try text(node) == "never" ? nil : try number(node, in: 1...100)
    case "thresholds": view.timeline.thresholds = try texts(node)
    case "theme": view.theme = try word(node)
    case "around":
      let hops = if case .around(_, let hops) = view.focus { hops } else { 1 }
      view.focus = .around(try text(node), hops: hops)
    case "hops":
      let name = if case .around(let name, _) = view.focus { name } else { "" }
      view.focus = .around(name, hops: try number(node, in: 1...6))
    case "path":
      let ends = try texts(node)
      guard ends.count == 2, ends[0] != ends[1] else {
        throw ValueError(message: "expected two different actors, such as [France, Russie]")
      }
      view.focus = .path(ends[0], ends[1])
    case "blocs": view.blocs = try texts(node)
    case "engine": view.engine = try word(node)
    default: view.widthInMillimeters = try width(node)
    }
  }

  private static func text(_ node: Node) throws(ValueError) -> String {
    guard let text = node.scalar?.string else { throw ValueError(message: "expected a text") }
    return text
  }

  private static func texts(_ node: Node) throws(ValueError) -> [String] {
    guard let sequence = node.sequence else { return [try text(node)] }
    var texts: [String] = []
    for member in sequence { texts.append(try text(member)) }
    return texts
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ node: Node
  ) throws(ValueError) -> Word where Word.RawValue == String {
    let text = try text(node)
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(message: "'\(text)' is none of \(known)")
    }
    return word
  }

  private static func words(_ node: Node) throws(ValueError) -> [EventType] {
    guard let sequence = node.sequence else { return [try word(node)] }
    var types: [EventType] = []
    for member in sequence { types.append(try word(member)) }
    return types
  }

  private static func date(_ node: Node) throws(ValueError) -> EDTF {
    do {
      return try EDTF(try text(node))
    } catch let error as EDTFError {
      throw ValueError(message: error.description)
    } catch {
      throw ValueError(message: "expected an EDTF date")
    }
  }

  private static func flag(_ node: Node) throws(ValueError) -> Bool {
    switch try text(node) {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw ValueError(message: "expected yes or no")
    }
  }

  private static func number(_ node: Node, in range: ClosedRange<Int>) throws(ValueError) -> Int {
    guard let number = Int(try text(node)), range.contains(number) else {
      throw ValueError(
        message: "expected a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func width(_ node: Node) throws(ValueError) -> Double {
    let text = try text(node)
    guard let width = Int(text.hasSuffix("mm") ? text.dropLast(2) : text[...]), 60...2_000 ~= width
    else { throw ValueError(message: "expected a width from 60mm to 2000mm") }
    return Double(width)
  }

  private static func fault(_ node: Node, _ file: String, _ message: String) -> String {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): \(message)"
  }
}
