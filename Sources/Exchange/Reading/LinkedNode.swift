#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A node of expanded JSON-LD: its IRI, its types, and what it says of itself.
///
/// Source: W3C, *JSON-LD 1.1*, 9.2 (node objects) and *JSON-LD 1.1 Processing Algorithms*, 5.
struct LinkedNode: Decodable {
  /// One value of a predicate.
  enum Object: Hashable {
    case iri(String)
    case literal(String, datatype: String?, language: String?)
  }

  let id: String
  let types: [String]
  /// By predicate, in the order of their IRIs.
  let members: [(predicate: String, objects: [Object])]

  /// The first literal of a predicate.
  func literal(_ predicate: String) -> String? {
    for case .literal(let text, _, _) in self[predicate] { return text }
    return nil
  }

  /// The first IRI of a predicate.
  func iri(_ predicate: String) -> String? {
    for case .iri(let iri) in self[predicate] { return iri }
    return nil
  }

  /// The values of a predicate.
  subscript(predicate: String) -> [Object] {
    members.first { $0.predicate == predicate }?.objects ?? []
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(String.self, forKey: Key("@id"))
    types = try container.decodeIfPresent([String].self, forKey: Key("@type")) ?? []
    var members: [(String, [Object])] = []
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      let name = key.stringValue
      if name == "@id" || name == "@type" { continue }
      guard !name.hasPrefix("@") else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "'\(name)' is not read")
      }
      members.append((name, try container.decode([Value].self, forKey: key).map(\.object)))
    }
    self.members = members
  }

  /// Any key.
  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A value object, or a reference to a node.
  private struct Value: Decodable {
    let object: Object

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      if let iri = try container.decodeIfPresent(String.self, forKey: Key("@id")) {
        object = .iri(iri)
        return
      }
      object = .literal(
        try container.decode(Literal.self, forKey: Key("@value")).text,
        datatype: try container.decodeIfPresent(String.self, forKey: Key("@type")),
        language: try container.decodeIfPresent(String.self, forKey: Key("@language")))
    }
  }

  /// The text of a string, number or truth value.
  private struct Literal: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        text = try container.decode(String.self)
      } catch DecodingError.typeMismatch {
        do {
          text = try container.decode(Bool.self) ? "true" : "false"
        } catch DecodingError.typeMismatch {
          let number = try container.decode(Double.self)
          text = Int64(exactly: number).map(String.init) ?? "\(number)"
        }
      }
    }
  }
}
