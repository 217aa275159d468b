/// How a word depends on its head: a label of the package, such as `nsubj`.
public struct Relation: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let number: UInt16

  init(number: UInt16) { self.number = number }

  /// The relation of that label; a program can have 65,535 different ones.
  public init(_ label: String) { number = LabelRegistry.relations.number(of: label) }

  /// The relation of that label.
  public init(stringLiteral label: String) { self.init(label) }

  /// The label, as in Universal Dependencies; empty where there is no relation.
  public var label: String { LabelRegistry.relations.text(of: number) }

  /// The label.
  public var description: String { label }

  /// Whether the package that made the text gave no relation.
  public var isNone: Bool { number == 0 }

  /// No relation.
  public static let none = Relation("")
  /// The head of a sentence.
  public static let root = Relation("ROOT")
  /// Clause that modifies a noun.
  public static let acl = Relation("acl")
  /// Relative clause.
  public static let relativeClause = Relation("acl:relcl")
  /// Adverbial clause.
  public static let advcl = Relation("advcl")
  /// Adverbial modifier.
  public static let advmod = Relation("advmod")
  /// Adjectival modifier.
  public static let amod = Relation("amod")
  /// Apposition.
  public static let appos = Relation("appos")
  /// Auxiliary.
  public static let aux = Relation("aux")
  /// Passive auxiliary.
  public static let auxPass = Relation("aux:pass")
  /// Auxiliary of a compound tense.
  public static let auxTense = Relation("aux:tense")
  /// Adposition or case mark.
  public static let `case` = Relation("case")
  /// Coordinating conjunction.
  public static let cc = Relation("cc")
  /// Clausal complement.
  public static let ccomp = Relation("ccomp")
  /// Part of a compound.
  public static let compound = Relation("compound")
  /// Later member of a coordination.
  public static let conj = Relation("conj")
  /// Copula.
  public static let cop = Relation("cop")
  /// Clausal subject.
  public static let csubj = Relation("csubj")
  /// Dependency of no other kind.
  public static let dep = Relation("dep")
  /// Determiner.
  public static let det = Relation("det")
  /// Expletive subject.
  public static let explSubj = Relation("expl:subj")
  /// Later word of a fixed expression.
  public static let fixed = Relation("fixed")
  /// Later word of a name.
  public static let flat = Relation("flat")
  /// Later word of a person's name.
  public static let flatName = Relation("flat:name")
  /// Later word in another language.
  public static let flatForeign = Relation("flat:foreign")
  /// Indirect object.
  public static let iobj = Relation("iobj")
  /// Mark of a subordinate clause.
  public static let mark = Relation("mark")
  /// Nominal modifier of a noun.
  public static let nmod = Relation("nmod")
  /// Title or other description before a name.
  public static let nmodDesc = Relation("nmod:desc")
  /// Possessor.
  public static let nmodPoss = Relation("nmod:poss")
  /// Subject.
  public static let nsubj = Relation("nsubj")
  /// Subject of a passive.
  public static let nsubjPass = Relation("nsubj:pass")
  /// Numeral that modifies a noun.
  public static let nummod = Relation("nummod")
  /// Object.
  public static let obj = Relation("obj")
  /// Oblique nominal.
  public static let obl = Relation("obl")
  /// Doer of a passive.
  public static let oblAgent = Relation("obl:agent")
  /// Oblique argument.
  public static let oblArg = Relation("obl:arg")
  /// Oblique modifier.
  public static let oblMod = Relation("obl:mod")
  /// Oblique modifier without a preposition.
  public static let oblUnmarked = Relation("obl:unmarked")
  /// Loosely attached clause.
  public static let parataxis = Relation("parataxis")
  /// Punctuation.
  public static let punct = Relation("punct")
  /// Name or title by which someone is addressed.
  public static let vocative = Relation("vocative")
  /// Clausal complement whose subject stands outside it.
  public static let xcomp = Relation("xcomp")
}
