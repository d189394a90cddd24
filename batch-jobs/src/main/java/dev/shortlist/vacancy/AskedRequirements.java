package dev.shortlist.vacancy;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.profile.Degrees;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.profile.SkillDictionary.Mention;
import dev.shortlist.vacancy.PostingSentences.Part;
import dev.shortlist.vacancy.UnderstoodVacancy.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Collects what a posting asks, each thing once with the strongest need and the most years any
/// sentence gives it.
final class AskedRequirements {
  private static final int MOST_YEAR_SKILLS = 2;
  private static final int NEAR = 25;

  private static final Pattern LOOSE_END = Pattern.compile("\\s+(?:and|und|et|y|or)$");
  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "\\b(?:CPA|CFA|ACCA|CMA|PMP|Security\\+|PRINCE2|CISSP|CISA|CISM|CEH|CCNA|CCNP|CCIE|ITIL|CSM|PSM|SPHR|PHR|SHRM-CP|SHRM-SCP|CDL|RN|LPN|CNA|BLS|ACLS|PALS|TEFL|OSHA 10|OSHA 30|Series 7|Series 63|ServSafe|Staplerschein|AWS Certified [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|Six Sigma (?:Green|Black) Belt)(?![\\p{L}\\d])");

  /// A demand that is a certificate's name and nothing else.
  private static final Pattern NAMED_CERTIFICATE =
      Pattern.compile(
          "(?:(?:an?|valid|current|active)\\s)*((?!driv)\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*){1,3} (?:certificate|certification|licen[sc]e))(?: (?:is )?(?:required|preferred|desired|a plus))?\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CERTIFIED =
      Pattern.compile(
          "\\b(?:certif(?:ied|ication|icate)|licen[sc]ed?|zertifi|certifi(?:é|cat)|certificad)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b(?:degree|diploma|apprenticeship|formaci[oó]n profesional|formation professionnelle|graduate|undergrad(?:uate)?|bachelor|master|\\p{L}*studium|abschluss|\\p{L}*ausbildung|diplôme|bac ?\\+|título|titulación|licenciatur|laurea|phd|doctorate)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "\\b(?:university|academic|college|hochschul|universitär)\\p{L}*\\s?(?:degree|abschluss|studium)|\\b\\p{L}*studium\\b|\\bdiplôme universitaire|titulaci[oó]n universitaria|grado universitario|\\blaurea\\b|\\bgraduate\\b|\\bdegree\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern APPRENTICESHIP =
      Pattern.compile(
          "abgeschlossene\\p{L}* (?:\\p{L}+ )?\\p{L}*ausbildung|oder (?:eine )?(?:\\p{Ll}+e )*\\p{L}*ausbildung|oder (?:\\p{L}+)?meister\\b|oder (?:staatlich geprüfter? )?techniker|apprenticeship|formation professionnelle|\\bCAP\\b|formaci[oó]n profesional",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What is known from work, not from a school: the sentence's skills count beside its degree.
  private static final Pattern EXPERIENCE =
      Pattern.compile(
          "experience|knowledge|skills|erfahrung|kenntnis|expérience|connaissance|experiencia|conocimiento|esperienza|conoscenz",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A field of study written small, as English has it.
  private static final Pattern SMALL_FIELD =
      Pattern.compile(
          "\\bin\\s+(?!an?\\b|the\\b|related|relevant|any\\b|eine|dem\\b)(\\p{Ll}[\\p{L} ]{3,40}?)(?=\\s*(?:,|/|\\(|\\.|;|$|\\bor\\b|\\band\\b|\\bwith\\b|\\bpreferred|\\brequired|\\bdesir))");

  /// Informatikstudium; Studium Bauingenieurwesen, Studium der Betriebswirtschaft.
  private static final Pattern GERMAN_FIELD =
      Pattern.compile(
          "\\b(?!Hochschul|Fachhochschul|Universitäts|Bachelor|Master|Voll|Erst)(\\p{Lu}\\p{L}{4,})studium\\b|Studium (?:der |des )?(\\p{Lu}\\p{L}{5,})\\b");

  private static final Pattern FIELD =
      Pattern.compile(
          "\\b(?:in|der|en|of)\\s+((?:\\p{Lu}[\\p{L}&]*+(?:\\s+(?:and|und|et|y|or|/)\\s+)?\\s?){1,4})");
  private final SkillDictionary dictionary;
  private final Wording wording;
  private final AskedLanguages languages;
  private final SequencedMap<String, Citation> found = new LinkedHashMap<>();

  /// Whose words a skill is named with: the dictionary's English ones or the posting's own.
  enum Wording {
    DICTIONARY,
    POSTING
  }

  AskedRequirements(SkillDictionary dictionary, Wording wording) {
    this.dictionary = dictionary;
    this.wording = wording;
    this.languages = new AskedLanguages(wording == Wording.DICTIONARY);
  }

  /// Notes what a sentence asks; whether it named anything that can be looked for.
  boolean read(String sentence, Need need, Part part) {
    boolean language = languages(sentence, need);
    boolean education = education(sentence, need);
    boolean certificate = certificates(sentence, need);
    boolean studied = education && !EXPERIENCE.matcher(sentence).find();
    boolean named = NAMED_CERTIFICATE.matcher(sentence).matches();
    boolean skills = !studied && !named && skills(sentence, need, part);
    return language || education || certificate || skills;
  }

  /// What is asked, without the alternatives one of which is asked by itself just as much.
  List<Citation> citations() {
    var citations = new ArrayList<Citation>();
    found.forEach((key, citation) -> {
      if (!key.startsWith("any ") || !askedAlone(key, citation.requirement())) {
        citations.add(citation);
      }
    });
    return citations;
  }

  private boolean askedAlone(String key, Requirement alternatives) {
    if (PostingWords.years(alternatives.label()) != null) {
      return false;
    }
    for (String id : key.substring("any ".length()).split(" ", -1)) {
      Citation alone = found.get("skill " + id);
      if (alone != null && alone.requirement().need().compareTo(alternatives.need()) <= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean skills(String sentence, Need need, Part part) {
    boolean asking = part != Part.DUTIES && part != Part.OPENING;
    PostingWords.Years years = PostingWords.years(sentence);
    List<List<Mention>> groups = Alternatives.of(sentence, dictionary.mentions(sentence));
    int withYears = 0;
    boolean any = false;
    for (List<Mention> group : groups) {
      Mention first = group.getFirst();
      boolean trait = Traits.has(first.id());
      if (!asking && Traits.general(first.id())) {
        continue;
      }
      any = true;
      int least = 0;
      boolean after = years != null && first.start() >= years.end();
      if (years != null && (after || groups.size() == 1) && withYears < MOST_YEAR_SKILLS) {
        least = years.years();
        withYears++;
      }
      String excerpt = Excerpt.around(sentence, first.start(), group.getLast().end());
      String other = Alternatives.other(sentence, group.getLast());
      if (group.size() > 1 || !other.isEmpty()) {
        put("any " + ids(group), anyOf(sentence, group, other, least, need), excerpt);
      } else {
        Need asked = trait ? Need.NICE : need;
        put(
            "skill " + first.id(),
            new Requirement.Skill(name(sentence, first), least, asked, asked.defaultWeight()),
            excerpt);
      }
    }
    return any;
  }

  private String name(String sentence, Mention mention) {
    return wording == Wording.DICTIONARY
        ? dictionary.name(mention.id())
        : sentence.substring(mention.start(), mention.end());
  }

  private static String ids(List<Mention> group) {
    return group.stream().map(Mention::id).sorted().collect(Collectors.joining(" "));
  }

  /// One demand that any of these skills meets.
  private Requirement anyOf(
      String sentence, List<Mention> group, String other, int years, Need need) {
    var names = new ArrayList<String>();
    for (Mention mention : group) {
      String name = name(sentence, mention);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    if (names.size() == 1 && other.isEmpty()) {
      return new Requirement.Skill(names.getFirst(), years, need, need.defaultWeight());
    }
    String text =
        other.isEmpty()
            ? String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast()
            : String.join(", ", names) + " " + other;
    String least = years == 0 ? "" : ", " + years + (years == 1 ? " year" : " years");
    return new Requirement.Statement(text + least, need, need.defaultWeight());
  }

  private boolean education(String sentence, Need need) {
    if (!DEGREE.matcher(sentence).find()) {
      return false;
    }
    EducationLevel lowest = null;
    int end = 0;
    for (Degrees.Named named : Degrees.all(sentence)) {
      if (lowest == null || named.level().compareTo(lowest) < 0) {
        lowest = named.level();
      }
      end = Math.max(end, named.end());
    }
    Matcher university = UNIVERSITY.matcher(sentence);
    if (lowest == null && APPRENTICESHIP.matcher(sentence).find()) {
      lowest = EducationLevel.VOCATIONAL;
      end = sentence.length();
    }
    if (lowest == null && university.find()) {
      lowest = EducationLevel.BACHELOR;
      end = university.end();
    }
    if (lowest == null) {
      return false;
    }
    boolean otherSchool = lowest == EducationLevel.VOCATIONAL && university.find();
    String area = otherSchool ? "" : field(sentence, Math.min(end, sentence.length()));
    put(
        "education",
        new Requirement.Education(
            lowest, area.length() > 60 ? "" : area, need, need.defaultWeight()),
        Excerpt.around(sentence, Math.max(0, end - 1), end));
    return true;
  }

  /// The field of study named near a degree that ends here, or "".
  private static String field(String sentence, int end) {
    for (Pattern pattern : List.of(FIELD, SMALL_FIELD)) {
      Matcher field = pattern.matcher(sentence);
      if (field.find(end) && field.start() - end <= NEAR) {
        return LOOSE_END.matcher(field.group(1).strip()).replaceAll("");
      }
    }
    Matcher german = GERMAN_FIELD.matcher(sentence);
    if (german.find()) {
      return german.group(1) == null ? german.group(2) : german.group(1);
    }
    return "";
  }

  private boolean languages(String sentence, Need need) {
    List<AskedLanguages.Asked> asked = languages.in(sentence);
    for (AskedLanguages.Asked language : asked) {
      put(
          "language " + language.code(),
          new Requirement.Language(
              language.language(), language.level(), need, need.defaultWeight()),
          Excerpt.around(sentence, language.start(), language.end()));
    }
    return !asked.isEmpty();
  }

  private boolean certificates(String sentence, Need need) {
    Matcher named = NAMED_CERTIFICATE.matcher(sentence);
    if (named.matches()) {
      String name = named.group(1);
      put(
          "certificate " + name,
          new Requirement.Certificate(name, need, need.defaultWeight()),
          sentence);
      return true;
    }
    Matcher matcher = CERTIFICATE.matcher(sentence);
    boolean any = false;
    boolean certified = CERTIFIED.matcher(sentence).find();
    while (matcher.find()) {
      String name = matcher.group();
      boolean plain = name.equals("RN") || name.equals("ITIL") || name.equals("CSM");
      if (certified || !plain) {
        put(
            "certificate " + name,
            new Requirement.Certificate(name, need, need.defaultWeight()),
            Excerpt.around(sentence, matcher.start(), matcher.end()));
        any = true;
      }
    }
    return any;
  }

  private void put(String key, Requirement requirement, String sentence) {
    Citation known = found.get(key);
    if (known == null) {
      found.put(key, new Citation(requirement, sentence));
    } else if (stronger(requirement, known.requirement())) {
      found.put(key, new Citation(merged(requirement, known.requirement()), sentence));
    }
  }

  private static boolean stronger(Requirement next, Requirement known) {
    if (next.need() != known.need()) {
      return next.need().compareTo(known.need()) < 0;
    }
    return next instanceof Requirement.Skill a
        && known instanceof Requirement.Skill b
        && a.years() > b.years();
  }

  /// The stronger need with the most years.
  private static Requirement merged(Requirement next, Requirement known) {
    if (next instanceof Requirement.Skill a && known instanceof Requirement.Skill b) {
      return new Requirement.Skill(a.skill(), Math.max(a.years(), b.years()), a.need(), a.weight());
    }
    return next;
  }
}
