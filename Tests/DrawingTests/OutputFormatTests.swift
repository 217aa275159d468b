import Drawing
import Testing

struct OutputFormatTests {
  @Test(arguments: [
    ("out/graph.svg", OutputFormat.svg), ("A.PNG", .png), ("a.b/c.pdf", .pdf), ("x.dot", .dot),
  ])
  func `goes by the file's ending`(path: String, format: OutputFormat) throws {
    #expect(try OutputFormat(path: path) == format)
  }

  @Test(arguments: ["graph", "graph.jpeg", "a.svg/graph", "svg", "", "graph."])
  func `names the known endings where a file has another`(path: String) {
    let error = #expect(throws: OutputFormatError.self) { try OutputFormat(path: path) }
    #expect(
      error?.description
        == "'\(path)' has no ending that a drawing is written as; end it with one of .svg, .png, "
        + ".pdf, .dot")
  }
}
