import Reports
import Testing

@Suite struct AttributeListTests {
  @Test func readsIdClassesAndPairs() throws {
    let list = try AttributeList(
      reading:
        "#fig-a .chancery view=timeline caption=\"A \\\"year\\\" of talks\" about='Mark Rutte, OTAN'"
    )
    #expect(list.id == "fig-a")
    #expect(list.classes == ["chancery"])
    #expect(list["view"] == "timeline")
    #expect(list["caption"] == "A \"year\" of talks")
    #expect(list["about"] == "Mark Rutte, OTAN")
    #expect(list["none"] == nil)
  }

  @Test func resolvesEntitiesAndLineFeeds() throws {
    #expect(try AttributeList(reading: "a=\"x &amp; y\n&lt;z&gt;\"")["a"] == "x & y <z>")
  }

  @Test(
    "What cannot be read is named",
    arguments: [
      ("#", "'#' names nothing; write an id behind it, such as #fig-timeline"),
      (".chancery view", "'view' has no value; write key=value, or key=\"several words\""),
      ("caption=\"A year", "the value of 'caption' does not end; close it with a quote"),
    ])
  func namesWhatIsWrong(text: String, message: String) throws {
    let error = #expect(throws: AttributeError.self) { try AttributeList(reading: text[...]) }
    #expect(error?.description == message)
  }
}
