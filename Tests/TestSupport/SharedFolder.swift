package import Foundation
package import Testing

/// The folder of specifications and gold annotations that lies beside a development checkout.
///
/// A user's clone does not have it; tests that need it are skipped there, with `absence` as reason.
package enum SharedFolder {
  /// `nil` where the folder is absent.
  package static var url: URL? {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.appending(path: "specs").path)
      ? folder : nil
  }

  package static var isPresent: Bool { url != nil }

  package static let absence: Comment = "no ../shared beside this checkout"

  /// The text of a file below the folder.
  package static func text(_ path: String) throws -> String {
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    return String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }
}
