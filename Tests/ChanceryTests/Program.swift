import Foundation

/// The built program, run as a shell runs it.
///
/// What the command line promises is exit codes, separate streams, pipes and an environment; only
/// a process of its own shows whether they are kept.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let output: Data
    let errors: String
    let exitCode: Int

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The current folder of the runs.
  let folder: URL

  /// The program beside the tests.
  static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "chancery")

  /// Runs a command to its end.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try Self.run(Self.url, arguments, in: folder, input: input, environment: environment)
  }

  /// Starts a command that is not waited for; what it writes is lost.
  func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Self.url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "fr_FR.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs a line of shell, in which `$CHANCERY` is the program.
  func shell(_ line: String) throws -> Outcome {
    try Self.run(
      URL(filePath: "/bin/sh"), ["-c", line], in: folder, input: "",
      environment: ["CHANCERY": Self.url.path])
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: URL, input: String,
    environment: [String: String]
  ) throws -> Outcome {
    let streams = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func file(_ name: String, _ contents: String = "") throws -> URL {
      let url = streams.appending(path: name)
      try Data(contents.utf8).write(to: url)
      return url
    }
    let output = try file("output")
    let errors = try file("errors")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "fr_FR.UTF-8"].merging(environment) {
      $1
    }
    // Files, not pipes: none of them can fill up and stop the program.
    process.standardInput = try FileHandle(forReadingFrom: file("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      exitCode: process.terminationReason == .exit ? Int(process.terminationStatus) : -1)
  }
}
