import Ontology
import Testing

struct EventTypeTests {
  @Test func `has sixteen PLOVER types and STATE`() {
    #expect(EventType.allCases.count == 17)
    #expect(EventContext.allCases.count == 37)
  }

  @Test(arguments: EventType.allCases)
  func `scores cooperation above and conflict at or below zero`(type: EventType) {
    switch type.quadClass {
    case .verbalCooperation, .materialCooperation: #expect(type.score > 0)
    case .verbalConflict, .materialConflict: #expect(type.score <= 0)
    case .neutral: #expect(type.score == 0)
    }
  }

  @Test(arguments: EventMode.allCases)
  func `every mode belongs to a type that allows it`(mode: EventMode) {
    #expect(!mode.types.isEmpty)
    for type in mode.types {
      #expect(type.allows(mode))
      #expect(abs(type.score(in: mode)) <= 10)
    }
  }

  @Test(arguments: EventType.allCases)
  func `every type has its own dyadic relation`(type: EventType) {
    #expect(RelationKind(type).eventType == type)
    #expect(!RelationKind(type).isStanding)
  }

  @Test func `a mode of another type leaves the bare score`() {
    #expect(EventType.mobilize.score(in: .troops) == -6.5)
    #expect(EventType.mobilize.score(in: .visit) == -5.5)
    #expect(EventType.sanction.score(in: .withdraw) == -6)
    #expect(EventType.retreat.score(in: .withdraw) == 8)
  }
}
