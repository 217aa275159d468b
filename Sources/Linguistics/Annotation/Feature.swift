/// A morphological feature with its value, such as `Tense=Past`.
public struct Feature: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let number: UInt16

  init(number: UInt16) { self.number = number }

  /// The feature of that text, name and value joined by `=`.
  public init(_ text: String) { number = LabelRegistry.features.number(of: text) }

  /// The feature of that text.
  public init(stringLiteral text: String) { self.init(text) }

  /// Name and value, joined by `=`.
  public var description: String { LabelRegistry.features.text(of: number) }

  /// Singular.
  public static let singular = Feature("Number=Sing")
  /// Plural.
  public static let plural = Feature("Number=Plur")
  /// First person.
  public static let firstPerson = Feature("Person=1")
  /// Second person.
  public static let secondPerson = Feature("Person=2")
  /// Third person.
  public static let thirdPerson = Feature("Person=3")
  /// Past tense, past participles included.
  public static let past = Feature("Tense=Past")
  /// Present tense.
  public static let present = Feature("Tense=Pres")
  /// Imperfect.
  public static let imperfect = Feature("Tense=Imp")
  /// Future tense.
  public static let future = Feature("Tense=Fut")
  /// Finite verb.
  public static let finite = Feature("VerbForm=Fin")
  /// Infinitive.
  public static let infinitive = Feature("VerbForm=Inf")
  /// Participle.
  public static let participle = Feature("VerbForm=Part")
  /// Conditional.
  public static let conditional = Feature("Mood=Cnd")
  /// Imperative.
  public static let imperative = Feature("Mood=Imp")
  /// Indicative.
  public static let indicative = Feature("Mood=Ind")
  /// Subjunctive.
  public static let subjunctive = Feature("Mood=Sub")
  /// Passive voice.
  public static let passive = Feature("Voice=Pass")
  /// Negation.
  public static let negative = Feature("Polarity=Neg")
  /// Reflexive.
  public static let reflexive = Feature("Reflex=Yes")
  /// Definite article.
  public static let definite = Feature("Definite=Def")
}
