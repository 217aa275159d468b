import Linguistics
import Testing

struct PipelineLoadingTests {
  @Test func `a folder without a package says so`() {
    let error = #expect(throws: PipelineError.self) { try Pipeline(contentsOf: "/nowhere") }
    #expect(error?.file == "config.cfg")
  }
}
