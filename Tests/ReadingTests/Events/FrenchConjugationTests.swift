import Chronology
import Testing

@testable import Reading

struct FrenchConjugationTests {
  /// An infinitive and, of each inflection, forms that must be among those made.
  struct Verb: CustomTestStringConvertible, Sendable {
    let infinitive: String
    let present: String
    let imperfect: String
    let future: String
    let participle: String
    let past: String
    let gerund: String

    var testDescription: String { infinitive }

    init(_ infinitive: String, _ forms: String) {
      let forms = forms.split(separator: " ").map(String.init)
      self.infinitive = infinitive
      (present, imperfect, future) = (forms[0], forms[1], forms[2])
      (participle, past, gerund) = (forms[3], forms[4], forms[5])
    }
  }

  @Test(arguments: [
    Verb("menacer", "menace menaçait menacera menacée menaça menaçant"),
    Verb("engager", "engagent engageait engagera engagés engagea engageant"),
    Verb("envoyer", "envoie envoyait enverra envoyées envoya envoyant"),
    Verb("appuyer", "appuie appuyait appuiera appuyé appuya appuyant"),
    Verb("rappeler", "rappelle rappelait rappellera rappelé rappela rappelant"),
    Verb("rejeter", "rejettent rejetait rejettera rejetée rejeta rejetant"),
    Verb("soulever", "soulève soulevait soulèvera soulevé souleva soulevant"),
    Verb("céder", "cède cédait cédera cédé céda cédant"),
    Verb("espérer", "espère espérait espérera espéré espéra espérant"),
    Verb("protéger", "protège protégeait protégera protégés protégea protégeant"),
    Verb("avertir", "avertissent avertissait avertira avertis avertit avertissant"),
    Verb("soutenir", "soutiennent soutenait soutiendra soutenu soutint soutenant"),
    Verb("intervenir", "intervient intervenait interviendra intervenue intervint intervenant"),
    Verb("offrir", "offre offrait offrira offerte offrit offrant"),
    Verb("recevoir", "reçoivent recevait recevra reçue reçurent recevant"),
    Verb("prévoir", "prévoit prévoyait prévoira prévue prévit prévoyant"),
    Verb("vouloir", "veulent voulait voudra voulu voulut voulant"),
    Verb("défendre", "défend défendait défendra défendu défendit défendant"),
    Verb("promettre", "promet promettait promettra promise promit promettant"),
    Verb("combattre", "combattent combattait combattra combattu combattit combattant"),
    Verb("apprendre", "apprennent apprenait apprendra apprise apprit apprenant"),
    Verb("craindre", "craint craignait craindra crainte craignit craignant"),
    Verb("détruire", "détruisent détruisait détruira détruites détruisit détruisant"),
    Verb("reconnaître", "reconnaît reconnaissait reconnaîtra reconnue reconnut reconnaissant"),
    Verb("dire", "disent disait dira dites dit disant"),
    Verb("écrire", "écrivent écrivait écrira écrite écrivit écrivant"),
    Verb("poursuivre", "poursuit poursuivait poursuivra poursuivi poursuivit poursuivant"),
    Verb("exclure", "excluent excluait exclura exclue exclut excluant"),
    Verb("faire", "font faisait fera faites fit faisant"),
    Verb("résoudre", "résout résolvait résoudra résolu résolut résolvant"),
    Verb("rompre", "rompt rompait rompra rompue rompit rompant"),
    Verb("requérir", "requiert requérait requerra requise requit requérant"),
    Verb("accueillir", "accueille accueillait accueillera accueillis accueillit accueillant"),
    Verb("interdire", "interdisent interdisait interdira interdite interdit interdisant"),
    Verb("détenir", "détient détenait détiendra détenus détint détenant"),
    Verb("produire", "produit produisait produira produite produisit produisant"),
    Verb("abattre", "abat abattait abattra abattue abattit abattant"),
    Verb("permettre", "permet permettait permettra permise permit permettant"),
  ])
  func `makes the forms of each family`(verb: Verb) throws {
    let forms = try #require(try FrenchConjugation(TestReader.folder).forms(of: verb.infinitive))
    func has(_ form: String, _ inflection: Inflection) -> Bool {
      forms.contains { $0.form == form && $0.inflection == inflection }
    }
    #expect(has(verb.infinitive, .infinitive))
    #expect(has(verb.present, .present), "\(verb.present)")
    #expect(has(verb.imperfect, .imperfect), "\(verb.imperfect)")
    #expect(has(verb.future, .future), "\(verb.future)")
    #expect(has(verb.participle, .pastParticiple), "\(verb.participle)")
    #expect(has(verb.past, .past), "\(verb.past)")
    #expect(has(verb.gerund, .presentParticiple), "\(verb.gerund)")
    let conditional = String(verb.future.dropLast()) + "ait"
    #expect(has(conditional, .conditional), "\(conditional)")
  }

  @Test(arguments: ["xyz", "", "table", "r"])
  func `knows no forms of what is no infinitive`(word: String) throws {
    let forms = try FrenchConjugation(TestReader.folder).forms(of: word)
    #expect(forms?.map(\.form) == nil)
  }

  @Test func `conjugates every verb of the lexicon`() throws {
    let lexicon = try TriggerLexicon(.french, TestReader.folder)
    let verbs = lexicon.entries.filter { $0.wordClass == .verb }
    #expect(verbs.count > 400)
    for entry in verbs {
      var head = entry.lemma[...]
      for pronoun in ["se ", "s'"] where head.hasPrefix(pronoun) {
        head = head.dropFirst(pronoun.count)
      }
      head = head.prefix { $0 != " " }
      let readings = lexicon.readings(of: Array(head.utf8)[...])
      #expect(readings.contains { lexicon.entries[$0.entry].lemma == entry.lemma })
    }
  }
}
