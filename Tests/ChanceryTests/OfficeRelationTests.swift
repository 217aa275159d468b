import Foundation
import Testing

/// Offices that articles tell, from the words to the answers of the command line.
struct OfficeRelationTests {
  private let sample: SampleFolder
  private var program: Program { sample.program }

  init() throws {
    sample = try SampleFolder(isBuilt: false)
    for (name, day) in [("one", "2025-03-04"), ("two", "2025-06-07")] {
      try sample.write(
        """
        ---
        title: \(name)
        published: \(day)
        outlet: The \(name) Gazette
        language: en
        ---
        Chadian President Marie Dubois met the French president, Emmanuel Macron, in Paris.
        """, to: "corpus/\(name).md")
    }
    let outcome = try program.run(["build"])
    #expect(outcome.exitCode == 0)
  }

  private func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let outcome = try program.run(
      ["relations", "--kind", "holds-office", "--format", "json"] + arguments)
    return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
  }

  @Test func `an office rests on the words of its articles, which can be looked up`() throws {
    let row = try #require(try rows(["--about", "Marie Dubois"]).first)
    #expect(row["target_id"] as? String == "country:TCD")
    #expect(row["note"] as? String == "Chadian President")
    #expect(row["date"] as? String == "2025-03-04/2025-06-07")
    #expect(row["open_ends"] as? Bool == true)
    #expect(
      row["quotes"] as? [String] == Array(repeating: "Chadian President Marie Dubois", count: 2))
    let id = try #require(row["id"] as? String)

    let why = try program.run(["why", id, "--language", "en"])
    #expect(why.text.contains("“Chadian President Marie Dubois” met the French president"))
    #expect(why.text.contains("rule office/en/before-name"))
    #expect(why.text.contains("perhaps before and after"))
    let json = try program.run(["why", id, "--format", "json"])
    let object = try #require(JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let attestations = try #require(object["attestations"] as? [[String: Any]])
    #expect(attestations.map { $0["range"] as? [Int] } == [[0, 30], [0, 30]])

    let verified = try program.run(["verify", "--format", "json"])
    let findings = try #require(
      JSONSerialization.jsonObject(with: verified.output) as? [[String: Any]])
    #expect(verified.exitCode == 0)
    #expect(findings.count { $0["claim"] as? String == id } == 2)
  }

  @Test(arguments: [("2025-05", 1), ("2020", 1), ("2031", 1)])
  func `an attested office may have been held on any day`(day: String, count: Int) throws {
    #expect(try rows(["--about", "Marie Dubois", "--as-of", day]).count == count)
  }

  @Test(arguments: [("2016", 0), ("2018", 1)])
  func `a known term is held on its days alone`(day: String, count: Int) throws {
    let held = try rows(["--about", "Emmanuel Macron", "France", "--as-of", day])
      .filter { $0["date"] as? String == "2017-05-14/.." }
    #expect(held.count == count)
    for row in held {
      #expect((row["asserted_by"] as? String)?.hasPrefix("Gazetteers/leaders.tsv:") == true)
    }
  }
}
