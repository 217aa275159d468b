import Chronology
import Corpus
import Testing

struct ManifestTests {
  @Test func `reads what each line says and leaves the rest open`() throws {
    let manifest = try Manifest(
      "path,title,language\n\"a, b.txt\",\"He said \"\"no\"\"\",fr\r\nc.md,,\n", file: "m.csv")
    #expect(manifest.entries.map(\.path) == ["a, b.txt", "c.md"])
    #expect(manifest.entries[0].title == "He said \"no\"")
    #expect(manifest.entries[0].language == .some(.french))
    #expect(manifest.entries[1].title == nil)
    #expect(manifest.entries[1].line == 3)
  }

  @Test(arguments: [
    ("path,pubished\n", 1, "unknown column 'pubished'"),
    ("title\nx\n", 1, "no column 'path'"),
    ("path,path\n", 1, "occurs twice"),
    ("", 1, "no header"),
    ("path,title\na.txt,x\n\na.txt,y\n", 4, "listed twice, first on line 2"),
    ("path,title\na.txt,\"open\n\n", 2, "a quote is not closed"),
    ("path,published\na.txt,2026-13-01\n", 2, "published"),
    ("path,title\na.txt,x,y\n", 2, "3 fields under 2 columns"),
    ("path,title\n,x\n", 2, "no path"),
  ])
  func `names the line of what is wrong`(text: String, line: Int, message: String) {
    let fault = #expect(throws: Fault.self) { try Manifest(text, file: "m.csv") }
    #expect(fault?.place == .line(line))
    #expect(fault?.message.contains(message) == true, "\(fault?.message ?? "")")
  }
}
