import Chronology
import TemporalGraph
import TestSupport
import Testing

struct ViewTests {
  @Test(arguments: ["2025-09-04", "2025-09-01/2025-09-06", "[2025-09-01,2025-09-06]", "2025-09"])
  func `what is known from some day of a date on stays known`(date: String) throws {
    let span = TimeSpan(knownSince: try EDTF(date))
    func isKnown(_ text: String, _ certainty: Certainty) throws -> Bool {
      let day = try #require(try EDTF(text).latestDay)
      return TimeConditions(knownAt: day, certainty: certainty).admits(knownIn: span)
    }
    #expect(try !isKnown("2025-08-30", .possible))
    #expect(try isKnown("2025-09-04", .possible))
    #expect(try isKnown("2031-01-01", .possible) && isKnown("2031-01-01", .certain))
  }

  @Test(.tags(.property), arguments: 0..<300 as Range<UInt64>)
  func `a view shows the edges that a scan admits, on every side of every node`(
    seed: UInt64
  ) throws {
    let random = try RandomGraph(seed: seed, isPlain: seed.isMultiple(of: 3))
    for view in random.views(seed: seed) {
      let edges = random.edges(in: view)
      for node in random.graph.nodes {
        let out = edges.filter { $0.source == node }.map(\.row)
        let into = edges.filter { $0.target == node }.map(\.row)
        let both = Set(out).union(into)
        #expect(Set(view.edges(at: node, .outgoing)) == Set(out))
        #expect(Set(view.edges(at: node, .incoming)) == Set(into))
        #expect(view.edges(at: node, .both).sorted() == both.sorted())
        #expect(view.degree(node, .outgoing) == out.count)
        #expect(view.degree(node, .incoming) == into.count)
        #expect(view.degree(node, .both) == both.count)
        let neighbors =
          edges.filter { $0.source == node }.map(\.target)
          + edges.filter { $0.target == node }.map(\.source)
        #expect(view.neighborhood(of: node).nodes == Set(neighbors).sorted())
      }
      var all: [EdgeRow] = []
      view.forEachEdge { edge, _, _ in all.append(edge) }
      #expect(all == edges.map(\.row))
    }
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `edges of one type are those of the type`(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for view in random.views(seed: seed) {
      for node in random.graph.nodes {
        for direction in Direction.allCases {
          for type in 0..<UInt32(random.graph.vocabulary.types.count) {
            var found: [EdgeRow] = []
            view.forEachEdge(at: node, direction, type: TypeRow(type)) { edge, _ in
              found.append(edge)
            }
            let expected = view.edges(at: node, direction)
              .filter { random.graph.type($0) == TypeRow(type) }
            #expect(found.sorted() == expected.sorted())
          }
        }
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `sealing changes rows and nothing else`(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let (sealed, order) = random.graph.sealing()
    #expect(sealed.edgeCount == random.edges.count)
    #expect(sealed.sealed.isConsistent)
    #expect(order.count == sealed.edgeRowCount)
    for (row, old) in order.enumerated() {
      let (new, old) = (EdgeRow(row), EdgeRow(old))
      #expect(sealed.source(new) == random.graph.source(old))
      #expect(sealed.target(new) == random.graph.target(old))
      #expect(sealed.type(new) == random.graph.type(old))
      #expect(sealed.time(new) == random.graph.time(old))
      #expect(sealed.known(new) == random.graph.known(old))
      #expect(sealed.property(new, "weight") == random.graph.property(old, "weight"))
    }
  }

  @Test func `what is possible and what is certain differ by the bounds of a date`() throws {
    let january = try EDTF("2026-01")
    let firstHalf = Day(daysSince1970: 20_454)..<Day(daysSince1970: 20_469)
    let wholeMonth = Day(daysSince1970: 20_454)..<Day(daysSince1970: 20_485)
    let cases: [(TimeSpan, Range<Day>, Certainty, Bool)] = [
      (TimeSpan(occurrence: january), firstHalf, .possible, true),
      (TimeSpan(occurrence: january), firstHalf, .certain, false),
      (TimeSpan(occurrence: january), wholeMonth, .certain, true),
      (TimeSpan(state: january), firstHalf, .certain, true),
      (.undated, firstHalf, .possible, true), (.undated, wholeMonth, .certain, false),
    ]
    for (span, days, certainty, expected) in cases {
      let conditions = TimeConditions(during: days, certainty: certainty)
      #expect(conditions.admits(span) == expected, "\(span) \(days) \(certainty)")
    }
  }
}
