/// What a name names: a label of the package, such as `PER`.
public struct NameType: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let number: UInt16

  init(number: UInt16) { self.number = number }

  /// The type of that label; a program can have 65,535 different ones.
  public init(_ label: String) { number = LabelRegistry.nameTypes.number(of: label) }

  /// The type of that label.
  public init(stringLiteral label: String) { self.init(label) }

  /// The label.
  public var label: String { LabelRegistry.nameTypes.text(of: number) }

  /// The label.
  public var description: String { label }

  /// A person.
  public static let person = NameType("PER")
  /// A place, states included.
  public static let location = NameType("LOC")
  /// An organization.
  public static let organization = NameType("ORG")
  /// A people, an event, a work or another name.
  public static let miscellaneous = NameType("MISC")
}
