import Foundation

@testable import Linguistics

/// A MessagePack value to be written.
indirect enum PackedValue {
  case null
  case bool(Bool)
  case int(Int)
  case id(UInt64)
  case text(String)
  case binary([UInt8])
  case array([PackedValue])
  case map([(PackedValue, PackedValue)])

  /// A map whose keys are texts.
  static func named(_ entries: [(String, PackedValue)]) -> PackedValue {
    .map(entries.map { (.text($0.0), $0.1) })
  }

  var bytes: [UInt8] {
    func length(_ tag: UInt8, _ count: Int) -> [UInt8] {
      [tag] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    }
    switch self {
    case .null: return [0xc0]
    case .bool(let value): return [value ? 0xc3 : 0xc2]
    case .int(let value):
      return [0xd3] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    case .id(let value):
      if value < 0x80 { return [UInt8(value)] }
      return [0xcf] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    case .text(let text): return length(0xdb, text.utf8.count) + Array(text.utf8)
    case .binary(let bytes): return length(0xc6, bytes.count) + bytes
    case .array(let elements): return length(0xdd, elements.count) + elements.flatMap(\.bytes)
    case .map(let entries):
      return length(0xdf, entries.count) + entries.flatMap { $0.0.bytes + $0.1.bytes }
    }
  }
}

/// A whole pipeline package of a few kilobytes with invented weights, for tests of the loader.
enum TinyPackage {
  /// The bytes of each file.
  static let files: [String: [UInt8]] = [
    "config.cfg": Array(
      """
      [nlp]
      lang = "en"
      pipeline = ["tok2vec","morphologizer","parser","attribute_ruler","lemmatizer","ner"]
      disabled = []

      [components.tok2vec]
      factory = "tok2vec"
      [components.morphologizer]
      factory = "morphologizer"
      [components.parser]
      factory = "parser"
      [components.attribute_ruler]
      factory = "attribute_ruler"
      [components.lemmatizer]
      factory = "lemmatizer"
      mode = "rule"
      [components.ner]
      factory = "ner"

      """.utf8),
    "tokenizer": tokenizer.bytes,
    "vocab/lookups.bin": PackedValue.named([
      ("lexeme_norm", .map([(.id(StringHash.id("cos")), .text("because"))]))
    ]).bytes,
    "tok2vec/model": model(encoderNodes).bytes,
    "morphologizer/model": model([
      node("softmax", arrays: [("W", array([2, 4])), ("b", array([2]))])
    ]).bytes,
    "morphologizer/cfg": Array(
      """
      {"labels_morph":{"POS=NOUN":"Number=Sing","POS=VERB":""},
      "labels_pos":{"POS=NOUN":92,"POS=VERB":100}}
      """.utf8),
    "parser/model": model(transitionNodes(features: 8, moves: 5)).bytes,
    "parser/moves": moves(
      #"{"0":{"":9},"1":{"":9},"2":{"nsubj":5},"3":{"obj||nsubj":4},"4":{"ROOT":3}}"#),
    "attribute_ruler/patterns": PackedValue.array([
      .named([
        ("patterns", .array([.array([.named([("IS_SPACE", .bool(true))])])])),
        (
          "attrs",
          .named([("POS", .text("SPACE")), ("TAG", .text("SPACE")), ("MORPH", .text("_"))])
        ),
        ("index", .int(0)),
      ]),
      .named([
        (
          "patterns",
          .array([
            .array([
              .named([("LOWER", .named([("IN", .array([.text("a"), .text("an")]))]))]),
              .named([("POS", .named([("NOT_IN", .array([.text("VERB")]))]))]),
            ])
          ])
        ), ("attrs", .named([("LEMMA", .text("an")), ("DEP", .text("det"))])), ("index", .int(-2)),
      ]),
    ]).bytes,
    "lemmatizer/lookups/lookups.bin": PackedValue.named([
      (
        "lemma_rules",
        .map([(.id(StringHash.id("noun")), .array([.array([.text("s"), .text("")])]))])
      ),
      (
        "lemma_exc",
        .map([(.id(StringHash.id("noun")), .named([("mice", .array([.text("mouse")]))]))])
      ), ("lemma_index", .map([(.id(StringHash.id("noun")), .array([.text("cat")]))])),
    ]).bytes,
    "ner/model": model(encoderNodes(after: transitionNodes(features: 3, moves: 5))).bytes,
    "ner/moves": moves(
      #"{"0":{},"1":{"PER":2},"2":{"PER":2},"3":{"PER":2},"4":{"PER":2},"5":{"":1}}"#),
  ]

  /// Writes files into a new folder below the temporary one, and removes it afterwards.
  static func withFolder<Result>(
    _ files: [String: [UInt8]], _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "linguistics-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try body(folder.path)
  }

  private static let tokenizer = PackedValue.named([
    ("prefix_search", .text(#"^\(|^"|^,"#)), ("suffix_search", .text(#"\.$|,$|\)$|(?<=[a-z])!$"#)),
    ("infix_finditer", .text(#"(?<=[a-z])-(?=[a-z])|\.\.+"#)),
    ("token_match", .text(#"(?iu)(?:^x[-']y[a-z]*$)"#)),
    ("url_match", .text(#"(?u)^(?:[\w+]{2,}://)?\S+\.[a-z]{2,3}(?:[/?#]\S*)?$"#)),
    ("faster_heuristics", .bool(true)),
    (
      "exceptions",
      .named([
        (
          "can't",
          .array([
            .map([(.int(65), .text("ca")), (.int(67), .text("can"))]),
            .map([(.int(65), .text("n't")), (.int(67), .text("not"))]),
          ])
        ), ("a.", .array([.map([(.int(65), .text("a."))])])),
      ])
    ),
  ])

  private static func moves(_ json: String) -> [UInt8] {
    PackedValue.named([("moves", .text(json)), ("cfg", .map([]))]).bytes
  }

  private struct Node {
    let name: String
    var references: [(String, Int)] = []
    var attributes: [(String, PackedValue)] = []
    var arrays: [(String, PackedValue)] = []
  }

  private static func node(
    _ name: String, attributes: [(String, PackedValue)] = [], arrays: [(String, PackedValue)] = []
  ) -> Node {
    Node(name: name, attributes: attributes, arrays: arrays)
  }

  /// An array of that shape with small numbers of both signs.
  private static func array(_ shape: [Int]) -> PackedValue {
    let count = shape.reduce(1, *)
    let values = (0..<count).map { Float(($0 * 7919) % 23 - 11) / 16 }
    let bytes = values.flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt32($0))) }
    }
    return .map([
      (.binary(Array("nd".utf8)), .bool(true)), (.binary(Array("type".utf8)), .text("<f4")),
      (.binary(Array("shape".utf8)), .array(shape.map { .int($0) })),
      (.binary(Array("data".utf8)), .binary(bytes)),
    ])
  }

  private static let encoderNodes: [Node] = encoderNodes(after: [])

  private static func encoderNodes(after nodes: [Node]) -> [Node] {
    let columns = ["NORM", "SHAPE", "SPACY"]
    let tables = columns.indices.map { column in
      node(
        "hashembed", attributes: [("column", .int(column)), ("seed", .int(8 + column))],
        arrays: [("E", array([10, 4]))])
    }
    func layer(_ inputs: Int) -> [Node] {
      [
        node("maxout", arrays: [("W", array([4, 3, inputs])), ("b", array([4, 3]))]),
        node("layernorm", arrays: [("G", array([4])), ("b", array([4]))]),
      ]
    }
    return nodes + tables + [
      node("extract_features", attributes: [("columns", .array(columns.map { .text($0) }))]),
      node("expand_window", attributes: [("window_size", .int(1))]),
    ] + layer(12) + layer(12) + layer(12)
  }

  private static func transitionNodes(features: Int, moves: Int) -> [Node] {
    [
      Node(name: "parser_model", references: [("lower", 2), ("upper", 3)]),
      node("linear", arrays: [("W", array([4, 4])), ("b", array([4]))]),
      node(
        "precomputable_affine",
        arrays: [
          ("W", array([features, 4, 2, 4])), ("b", array([4, 2])),
          ("pad", array([1, features, 4, 2])),
        ]),
      node("linear", arrays: [("W", array([moves, 4])), ("b", array([moves]))]),
    ]
  }

  private static func model(_ nodes: [Node]) -> PackedValue {
    .named([
      (
        "nodes",
        .array(
          nodes.map { node in
            .named([
              ("name", .text(node.name)),
              ("refs", .named(node.references.map { ($0.0, .int($0.1)) })),
            ])
          })
      ),
      (
        "attrs",
        .array(nodes.map { .named($0.attributes.map { ($0.0, .binary($0.1.bytes)) }) })
      ), ("params", .array(nodes.map { .named($0.arrays) })),
      ("shims", .array(nodes.map { _ in .array([]) })),
    ])
  }
}
