import Chronology
package import Dossier
import Ontology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads what the export as JSON Lines wrote.
///
/// A dossier is read whole or not at all: every line that cannot stand is a fault, and nothing rests on
/// a quotation that does not stand in its document.
package struct DossierLines: Sendable {
  /// What the lines hold; of use only where there are no faults.
  package private(set) var contents = DossierContents()
  /// By line.
  package private(set) var faults: [DossierLinesFault] = []
  private var documents: [DocumentLine] = []
  private var entities: [Numbered<Entity>] = []
  private var readEntities: [Numbered<ReadEntity>] = []
  private var mentions: [Numbered<MentionLine>] = []
  private var claims: [Numbered<Claim>] = []
  private var events: [Numbered<Event>] = []
  private var relations: [Numbered<Relation>] = []
  private let decoder = JSONDecoder()

  /// Whether a text begins as an export does.
  package static func begin(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "{\"format\": \"\(JSONLines.format)\"".utf8)
  }

  /// Reads an export.
  package init(_ bytes: [UInt8]) throws(DossierLinesError) {
    var number = 0
    for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      if number == 1 {
        try Self.checkHead(line)
      } else if !line.isEmpty {
        read(Data(line), number)
      }
    }
    if number == 0 { throw .noExport }
    check()
    gather()
  }

  private static func checkHead(_ line: ArraySlice<UInt8>) throws(DossierLinesError) {
    let head: Head
    do {
      head = try JSONDecoder().decode(Head.self, from: Data(line))
    } catch {
      throw .noExport
    }
    guard head.format == JSONLines.format else { throw .noExport }
    guard head.version <= JSONLines.version else { throw .laterVersion(head.version) }
  }

  private mutating func read(_ line: Data, _ number: Int) {
    do {
      func value<Value: Decodable & Sendable>(_ type: Value.Type) throws -> Numbered<Value> {
        Numbered(line: number, value: try decoder.decode(type, from: line))
      }
      switch try value(RecordLine.self).value.record {
      case .note:
        let note = try value(Note.self).value
        contents.notes[note.key] = note.value
      case .readEntity: readEntities.append(try value(ReadEntity.self))
      case .document:
        let recorded = try value(Recorded.self).value.recorded
        documents.append(
          DocumentLine(line: number, document: try value(Document.self).value, recorded: recorded))
      case .mention: mentions.append(try value(MentionLine.self))
      case .claim: claims.append(try value(Claim.self))
      case .entity: entities.append(try value(Entity.self))
      case .event: events.append(try value(Event.self))
      case .relation: relations.append(try value(Relation.self))
      case .decision: contents.graph.decisions.append(try value(Decision.self).value)
      }
    } catch let error as DecodingError {
      fault(number, .unreadable(Self.wording(error)))
    } catch {
      fault(number, .unreadable("it cannot be read"))
    }
  }

  private mutating func fault(_ line: Int, _ reason: DossierLinesFault.Reason) {
    faults.append(DossierLinesFault(line: line, reason: reason))
  }

  // MARK: What must hold

  private mutating func check() {
    let bodies = unique(documents.map { ($0.line, $0.document.id.text, $0.document) })
    let documentIDs = Set(bodies.keys)
    let read = Set(unique(readEntities.map { ($0.line, $0.value.entity.id.text, $0.line) }).keys)
    let shown = Set(unique(entities.map { ($0.line, $0.value.id.text, $0.line) }).keys)
    let claims = Set(unique(self.claims.map { ($0.line, $0.value.id.text, $0.line) }).keys)
    let events = Set(unique(self.events.map { ($0.line, $0.value.id.text, $0.line) }).keys)
    _ = unique(relations.map { ($0.line, $0.value.id.text, $0.line) })
    for line in documents {
      let path = line.document.path
      let leavesFolder = path.hasPrefix("/") || path.split(separator: "/").contains("..")
      if leavesFolder { fault(line.line, .pathOutside(path)) }
      need(line.document.copyOf?.text, in: documentIDs, line.line)
    }
    for line in readEntities { need(line.value.standsFor, in: shown, line.line) }
    for line in mentions {
      need(line.value.mention.entity.text, in: read, line.line)
      need(line.value.mention.tenure?.of.text, in: read, line.line)
      let mention = line.value.mention
      check(mention.text, at: mention.range, line.value.document, bodies, line.line)
    }
    for line in self.claims {
      let claim = line.value
      let named = claim.sources + claim.targets + [claim.place, claim.saidBy].compactMap { $0 }
      for id in named { need(id.text, in: read, line.line) }
      check(claim.quote, at: claim.range, claim.document, bodies, line.line)
    }
    for line in self.events {
      let event = line.value
      let named = event.sources + event.targets + event.saidBy + (event.place.map { [$0] } ?? [])
      for id in named { need(id.text, in: shown, line.line) }
      for claim in event.claims { need(claim.text, in: claims, line.line) }
    }
    for line in relations {
      let relation = line.value
      for id in [relation.source, relation.target] { need(id.text, in: shown, line.line) }
      need(relation.event?.text, in: events, line.line)
      for attestation in relation.attestations {
        check(attestation.quote, at: attestation.range, attestation.document, bodies, line.line)
      }
    }
    faults.sort { $0.line < $1.line }
  }

  /// Values by id; an id that stands twice is a fault.
  private mutating func unique<Value>(_ lines: [(Int, String, Value)]) -> [String: Value] {
    var values: [String: Value] = [:]
    for (line, id, value) in lines where values.updateValue(value, forKey: id) != nil {
      fault(line, .twice(id))
    }
    return values
  }

  private mutating func need(_ id: String?, in known: Set<String>, _ line: Int) {
    if let id, !known.contains(id) { fault(line, .missing(id)) }
  }

  private mutating func check(
    _ quote: String, at range: Range<Int>, _ document: ID<Document>, _ bodies: [String: Document],
    _ line: Int
  ) {
    guard let body = bodies[document.text]?.body.utf8 else {
      return fault(line, .missing(document.text))
    }
    let stands =
      range.lowerBound >= 0 && range.upperBound <= body.count
      && body.dropFirst(range.lowerBound).prefix(range.count).elementsEqual(quote.utf8)
    if !stands { fault(line, .quoteElsewhere(document.text)) }
  }

  private mutating func gather() {
    let mentions = Dictionary(grouping: self.mentions, by: \.value.document)
    let claims = Dictionary(grouping: self.claims, by: \.value.document)
    contents.documents = documents.map { line in
      let id = line.document.id
      return DocumentRecord(
        document: line.document, mentions: mentions[id, default: []].map(\.value.mention),
        claims: claims[id, default: []].map(\.value), recorded: line.recorded)
    }
    contents.readEntities = readEntities.map(\.value.entity)
    contents.graph.entities = entities.map(\.value)
    for line in readEntities {
      guard let shown = line.value.standsFor else { continue }
      contents.graph.standsFor[line.value.entity.id] = ID(shown)
    }
    contents.graph.events = events.map(\.value)
    contents.graph.relations = relations.map(\.value)
  }

  private static func wording(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): return "no member '\(key.stringValue)'"
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "no JSON object" : "'\(path)' is a value of another kind"
    case .dataCorrupted(let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "no JSON" : "'\(path)': \(context.debugDescription)"
    @unknown default: return "it cannot be read"
    }
  }
}

// MARK: The lines as they are written

private struct Head: Decodable {
  let format: String
  let version: Int
}

private struct RecordLine: Decodable {
  let record: JSONLines.Record
}

private struct Note: Decodable {
  let key: String
  let value: String
}

private struct Recorded: Decodable {
  let recorded: EDTF?
}

private struct DocumentLine: Sendable {
  let line: Int
  let document: Document
  let recorded: EDTF?
}

private struct Numbered<Value: Sendable>: Sendable {
  let line: Int
  let value: Value
}

private struct ReadEntity: Decodable, Sendable {
  let entity: Entity
  let standsFor: String?

  private enum Key: CodingKey {
    case standsFor
  }

  init(from decoder: any Decoder) throws {
    entity = try Entity(from: decoder)
    standsFor = try decoder.container(keyedBy: Key.self)
      .decodeIfPresent(String.self, forKey: .standsFor)
  }
}

private struct MentionLine: Decodable, Sendable {
  let document: ID<Document>
  let mention: Mention

  private enum Key: CodingKey {
    case document
  }

  init(from decoder: any Decoder) throws {
    mention = try Mention(from: decoder)
    document = try decoder.container(keyedBy: Key.self).decode(ID.self, forKey: .document)
  }
}
