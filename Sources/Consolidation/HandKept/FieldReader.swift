import Chronology
import Ontology
import Yams

/// Reads the keys of one mapping, and notes what is wrong with them.
struct FieldReader {
  let file: String
  let origin: Origin
  private(set) var faults: [HandKeptFault] = []
  private var values: [String: Node] = [:]
  /// The keys that are present, in the order of the file.
  private(set) var keys: [String] = []

  /// Takes a mapping; another node is a fault, and has no keys.
  init(_ node: Node, file: String, allowed: [String]) {
    self.file = file
    origin = YAMLDocument.origin(of: node, file: file)
    guard let mapping = node.mapping else {
      faults.append(
        HandKeptFault(.expected("keys such as '\(allowed.first ?? ""): …'"), at: origin))
      return
    }
    for (key, value) in mapping {
      let place = YAMLDocument.origin(of: key, file: file)
      guard let name = key.scalar?.string else {
        faults.append(HandKeptFault(.expected("a plain word as key"), at: place))
        continue
      }
      guard allowed.contains(name) else {
        let near = NearMisses.of(name, among: allowed)
        faults.append(HandKeptFault(.unknownKey(name, near: near), at: place))
        continue
      }
      values[name] = value
      keys.append(name)
    }
  }

  /// Notes that a key is missing, unless something else is wrong with the mapping already.
  mutating func require(_ key: String) {
    guard values[key] == nil, faults.isEmpty else { return }
    faults.append(HandKeptFault(.missingKey(key), at: origin))
  }

  mutating func note(_ reason: HandKeptFault.Reason, key: String) {
    let place = values[key].map { YAMLDocument.origin(of: $0, file: file) }
    faults.append(HandKeptFault(reason, at: place ?? origin, key: key))
  }

  /// Takes over what is wrong with a value's own keys.
  mutating func take(_ more: [HandKeptFault]) { faults += more }

  func node(_ key: String) -> Node? { values[key] }

  /// A text that is not empty.
  mutating func text(_ key: String) -> Located<String>? {
    guard let node = values[key] else { return nil }
    return text(node, key: key)
  }

  /// A text, or nothing where `null` or an empty value stands.
  mutating func textField(_ key: String) -> Field<String> { field(key) { $0.value } }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, kind: String) -> Word?
  where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    return word(text, key: key, kind: kind)
  }

  mutating func wordField<Word: RawRepresentable & CaseIterable & Hashable & Sendable>(
    _ key: String, kind: String
  ) -> Field<Word> where Word.RawValue == String {
    if isNull(key) { return .empty }
    return (word(key, kind: kind) as Word?).map { .set($0) } ?? .unsaid
  }

  /// An EDTF date.
  mutating func date(_ key: String) -> Field<EDTF> {
    if isNull(key) { return .empty }
    guard let text = text(key) else { return .unsaid }
    do {
      return .set(try EDTF(text.value))
    } catch {
      faults.append(HandKeptFault(.badDate("\(error)"), at: text.origin, key: key))
      return .unsaid
    }
  }

  /// A list of texts; a single text stands for a list of one.
  mutating func texts(_ key: String) -> Field<[Located<String>]> {
    guard let node = values[key] else { return .unsaid }
    if isNull(key) { return .empty }
    if node.scalar != nil { return text(node, key: key).map { .set([$0]) } ?? .unsaid }
    guard let sequence = node.sequence else {
      note(.expected("a list such as [France, Ukraine]"), key: key)
      return .unsaid
    }
    return .set(sequence.compactMap { text($0, key: key) })
  }

  /// A list of words of a closed list.
  mutating func words<Word: RawRepresentable & CaseIterable & Hashable & Sendable>(
    _ key: String, kind: String
  ) -> Field<[Word]> where Word.RawValue == String {
    switch texts(key) {
    case .unsaid: .unsaid
    case .empty: .empty
    case .set(let texts): .set(texts.compactMap { word($0, key: key, kind: kind) })
    }
  }

  /// `yes` or `no`.
  mutating func truth(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.value.lowercased() {
    case "yes", "true", "oui": return true
    case "no", "false", "non": return false
    default:
      note(.expected("yes or no"), key: key)
      return nil
    }
  }

  /// Whether the key stands there without a value.
  func isNull(_ key: String) -> Bool {
    guard let scalar = values[key]?.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return Self.nulls.contains(scalar.string)
  }

  /// The plain texts that stand for nothing.
  static let nulls = ["", "~", "null", "Null", "NULL"]

  private mutating func field<Value>(
    _ key: String, _ make: (Located<String>) -> Value
  ) -> Field<Value> {
    if isNull(key) { return .empty }
    return text(key).map { .set(make($0)) } ?? .unsaid
  }

  private mutating func text(_ node: Node, key: String) -> Located<String>? {
    let place = YAMLDocument.origin(of: node, file: file)
    guard let text = node.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
      faults.append(HandKeptFault(.expected("a text"), at: place, key: key))
      return nil
    }
    return Located(text, at: place)
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ text: Located<String>, key: String, kind: String
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text.value) { return word }
    let near = NearMisses.of(text.value, among: Word.allCases.map(\.rawValue))
    faults.append(
      HandKeptFault(.unknownWord(text.value, kind: kind, near: near), at: text.origin, key: key))
    return nil
  }
}
