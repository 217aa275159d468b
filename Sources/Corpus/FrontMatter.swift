import Chronology
import Yams

/// The lines between `---` at the head of an article, in YAML.
struct FrontMatter {
  /// The keys that are read; others are left alone.
  var title: String?
  var published: EDTF?
  var outlet: String?
  var author: String?
  var url: String?
  var language: Language??

  /// How many bytes of front matter are read; more is a fault.
  static let largestSize = 65_536

  /// Reads the front matter of a text, if it has any.
  ///
  /// - Returns: What it says, the rest of the text, and what is wrong with it. A fault in one
  ///   value leaves the others standing.
  static func split(_ text: Substring, file: String) -> (FrontMatter, Substring, [Fault]) {
    var matter = FrontMatter()
    guard let block = Self.block(of: text) else { return (matter, text, []) }
    guard block.yaml.utf8.count <= largestSize else {
      let message = "front matter of more than \(largestSize) bytes; close it with '---'"
      return (matter, text, [Fault(file: file, place: .line(1), message: message)])
    }
    var faults: [Fault] = []
    do {
      let node = try Yams.compose(yaml: String(block.yaml))
      guard let node, let mapping = node.mapping else {
        if node == nil { return (matter, block.rest, []) }
        let message = "front matter holds no 'key: value' lines"
        return (
          matter, block.rest, [Fault(file: file, place: .line(2), message: message)]
        )
      }
      for (key, value) in mapping {
        matter.take(key, value, file: file, faults: &faults)
      }
    } catch {
      faults.append(Self.fault(of: error, file: file))
    }
    return (matter, block.rest, faults)
  }

  private mutating func take(
    _ key: Node, _ value: Node, file: String, faults: inout [Fault]
  ) {
    guard let name = key.scalar?.string, let text = value.scalar?.string, !text.isEmpty else {
      return
    }
    let line = (value.mark?.line ?? 1) + 1
    switch name.lowercased() {
    case "title": title = text
    case "outlet": outlet = text
    case "author": author = text
    case "url": url = text
    case "language": language = .some(Language(rawValue: text.lowercased()))
    case "published", "date":
      do throws(Fault) {
        published = try PublishedDate.read(text, file: file, line: line)
      } catch {
        faults.append(error)
      }
    default: break
    }
  }

  /// The YAML between the first line `---` and the next, and what follows.
  private static func block(of text: Substring) -> (yaml: Substring, rest: Substring)? {
    guard let first = endOfLine(text, text.startIndex), isFence(text[..<first]) else { return nil }
    var start = first
    while start < text.endIndex {
      let end = endOfLine(text, start) ?? text.endIndex
      if isFence(text[start..<end]) { return (text[first..<start], text[end...]) }
      start = end
    }
    return nil
  }

  private static func endOfLine(_ text: Substring, _ start: Substring.Index) -> Substring.Index? {
    text.utf8[start...].firstIndex(of: 0x0a).map { text.utf8.index(after: $0) }
  }

  private static func isFence(_ line: Substring) -> Bool {
    var bytes = line.utf8[...]
    while let last = bytes.last, last == 0x0a || last == 0x0d || last == 0x20 {
      bytes = bytes.dropLast()
    }
    return bytes.elementsEqual("---".utf8)
  }

  private static func fault(of error: any Error, file: String) -> Fault {
    guard let yamlError = error as? YamlError else {
      return Fault(file: file, place: .line(1), message: "front matter: \(error)")
    }
    switch yamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Fault(
        file: file, place: .line(mark.line + 1),
        message: "front matter: \(problem); put a value that holds ': ' in quotes")
    default:
      return Fault(file: file, place: .line(1), message: "front matter: \(yamlError)")
    }
  }
}
