import Chronology
import Ontology
import Testing

@testable import Reading

struct MentionDraftTests {
  @Test
  func `the same words for the same entity are one mention, with the office that either tells`()
    throws
  {
    let analyzed = try TestReader.analyzed("The defence minister spoke.", .english)
    var draft = MentionDraft(analyzed)
    let plain = FoundMention(
      entity: 0, tokens: 1..<3, range: analyzed.range(1..<3), form: .description)
    var told = plain
    told.tenure = FoundTenure(
      office: 0, of: 0, isFormer: false, term: nil, quote: plain.range, rule: "test")
    draft.add(plain)
    draft.add(told)
    draft.add(plain)
    #expect(draft.mentions.count == 1)
    #expect(draft.mention(at: 1)?.tenure?.rule == "test")
    draft.add(FoundMention(entity: 1, tokens: 1..<3, range: plain.range, form: .description))
    #expect(draft.mentions.count == 2)
  }
}
