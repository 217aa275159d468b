import Foundation

/// Pandoc, as a program of the system.
enum PandocProgram {
  /// Runs Pandoc.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - input: What it reads from standard input.
  ///   - output: The file that it writes, for an error.
  /// - Returns: What it said on standard error, line by line.
  /// - Throws: `FileError` where there is no Pandoc, or where it fails.
  static func run(
    _ arguments: [String], input: String, output: String
  ) throws(FileError) -> [String] {
    guard exists("pandoc") else { throw FileError(path: output, reason: missing) }
    let command = Process()
    let (words, errors) = (Pipe(), Pipe())
    command.executableURL = URL(filePath: "/usr/bin/env")
    command.arguments = ["pandoc"] + arguments
    command.standardInput = words
    command.standardOutput = FileHandle.standardError
    command.standardError = errors
    let said: String
    do {
      try command.run()
      feed(input, to: words.fileHandleForWriting)
      said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      command.waitUntilExit()
    } catch {
      throw FileError(path: output, reason: "pandoc cannot be run: \(error.localizedDescription)")
    }
    let lines = said.split(separator: "\n").map(String.init)
    switch command.terminationStatus {
    case 0: return lines
    case let status:
      let why = lines.isEmpty ? "it ended with \(status)" : lines.joined(separator: "\n  ")
      throw FileError(path: output, reason: "pandoc could not write it:\n  \(why)")
    }
  }

  /// Hands over the input.
  ///
  /// Pandoc reads all of it before it says anything at length; where it ends before, it says why.
  private static func feed(_ input: String, to pipe: FileHandle) {
    do {
      try pipe.write(contentsOf: Data(input.utf8))
      try pipe.close()
    } catch {
      // Its status and its words tell more than the broken pipe does.
    }
  }

  /// Whether the system has a program.
  static func exists(_ name: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
    }
  }

  private static let missing =
    "this format is written by pandoc, which is not installed; install it (on Debian: "
    + "apt-get install pandoc), or write .html or .md, which need nothing"
}
