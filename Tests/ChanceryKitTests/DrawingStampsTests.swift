import Foundation
import Testing

@testable import ChanceryKit

struct DrawingStampsTests {
  @Test func `knows a file again until its drawing or its bytes change`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-stamps").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    let file = folder + "/a.png"
    _ = try FileWriter.write([1, 2, 3], to: file)

    var stamps = DrawingStamps(folder: folder)
    #expect(!stamps.isCurrent("a.png", drawing: "d1", at: file))
    stamps.set("a.png", drawing: "d1", bytes: [1, 2, 3])
    stamps.set("gone.png", drawing: "d2", bytes: [4])
    try stamps.write(only: ["a.png"])

    let read = DrawingStamps(folder: folder)
    #expect(read.isCurrent("a.png", drawing: "d1", at: file))
    #expect(!read.isCurrent("a.png", drawing: "d2", at: file))
    #expect(!read.isCurrent("gone.png", drawing: "d2", at: folder + "/gone.png"))
    _ = try FileWriter.write([1, 2, 4], to: file)
    #expect(!read.isCurrent("a.png", drawing: "d1", at: file))
  }

  @Test(arguments: ["", "a.png", "a.png\td1", "\u{0}\t\t\n\t\t\t\t"])
  func `takes stamps that cannot be read for none`(text: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "chancery-stamps-\(UUID().uuidString)").path
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    _ = try FileWriter.write(Array(text.utf8), to: folder + "/.drawings")
    #expect(!DrawingStamps(folder: folder).isCurrent("a.png", drawing: "d1", at: folder))
  }
}
