package import Foundation
package import Testing

/// Poppler's programs, which read a PDF back.
package enum Poppler {
  package static var isPresent: Bool { program("pdftotext") != nil }

  package static let absence: Comment = "no poppler-utils on this machine"

  /// The text of a PDF, without white space and soft breaks of lines.
  package static func text(of pdf: [UInt8]) throws -> String {
    try run("pdftotext", ["-layout"], pdf, ["-"]).filter { !$0.isWhitespace }
  }

  /// What poppler makes of a PDF as XML, in which links are anchors.
  package static func xml(of pdf: [UInt8]) throws -> String {
    try run("pdftohtml", ["-xml", "-i", "-stdout"], pdf)
  }

  /// How many pages a PDF has.
  package static func pageCount(of pdf: [UInt8]) throws -> Int {
    try xml(of: pdf).ranges(of: "<page ").count
  }

  private static func program(_ name: String) -> URL? {
    ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { URL(filePath: $0 + name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs a program on a PDF in a file, which no other process holds open, as it might a pipe.
  private static func run(
    _ name: String, _ options: [String], _ pdf: [UInt8], _ output: [String] = []
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = try #require(program(name))
    process.arguments = options + [file.path] + output
    process.standardInput = FileHandle.nullDevice
    let stdout = Pipe()
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
