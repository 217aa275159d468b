/// Why a file of another program cannot be read.
package struct GraphFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The closed list of reasons.
  package enum Reason: Hashable, Sendable {
    /// The file is no XML that is well formed.
    case notWellFormed
    /// A document type could name other files or grow without end.
    case documentType
    /// The first element is another one.
    case otherRoot(found: String, expected: String)
    /// The file is no JSON-LD in its expanded form; what is wrong, and where.
    case notLinkedData(String)
    /// The file has a context, by which its words would have to be expanded.
    case compacted
    /// A value stands deeper than a reader goes.
    case tooLarge(limit: Int)
  }

  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package var description: String {
    switch reason {
    case .notWellFormed:
      "line \(line): no well-formed XML; have the program that made the file export it again"
    case .documentType: "line \(line): a DOCTYPE is not read; remove it"
    case .otherRoot(let found, let expected):
      "line \(line): the first element is '\(found)'; expected '\(expected)'"
    case .notLinkedData(let what): "no expanded JSON-LD: \(what)"
    case .compacted:
      "its words are short for IRIs of a context, which is not read; have it expanded, such as by "
        + "rdflib or 'jsonld expand'"
    case .tooLarge(let limit):
      "line \(line): larger than \(limit) bytes; export a part of the graph"
    }
  }
}
