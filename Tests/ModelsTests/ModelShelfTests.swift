import Chronology
import Testing

@testable import Models

struct ModelShelfTests {
  @Test(arguments: [
    (["CHANCERY_MODELS": "/m", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/m"),
    (["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/chancery/models"),
    (["CHANCERY_MODELS": "", "HOME": "/h"], "/h/.local/share/chancery/models"),
  ])
  func `packages lie where the environment says`(environment: [String: String], folder: String) {
    #expect(ModelShelf(environment: environment).folder == folder)
  }

  @Test(arguments: ["fr", "fr_core_news_sm", "fr_core_news_sm-3.8.0"])
  func `a package goes by its language, its name and its folder`(name: String) throws {
    let shelf = ModelShelf(folder: "/nowhere", included: [])
    #expect(try shelf.model(named: name).language == .french)
  }

  @Test func `an unknown package names those there are`() {
    let shelf = ModelShelf(folder: "/nowhere", included: [])
    let error = #expect(throws: ModelError.self) { try shelf.model(named: "de") }
    #expect(
      error?.description
        == "no model is called 'de'; there are fr, fr_core_news_sm, en, en_chancery_sm")
  }

  @Test func `a language without a package has no pipeline`() throws {
    let pipelines = Pipelines(ModelShelf(folder: "/nowhere", included: []))
    #expect(try pipelines.pipeline(for: .french) == nil)
    #expect(pipelines.installed.isEmpty)
  }
}
