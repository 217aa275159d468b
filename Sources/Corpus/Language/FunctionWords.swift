/// The small words by which languages written in Latin letters are told apart.
///
/// A word of many languages says little: each language that has it gets its share only.
enum FunctionWords {
  /// A language that is told; French and English come first.
  struct Profile {
    let name: String
    let words: String
  }

  /// The position of French and of English in `profiles`.
  static let (french, english) = (0, 1)

  /// A share of a word is counted in these parts, which most numbers of languages divide.
  static let parts = 60

  static let profiles: [Profile] = [
    Profile(
      name: "fr",
      words: """
        le la les un une des du de et est sont dans pour par sur au aux avec que qui ne pas plus ce \
        cette ces il elle ils elles en à été se sa son ses leur leurs nous vous mais ou où donc selon \
        entre après avant depuis sans sous contre être avoir ont avait était l d qu n s c j y a ans \
        ainsi aussi alors très tout tous deux comme dont lors fait même encore vers pays
        """),
    Profile(
      name: "en",
      words: """
        the of and to in is are was were for that on with as by at from it its be has have had this \
        these his her their they he she not or but which who will would said after before against \
        an been into over than a s i we you what when while also about more could should out if no \
        up all one two could other some
        """),
    Profile(
      name: "de",
      words: """
        der die das und ist nicht ein eine einer einen dem den des zu von mit für auf im in sich auch \
        wie als an aus bei nach dass wird sind war wurde haben hat nur noch oder aber über um er sie \
        es wir vor zum zur durch gegen unter sein ihre am so werden gestern
        """),
    Profile(
      name: "es",
      words: """
        el la los las un una de del que y en a por para con se su sus no es al lo como más pero ha han \
        fue son este esta entre cuando muy sin sobre también ya desde todo hasta hay donde ser está le
        """),
    Profile(
      name: "it",
      words: """
        il lo la i gli le un una di del della dei delle dal dalla e che in a per con non è si al alla \
        nel nella sono ha hanno come più ma anche da su suo sua questo questa era stato o dell all ai \
        degli l d
        """),
    Profile(
      name: "pt",
      words: """
        o a os as um uma de do da dos das que e em no na nos nas por para com se não é ao à mais mas \
        foi são como seu sua ou ele ela pelo pela até já também entre ser sobre está
        """),
    Profile(
      name: "nl",
      words: """
        de het een van en in is op te dat die voor met zijn niet aan er om ook als maar bij nog naar \
        door over uit wordt werd heeft hebben tot dan wat hij ze wij deze of geen worden na
        """),
    Profile(
      name: "ro",
      words: """
        și în de la cu pe din a că nu este sunt un o pentru care au fost mai să se al ale lui sau dar \
        după prin fi între si sa cel va
        """),
    Profile(
      name: "pl",
      words: """
        i w na z do się nie jest że to o po za od przez dla jak ale są był była jego oraz tym przy ze \
        tego może być roku które który
        """),
    Profile(
      name: "ca",
      words: """
        el la els les un una de del dels i que a en per amb es no al als és però més com ha han va \
        seva seu aquest aquesta entre o l d sobre també són
        """),
    Profile(
      name: "sv",
      words: """
        och i att det som en ett på är av för med den till inte har de om var men sig från kan vid \
        så efter under över eller hade skulle
        """),
    Profile(
      name: "da",
      words: """
        og i at det som en et på er af for med den til ikke har de om var men sig fra kan ved så efter \
        under over eller havde skal blev der av også ble
        """),
    Profile(
      name: "fi",
      words: """
        ja on ei se että oli hän ovat kun mutta myös niin kuin joka sen tai ole mukaan jo vuonna jos
        """),
    Profile(
      name: "cs",
      words: """
        a v na se je že to s z do o i ve pro by si k za od po ale jako byl byla jsou který které podle \
        také už jeho
        """),
    Profile(
      name: "hr",
      words: """
        i u je na da se za su od s što a koji koje nije iz o kao ali po bi će ili to do biti samo prema
        """),
    Profile(
      name: "hu",
      words: """
        a az és hogy nem is egy volt meg ez de csak van már még mint el vagy ki ha szerint után
        """),
    Profile(
      name: "tr",
      words: """
        ve bir bu da de için ile olarak daha çok gibi en kadar sonra ne olan ama ya var göre değil o
        """),
    Profile(
      name: "id",
      words: """
        yang dan di dengan untuk dari pada ini itu dalam tidak akan ke juga oleh telah adalah para \
        karena
        """),
    Profile(
      name: "af",
      words: """
        die en van het is in nie om te dat vir met op hy wat was sy aan ook as sal deur 'n ons hulle
        """),
    Profile(
      name: "ht",
      words: """
        nan yo pou ki te li se ak pa sa nou gen yon ap la a an sou men tout fè kap moun peyi
        """),
    Profile(
      name: "la",
      words: "et in est non ad cum quod ut sed ex qui quae esse sunt aut per ab si atque enim etiam"
    ),
    Profile(
      name: "sq",
      words: "të e në dhe për me nga një është se që do ka si më por nuk i ky kjo u janë"),
    Profile(
      name: "lt",
      words: "ir kad su iš į yra tai bet kaip jo apie buvo dėl po prie ar už nuo taip jau"),
    Profile(
      name: "vi",
      words: "và của là có cho không được các trong một những đã với này người để khi về ở"),
  ]

  /// The languages that have a word, as bits in the order of `profiles`.
  static let languages: [UInt64: UInt32] = {
    var languages: [UInt64: UInt32] = [:]
    for (index, profile) in profiles.enumerated() {
      for word in profile.words.split(whereSeparator: \.isWhitespace) {
        guard let key = key(of: word.utf8) else { continue }
        languages[key, default: 0] |= 1 << UInt32(index)
      }
    }
    return languages
  }()

  /// A word of at most eight bytes as one number; `nil` for a longer one.
  static func key(of word: some Collection<UInt8>) -> UInt64? {
    guard word.count <= 8 else { return nil }
    return word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
