import Ontology
import Testing

@testable import Reading

struct GazetteerTests {
  @Test func `gives every entity an identifier of its own and a name in both languages`() throws {
    let gazetteer = try TestReader.interpreter().gazetteer
    #expect(gazetteer.entities.count > 2000)
    #expect(Set(gazetteer.entities.map(\.id)).count == gazetteer.entities.count)
    for entity in gazetteer.entities {
      #expect(!entity.frenchName.isEmpty && !entity.englishName.isEmpty)
      #expect(entity.id.text.hasPrefix("\(entity.kind):"))
    }
  }

  @Test func `leads every capital to its government`() throws {
    let gazetteer = try TestReader.interpreter().gazetteer
    #expect(gazetteer.governments.count > 190)
    for (capital, country) in gazetteer.governments {
      #expect(gazetteer.entities[capital].kind == .place)
      #expect(gazetteer.entities[country].kind == .country)
      #expect(gazetteer.entities[capital].country == gazetteer.entities[country].country)
    }
  }

  @Test(arguments: [
    ("macron", "person:emmanuel-macron"), ("poutine", "person:vladimir-putin"),
    ("putin", "person:vladimir-putin"), ("xi", "person:xi-jinping"),
    ("von der leyen", "person:ursula-von-der-leyen"), ("nobody-at-all", nil),
  ])
  func `knows persons by their family names`(name: String, id: String?) throws {
    let gazetteer = try TestReader.interpreter().gazetteer
    let person = gazetteer.person(familyName: name)
    #expect(person.map { gazetteer.entities[$0].id.text } == id)
  }

  @Test func `keeps terms in office whole`() throws {
    let gazetteer = try TestReader.interpreter().gazetteer
    for holder in gazetteer.holders {
      #expect(gazetteer.entities[holder.person].kind == .person)
      guard let first = holder.first, let last = holder.last else { continue }
      #expect(first <= last, "\(gazetteer.entities[holder.person].id)")
    }
  }
}
