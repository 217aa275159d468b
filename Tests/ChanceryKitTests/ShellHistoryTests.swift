import ChanceryKit
import Testing

struct ShellHistoryTests {
  @Test func `a thousand lines are kept, each that repeats the last but once`() {
    var history = ShellHistory()
    for number in 0..<1_500 {
      history.add("RETURN \(number);")
      history.add("RETURN \(number);")
      history.add("  ")
    }
    #expect(history.lines.count == 1_000)
    #expect(history.lines.last == "RETURN 1499;")
    #expect(ShellHistory(history.text) == history)
  }

  @Test func `a file cannot steer the terminal`() {
    #expect(ShellHistory("a\u{1b}[2J\r\n\nb").lines == ["a\u{fffd}[2J", "b"])
  }

  @Test(
    arguments: [
      ("/state", "/home/a", "/state/chancery/shell-history"),
      (nil, "/home/a", "/home/a/.local/state/chancery/shell-history"),
      ("state", "/home/a", "/home/a/.local/state/chancery/shell-history"),
      ("", nil, nil), (nil, "", nil),
    ] as [(String?, String?, String?)])
  func `the file lies where the environment says`(
    stateHome: String?, home: String?, expected: String?
  ) {
    #expect(ShellHistory.path(stateHome: stateHome, home: home) == expected)
  }
}
