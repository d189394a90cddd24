package dev.shortlist.profile;

import dev.shortlist.hiring.ProtectedKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Phrases that say of the candidate what is protected, without a label, in nine languages. Each
/// must be the whole of a part of a line: "single" is a marital status, "Single Sign-On" is not.
final class ProtectedPhrases {
  private static final String NUMBER =
      "(?:\\d|an?|one|two|three|four|five|no|eine?|zwei|drei|vier|fünf|keine|une?|deux|trois|quatre|sans|una?|dos|tres|cuatro|sin|due|tre"
          + "|quattro|een|twee|drie|vier|geen|uma?|dois|duas|três|quatro|sem|jedno|dwoje|troje)";
  private static final String DATE = "[^\\p{L}]*(?:\\p{L}+[^\\p{L}]*){0,8}\\d{4}.{0,30}";
  private static final String AND =
      "(?:\\s*(?:,|&|\\band|\\bwith|\\bund|\\bmit|\\bet|\\bavec|\\by|\\bcon|\\be|\\ben|\\bmet|\\bcom|\\bi|\\bz)\\s+)";

  /// One of these words is in every phrase that has no ideographs: a quick look before the
  /// patterns.
  private static final Set<String> KEYS =
      Set.of(
          """
          born geboren geb jahrgang né née nacido nacida nato nata nascido nascida urodzony urodzona ur
          old age aged yo y jahre ans años anni anos lat lata
          male female weiblich männlich masculin féminin femenino masculino feminino femmina maschio mannelijk vrouwelijk
          mężczyzna kobieta she he they
          citizen national nationality citizenship staatsangehörigkeit staatsbürgerschaft staatsbürger staatsbürgerin
          staatsangehörige staatsangehöriger nationalité citoyen citoyenne nacionalidad ciudadano ciudadana nazionalità
          cittadinanza cittadino cittadina nationaliteit nacionalidade obywatelstwo
          married divorced widowed unmarried single separated verheiratet ledig geschieden verwitwet verpartnert
          unverheiratet marié mariée célibataire divorcé divorcée veuve veuf pacsé pacsée casado casada soltero soltera
          casad solter divorciad viud solteir viúv divorciado divorciada viudo viuda solteiro solteira viúvo viúva sposato
          sposata coniugato coniugata divorziato divorziata vedovo vedova celibe nubile gehuwd getrouwd ongehuwd samenwonend
          alleenstaand żonaty zamężna mężatka kawaler panna rozwiedziony rozwiedziona
          child children kid kids son sons daughter daughters kind kinder kinderen enfant enfants hijo hija hijos hijas
          figlio figlia figli filho filha filhos filhas dziecko dziecki dzieci mother father mum mom dad parent kinderlos
          bezdzietny bezdzietna
          katholisch catholic evangelisch konfessionslos muslimisch catholique musulman musulmane católico católica
          cattolico cattolica disabled schwerbehindert gdb rqth handicapé handicapée smoker nichtraucher nichtraucherin
          fumeur fumeuse
          """
              .strip()
              .split("\\s+", -1));

  private static final Map<ProtectedKind, Pattern> PHRASES = phrases();
  private static final Pattern MARRIED =
      PHRASES.getOrDefault(ProtectedKind.MARITAL_STATUS, never());
  private static final Pattern CHILDREN = PHRASES.getOrDefault(ProtectedKind.CHILDREN, never());
  private static final Pattern TOGETHER = Pattern.compile(AND);

  private ProtectedPhrases() {}

  private static Pattern never() {
    return Pattern.compile("(?!)");
  }

  private static Map<ProtectedKind, Pattern> phrases() {
    var phrases = new LinkedHashMap<ProtectedKind, Pattern>();
    put(
        phrases,
        ProtectedKind.BIRTH,
        "(?:i was )?born (?:on |in |at )?" + DATE,
        "(?:ich bin |ich wurde )?geboren (?:am |in |im |op |te )?" + DATE,
        "(?:geb\\.|\\*) ?\\d{1,2}\\. ?.{1,12}\\d{4}.{0,30}",
        "jahrgang \\d{4}",
        "(?:je suis )?n[ée]e?(?:\\(e\\))? (?:le |en |à )" + DATE,
        "nacid[oa] (?:el |en )" + DATE,
        "nat[oa] (?:il |a |nel )" + DATE,
        "nascid[oa] (?:em |a |no )" + DATE,
        "urodzon[ya] " + DATE,
        "ur\\. \\d.{3,20}",
        "\\d{4} ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?出?生");
    put(
        phrases,
        ProtectedKind.AGE,
        "(?:i am |i['’]m )?(?:aged? )?\\d{2}[ -]?(?:years?|yrs?)[ -](?:old|of age)",
        "aged \\d{2}",
        "\\d{2} ?y/?o",
        "(?:ich bin )?\\d{2} jahre alt",
        "(?:j['’]ai |âgée? de )\\d{2} ans",
        "[2-6]\\d ans",
        "(?:tengo )?[2-6]\\d años(?: de edad)?",
        "(?:ho )?[2-6]\\d anni|\\d{2} anni di età",
        "\\d{2} jaar oud",
        "\\d{2} anos de idade|tenho \\d{2} anos",
        "mam \\d{2} lata?|wiek \\d{2} lata?",
        "\\d{2} ?岁");
    put(
        phrases,
        ProtectedKind.SEX,
        "(?:fe)?male|weiblich|männlich|masculin|féminin|femenino|masculino|feminino|femmina|maschio|mannelijk|vrouwelijk"
            + "|mężczyzna|kobieta|[男女]",
        "(?:she/her|he/him|they/them)(?:/\\p{L}+)?");
    put(
        phrases,
        ProtectedKind.ORIGIN,
        "(?!senior|global|world|corporate|digital|good|model|active|fellow|inter)\\p{L}{4,}(?: \\p{L}+)? (?:citizen|national|nationality|citizenship)",
        "\\p{L}+e?r? (?:staatsangehörigkeit|staatsbürgerschaft|staatsbürger(?:in)?|staatsangehöriger?)",
        "(?:de )?nationalité \\p{L}+|citoyen(?:ne)? \\p{L}+",
        "(?:de )?nacionalidad \\p{L}+|ciudadan[oa] \\p{L}+",
        "(?:di )?(?:nazionalità|cittadinanza) \\p{L}+|cittadin[oa] \\p{L}+",
        "\\p{L}+ nationaliteit|nacionalidade \\p{L}+|obywatelstwo \\p{L}+",
        "[\\p{IsHan}]{1,4}族");
    put(
        phrases,
        ProtectedKind.MARITAL_STATUS,
        "(?:i am |i['’]m |happily )?(?:married|divorced|widowed|unmarried)|single|separated",
        "(?:ich bin |glücklich )?(?:verheiratet|ledig|geschieden|verwitwet|verpartnert|unverheiratet)",
        "(?:je suis )?(?:mariée?|mariée?\\(e\\)|célibataire|divorcée?|divorcé\\(e\\)|veuve|veuf|pacsée?|marié\\(e\\))",
        "(?:casad|solter|divorciad|viud|solteir|viúv)(?:[oa]|\\(a\\)|o/a)",
        "(?:sposat|coniugat|divorziat|vedov)[oa]|celibe|nubile",
        "gehuwd|getrouwd|ongehuwd|samenwonend|alleenstaand",
        "żonaty|zamężna|mężatka|kawaler|panna|rozwiedzion[ya]",
        "已婚|未婚|离异");
    put(
        phrases,
        ProtectedKind.CHILDREN,
        "(?:i have )?"
            + NUMBER
            + " (?:small |young |grown-up |erwachsene )?(?:child(?:ren)?|kids?|sons?|daughters?|kind(?:er|eren)?|enfants?|hij[oa]s?"
            + "|figli[oa]?|filh[oa]s?|dzieck[oi]|dzieci)(?: \\(.{1,30}\\))?",
        "(?:proud )?(?:mother|father|mum|mom|dad|parent) of " + NUMBER + "(?: \\p{L}+)?",
        "kinderlos|bezdzietn[ya]");
    put(
        phrases,
        ProtectedKind.RELIGION,
        "(?:römisch|roman)[- ](?:katholisch|catholic)|evangelisch(?:-lutherisch)?|katholisch|konfessionslos|muslimisch|catholique|musulmane?|católic[oa]|cattolic[oa]");
    put(
        phrases,
        ProtectedKind.HEALTH,
        "(?:registered|severely) disabled(?: person)?|disabled person",
        "schwerbehindert.{0,25}|gdb ?\\d{2,3}.{0,10}",
        "rqth|reconnue? travailleu(?:r|se) handicapée?.{0,20}",
        "(?:non[- ])?smoker|nichtraucher(?:in)?|non[- ]fumeu(?:r|se)");
    return phrases;
  }

  private static void put(
      Map<ProtectedKind, Pattern> phrases, ProtectedKind kind, String... alternatives) {
    phrases.put(kind, Pattern.compile("(?:" + String.join("|", alternatives) + ")\\.?"));
  }

  private static boolean keyed(String part) {
    int start = 0;
    for (int i = 0; i <= part.length(); i++) {
      char c = i == part.length() ? ' ' : part.charAt(i);
      if (Character.isIdeographic(c) || c == '*') {
        return true;
      }
      if (!Character.isLetter(c)) {
        if (i > start && KEYS.contains(part.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /// The kinds of what this part of a line says, in lower case; none when it says anything else.
  static EnumSet<ProtectedKind> of(String part) {
    var kinds = EnumSet.noneOf(ProtectedKind.class);
    if (!keyed(part)) {
      return kinds;
    }
    PHRASES.forEach((kind, pattern) -> {
      if (pattern.matcher(part).matches()) {
        kinds.add(kind);
      }
    });
    String[] both = kinds.isEmpty() ? TOGETHER.split(part, 2) : new String[0];
    if (both.length == 2
        && MARRIED.matcher(both[0]).matches()
        && CHILDREN.matcher(both[1]).matches()) {
      kinds.add(ProtectedKind.MARITAL_STATUS);
      kinds.add(ProtectedKind.CHILDREN);
    }
    return kinds;
  }
}
