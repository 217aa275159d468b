import Reports
import TestSupport
import Testing

@Suite struct ReportScannerTests {
  private func blocks(_ text: String) -> [ReportBlock] {
    ReportScanner.segments(of: text).segments.compactMap { segment in
      if case .block(let block) = segment { block } else { nil }
    }
  }

  private func citations(_ text: String) -> [ReportCitation] {
    ReportScanner.segments(of: text).segments.compactMap { segment in
      if case .citation(let citation) = segment { citation } else { nil }
    }
  }

  @Test func `divs and code blocks of the class are found with their lines`() throws {
    let text = """
      ---
      title: "[@chancery:1234] is no citation here"
      ---
      Words.

      ::: {.chancery view=timeline
        #fig-a caption="A } in quotes"}
      A *caption*.
      :::

      ~~~{.chancery kind=diagram}
      MATCH (n) RETURN n
      ~~~

      ```chancery
      MATCH (m) RETURN m.name
      ```
      """
    let found = blocks(text)
    #expect(found.map(\.line) == [6, 11, 15])
    #expect(found.map(\.isCode) == [false, true, true])
    #expect(found[0].body == "A *caption*.\n")
    #expect(found[1].body == "MATCH (n) RETURN n\n")
    let first = try found[0].attributes.get()
    #expect(first.id == "fig-a" && first["caption"] == "A } in quotes")
    #expect(try found[2].attributes.get().entries.isEmpty)
    #expect(citations(text).isEmpty)
  }

  @Test func `other code, other divs and comments stay text, and what stands in divs is found`() {
    let text = """
      ```markdown
      ::: {.chancery view=timeline}
      :::
      [@chancery:1111]
      ```
      <!--
      [@chancery:2222]
      -->
      `[@chancery:3333]` and \\[@chancery:4444\\] and <!-- [@chancery:5555] -->

      :::: {.columns}
      ::: {.chancery view=network}
      :::
      ::::
      """
    #expect(blocks(text).map(\.line) == [12])
    #expect(citations(text).map(\.raw) == ["@chancery:4444"])
  }

  @Test func `a div ends where its own fence does`() {
    let text = "::: {.chancery view=a}\n::: {.note}\nx\n:::\ny\n:::\nz [@chancery:77]\n"
    #expect(blocks(text).map(\.body) == ["::: {.note}\nx\n:::\ny\n"])
    #expect(citations(text).map(\.line) == [7])
  }

  @Test func `attributes that cannot be read are the block's fault`() {
    let found = blocks("::: {.chancery view}\n:::\n\n::: {.chancery caption=\"open\n\n:::\n")
    #expect(found.count == 2)
    #expect(throws: AttributeError.self) { try found[0].attributes.get() }
    #expect(throws: AttributeError.self) { try found[1].attributes.get() }
  }

  @Test func `citations have their prefix, key and suffix`() throws {
    let text = """
      Paris [see @chancery:event:summit-2026, p. 3; -@chancery:7cf2; @doe2020].
      @chancery:relation:12ab says so, mail@chancery:nowhere does not, nor [a](@chancery:1).
      """
    let found = citations(text)
    #expect(found.count == 3)
    #expect(
      found[0].items.map(\.key) == ["chancery:event:summit-2026", "chancery:7cf2", "doe2020"])
    #expect(found[0].items.map(\.id) == ["event:summit-2026", "7cf2", nil])
    #expect(found[0].items[0].prefix == "see" && found[0].items[0].suffix == ", p. 3")
    #expect(!found[0].isInText && found[1].isInText)
    #expect(found[1].raw == "@chancery:relation:12ab" && found[1].line == 2)
  }

  @Test func `a figure is referred to alone; among citations it is one of them`() {
    let segments = ReportScanner.segments(
      of: "See @fig-a and [@tbl-b] but [@fig-c; @chancery:12].\n\n`<!--` is no comment.\n\n@fig-d"
    ).segments
    #expect(segments.map(\.raw).filter { $0.contains("@") && $0.count < 30 }.count == 4)
    let references = segments.compactMap { segment -> String? in
      if case .reference(let reference) = segment { reference.id } else { nil }
    }
    #expect(references == ["fig-a", "tbl-b", "fig-d"])
  }

  @Test func `a citation in a footnote knows that it stands there`() {
    let found = citations(
      "a^[see [@chancery:11] there] b [@chancery:22]\n\n[^n]: words [@chancery:33]\n")
    #expect(found.map(\.isInNote) == [true, false, true])
  }

  @Test(.tags(.property))
  func `the segments of any text join to the text`() {
    let pieces = [
      "::: {.chancery view=a", " #x}", "}", "\n", "\n\n", ":::", "```", "~~~{.chancery}",
      "[@chancery:12",
      "]", "[", "^[", "@chancery:ab", "`", "\\", "<!--", "-->", "---\n", "word ", "é", "\u{301}",
      ";",
      "\"", "[^1]: ", "    ",
    ]
    for seed in FuzzSeeds(least: 2_000) {
      var generator = SplitMix64(seed: seed)
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let (metadata, segments) = ReportScanner.segments(of: text)
      #expect(metadata + segments.map(\.raw).joined() == text, "seed \(seed)")
    }
  }
}
