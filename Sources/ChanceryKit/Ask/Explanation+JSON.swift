import Chronology
import Notation
import Ontology

extension Explanation {
  /// Everything as one JSON object; ranges are UTF-8 bytes of the document's text.
  package var json: String {
    var members = [
      JSONMember("id", .string(id)), JSONMember("kind", .string(kind)),
      JSONMember("title", .string(title)),
    ]
    members += facts.map { JSONMember($0.key, $0.value) }
    members.append(JSONMember("passages", .array(passages.map(Self.passage))))
    if kind == "relation" {
      members.append(JSONMember("attestations", .array(witnesses.map(Self.witness))))
    }
    members.append(JSONMember("decisions", .array(decisions.map(Self.decision))))
    return JSONValue.object(members).lines(depth: 3) + "\n"
  }

  private static func passage(_ passage: Passage) -> JSONValue {
    let claim = passage.claim
    let document = passage.document
    return .object([
      JSONMember("claim", .string(claim.id.text)),
      JSONMember("title", .string(passage.title)),
      JSONMember("quote", .string(claim.quote)),
      JSONMember("range", range(claim.range)),
      JSONMember("trigger", .string(passage.context.trigger)),
      JSONMember("trigger_range", range(claim.trigger)),
      JSONMember(
        "sentence",
        .string(
          passage.context.before + passage.context.quoteStart + passage.context.trigger
            + passage.context.quoteEnd + passage.context.after)),
      JSONMember("type", .string(claim.type.rawValue)),
      JSONMember("date", JSONValue(claim.time?.description)),
      JSONMember("factuality", .string(claim.factuality.rawValue)),
      JSONMember("said_by", JSONValue(passage.saidBy)),
      JSONMember("rule", .string(claim.rule)),
      JSONMember("confidence", .double(claim.confidence)),
      JSONMember("document", Self.document(document)),
    ])
  }

  private static func witness(_ witness: Witness) -> JSONValue {
    let context = witness.context
    return .object([
      JSONMember("quote", .string(witness.attestation.quote)),
      JSONMember("range", range(witness.attestation.range)),
      JSONMember(
        "sentence",
        .string(
          context.before + context.quoteStart + context.trigger + context.quoteEnd + context.after)),
      JSONMember("rule", .string(witness.attestation.rule)),
      JSONMember("document", document(witness.document)),
    ])
  }

  private static func document(_ document: Document) -> JSONValue {
    .object([
      JSONMember("id", .string(document.id.text)),
      JSONMember("title", JSONValue(document.title)),
      JSONMember("outlet", JSONValue(document.outlet)),
      JSONMember("published", JSONValue(document.published?.description)),
      JSONMember("path", .string(document.path)),
      JSONMember("url", JSONValue(document.url)),
    ])
  }

  private static func decision(_ decision: Decision) -> JSONValue {
    .object([
      JSONMember("verb", .string(decision.verb.rawValue)),
      JSONMember("subjects", JSONValue(decision.subjects)),
      JSONMember("detail", JSONValue(decision.detail)),
      JSONMember("reason", JSONValue(decision.reason)),
      JSONMember("asserted_by", .string(decision.assertedBy)),
    ])
  }

  private static func range(_ range: Range<Int>) -> JSONValue {
    .array([.int(range.lowerBound), .int(range.upperBound)])
  }
}
