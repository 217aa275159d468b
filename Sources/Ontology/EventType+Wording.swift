public import Chronology

/// How an event type is put into words: a verb for headlines and a noun for tables.
public struct EventWording: Hashable, Sendable {
  /// The verb after one actor, without a target.
  public let singular: String
  /// The verb after several actors.
  public let plural: String
  /// What joins the verb to its target; empty for a direct object.
  public let link: String
  /// The noun of the type.
  public let noun: String
}

extension EventType {
  /// The type in words.
  public func wording(in language: Language) -> EventWording {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private var french: EventWording {
    switch self {
    case .agree: words("s’engage", "s’engagent", "envers", "engagement")
    case .consult: words("rencontre", "se réunissent", "", "rencontre")
    case .support: words("soutient", "soutiennent", "", "soutien")
    case .concede: words("cède", "cèdent", "à", "concession")
    case .cooperate: words("coopère", "coopèrent", "avec", "coopération")
    case .aid: words("aide", "aident", "", "aide")
    case .retreat: words("se retire", "se retirent", "de", "retrait")
    case .request: words("demande", "demandent", "à", "demande")
    case .accuse: words("critique", "critiquent", "", "critique")
    case .reject: words("refuse", "refusent", "face à", "refus")
    case .threaten: words("menace", "menacent", "", "menace")
    case .protest: words("manifeste", "manifestent", "contre", "protestation")
    case .sanction: words("sanctionne", "sanctionnent", "", "sanction")
    case .mobilize: words("mobilise des moyens", "mobilisent des moyens", "face à", "mobilisation")
    case .coerce: words("contraint", "contraignent", "", "contrainte")
    case .assault: words("attaque", "attaquent", "", "attaque")
    case .state: words("s’exprime", "s’expriment", "sur", "déclaration")
    }
  }

  private var english: EventWording {
    switch self {
    case .agree: words("makes a commitment", "make a commitment", "to", "commitment")
    case .consult: words("meets", "meet", "", "meeting")
    case .support: words("supports", "support", "", "support")
    case .concede: words("concedes", "concede", "to", "concession")
    case .cooperate: words("cooperates", "cooperate", "with", "cooperation")
    case .aid: words("aids", "aid", "", "aid")
    case .retreat: words("withdraws", "withdraw", "from", "withdrawal")
    case .request: words("makes a demand", "make a demand", "on", "demand")
    case .accuse: words("criticizes", "criticize", "", "criticism")
    case .reject: words("refuses", "refuse", "before", "refusal")
    case .threaten: words("threatens", "threaten", "", "threat")
    case .protest: words("protests", "protest", "against", "protest")
    case .sanction: words("sanctions", "sanction", "", "sanction")
    case .mobilize: words("moves forces", "move forces", "facing", "mobilization")
    case .coerce: words("coerces", "coerce", "", "coercion")
    case .assault: words("attacks", "attack", "", "attack")
    case .state: words("speaks", "speak", "about", "statement")
    }
  }

  private func words(
    _ singular: String, _ plural: String, _ link: String, _ noun: String
  ) -> EventWording {
    EventWording(singular: singular, plural: plural, link: link, noun: noun)
  }
}

extension Factuality {
  /// The adjective that marks what is no plain fact; empty for `actual`.
  public func remark(in language: Language) -> String {
    switch (self, language) {
    case (.actual, _): ""
    case (.intended, .french): "prévu"
    case (.intended, .english): "planned"
    case (.hypothetical, .french): "hypothèse"
    case (.hypothetical, .english): "hypothetical"
    case (.denied, .french): "démenti"
    case (.denied, .english): "denied"
    }
  }
}
