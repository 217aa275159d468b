import Cypher
import Foundation
import Testing

struct FunctionPageTests {
  @Test func `the page names every function`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Sources/Cypher/Cypher.docc/Functions.md"), encoding: .utf8)
    for function in FunctionLibrary.all {
      var name = function.name
      // Families of names are told once.
      for prefix in ["certainly", "possibly"] where name.hasPrefix(prefix) {
        name =
          name.dropFirst(prefix.count).prefix(1).lowercased() + name.dropFirst(prefix.count + 1)
      }
      for suffix in ["OrNull", "List"] where name.hasSuffix(suffix) {
        name.removeLast(suffix.count)
      }
      for clock in [".truncate", ".transaction", ".statement", ".realtime"]
      where name.hasSuffix(clock) {
        name.removeLast(clock.count)
      }
      #expect(page.contains("`\(name)`"), "\(function.name)")
    }
  }
}
