import Ontology
import Testing

struct StableHashTests {
  @Test func `keeps fields apart`() {
    var left = StableHash()
    left.combine("ab")
    left.combine("c")
    var right = StableHash()
    right.combine("a")
    right.combine("bc")
    #expect(left.digits != right.digits)
    #expect(left.digits.utf8.count == 12)
  }

  @Test func `gives the same digits on every machine`() {
    var hash = StableHash()
    hash.combine("event")
    hash.combine("2026-01-06")
    #expect(hash.digits == "8d7ac4ffaf7d")
  }
}
