package dev.shortlist.vacancy;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.profile.Degrees;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.profile.SkillDictionary.Mention;
import dev.shortlist.taxonomy.Glossary;
import dev.shortlist.vacancy.PostingSentences.Part;
import dev.shortlist.vacancy.UnderstoodVacancy.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Collects what a posting asks, each thing once with the strongest need and the most years any
/// sentence gives it.
final class AskedRequirements {
  private static final Pattern SIMILAR_ROLE =
      Pattern.compile(
          "\\b(?:in|as|of) (?:an? |the )?(?:(?:similar|comparable|same|equivalent|relevant|like) )(?:role|position|post|capacity|job|function)s?\\b|\\b(?:vergleichbare|ähnliche)[nrs]? (?:position|funktion|stelle|rolle|tätigkeit)|\\bposte (?:similaire|équivalent)|\\bpuesto (?:similar|equivalente)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A demand that is a certificate's name and nothing else.
  private static final Pattern NAMED_CERTIFICATE =
      Pattern.compile(
          "(?:(?:an?|valid|current|active|relevant|related|appropriate|recogni[sz]ed)\\s)*((?!driv|an? |(?:valid|current|active|relevant|related|appropriate|recogni[sz]ed) )(?:(?-i:\\p{Lu})[\\p{L}'-]+|\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*){1,3}) (?:certificate|certification|licen[sc]e))(?: (?:is )?(?:required|preferred|desired|an? (?:plus|asset|advantage)))?[.;,]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b(?:degree|diploma|apprenticeship|gesellenbrief|gesellenprüfung|facharbeiterbrief|meisterbrief|(?-i:BSN|MSN|MBA)\\b|formaci[oó]n profesional|formation professionnelle|graduate|undergrad(?:uate)?|bachelor|master|\\p{L}*studium|abschluss|\\p{L}*ausbildung|diplôme|bac ?\\+|título|titulación|licenciatur|laurea|phd|doctorate)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "\\b(?:university|academic|college|hochschul|universitär)\\p{L}*\\s?(?:degree|abschluss|studium)|\\b\\p{L}*studium\\b|\\bdiplôme universitaire|titulaci[oó]n universitaria|grado universitario|\\blaurea\\b|\\bgraduate\\b|\\bdegree\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern APPRENTICESHIP =
      Pattern.compile(
          "abgeschlossene\\p{L}* (?:\\p{L}+ )?\\p{L}*ausbildung|\\p{L}{4,}(?:e|en|er) \\p{L}*ausbildung (?:oder|bzw|als|zum|zur|im)\\b|gesellenbrief|gesellenprüfung|facharbeiterbrief|oder (?:eine )?(?:\\p{Ll}+e )*\\p{L}*ausbildung|oder (?:\\p{L}+)?meister\\b|oder (?:staatlich geprüfter? )?techniker|apprenticeship|formation professionnelle|\\bCAP\\b|formaci[oó]n profesional",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What is known from work, not from a school: the sentence's skills count beside its degree.
  private static final Pattern EXPERIENCE =
      Pattern.compile(
          "experience|knowledge|skills|erfahrung|kenntnis|expérience|connaissance|experiencia|conocimiento|esperienza|conoscenz",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What stands for a degree, not beside it.
  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:equivalent|gleichwertige\\p{L}*|vergleichbare\\p{L}*|équivalente?)(?: \\p{L}+){0,2} (?:experience|\\p{L}*erfahrung)\\b(?! (?:with|in|of|as|mit)\\b)|\\bexpérience équivalente|\\bexperiencia equivalente|combination of education and experience",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Skills that nobody takes a degree in: they count beside one.
  private static final Set<String> NO_STUDY =
      Set.of("driving", "forklift", "firstaid", "foodsafety", "haccp");

  private final SkillDictionary dictionary;
  private final String title;
  private final String language;
  private final Wording wording;
  private final AskedLanguages languages;
  private final SequencedMap<String, Citation> found = new LinkedHashMap<>();

  /// Whose words a skill is named with: the dictionary's English ones or the posting's own.
  private enum Wording {
    DICTIONARY,
    POSTING
  }

  /// Of a posting with this title, in this language (ISO 639-1).
  AskedRequirements(SkillDictionary dictionary, String title, String language) {
    this.dictionary = dictionary;
    this.title = title;
    this.language = language;
    this.wording = language.equals("en") ? Wording.DICTIONARY : Wording.POSTING;
    this.languages = new AskedLanguages(language.equals("en"));
  }

  /// Notes what a sentence asks; whether it named anything that can be looked for.
  boolean read(String sentence, Need need, Part part) {
    boolean language = languages(sentence, need);
    boolean education = education(sentence, need);
    boolean certificate = certificates(sentence, need);
    boolean studied =
        education && !EXPERIENCE.matcher(INSTEAD.matcher(sentence).replaceAll("")).find();
    boolean named =
        NAMED_CERTIFICATE.matcher(sentence).matches() && Certificates.in(sentence).isEmpty();
    boolean skills = !named && skills(sentence, mentions(sentence, part, studied), need, part);
    boolean known = language || education || certificate || skills;
    return known || similarRole(sentence, need);
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

  private boolean skills(String sentence, List<Mention> mentions, Need need, Part part) {
    boolean asking = part != Part.DUTIES && part != Part.OPENING;
    List<List<Mention>> groups = Alternatives.of(sentence, mentions);
    var years = new YearsOfSkills(sentence, groups.size() == 1);
    boolean any = false;
    for (List<Mention> group : groups) {
      Mention first = group.getFirst();
      boolean trait = Traits.has(first.id());
      if (!asking && Traits.general(first.id())) {
        continue;
      }
      any = true;
      int least = years.of(first);
      String excerpt = Excerpt.around(sentence, first.start(), group.getLast().end());
      String other = Alternatives.other(sentence, group);
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

  /// "Three years in a similar role" are years of the work that the posting's title tells.
  private boolean similarRole(String sentence, Need need) {
    PostingWords.Years years = PostingWords.years(sentence);
    if (years == null || !SIMILAR_ROLE.matcher(sentence).find()) {
      return false;
    }
    for (String skill : Glossary.standard().skillsOfTitle(title)) {
      String name = nameOf(skill);
      if (!name.isEmpty()) {
        put(
            "skill " + skill,
            new Requirement.Skill(name, years.years(), need, need.defaultWeight()),
            sentence);
        return true;
      }
    }
    return false;
  }

  /// In a posting of another language only as its title names the skill, "" for none.
  private String nameOf(String skill) {
    if (wording == Wording.DICTIONARY) {
      return dictionary.name(skill);
    }
    return dictionary.mentions(title, language).stream()
        .filter(mention -> mention.id().equals(skill))
        .map(mention -> title.substring(mention.start(), mention.end()))
        .findFirst()
        .orElse("");
  }

  /// The skills a sentence names, without those that a certificate of it is called by, and without
  /// whom one works with in a description of the work; of a degree, without what it is in.
  private List<Mention> mentions(String sentence, Part part, boolean studied) {
    List<Certificates.Named> certificates = Certificates.in(sentence);
    return dictionary.mentions(sentence, language).stream()
        .filter(mention ->
            certificates.stream()
                .noneMatch(named -> named.start() < mention.end() && mention.start() < named.end()))
        .filter(mention -> !studied || NO_STUDY.contains(mention.id()))
        .filter(mention -> part != Part.DUTIES || !Colleagues.are(sentence, mention.start()))
        .filter(mention -> !FirmNames.hold(sentence, mention.start(), mention.end()))
        .filter(mention -> part != Part.OPENING || !isOfTitle(sentence, mention))
        .filter(mention ->
            part != Part.OPENING
                || !FirmNames.endBeforePlace(sentence, mention.start(), mention.end()))
        .toList();
  }

  /// Whether a posting that looks for a "Regional Sales Manager" but repeats its title.
  private boolean isOfTitle(String sentence, Mention mention) {
    int at = title.isEmpty() ? -1 : sentence.indexOf(title);
    return at >= 0 && at <= mention.start() && mention.end() <= at + title.length();
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
    if (other.isEmpty()) {
      String all = String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
      return new Requirement.Skill(all, years, need, need.defaultWeight());
    }
    String text = String.join(", ", names) + " " + other;
    String least = years == 0 ? "" : ", " + years + (years == 1 ? " year" : " years");
    return new Requirement.Statement(text + least, need, need.defaultWeight());
  }

  private boolean education(String sentence, Need need) {
    if (!DEGREE.matcher(sentence).find()) {
      return false;
    }
    EducationLevel lowest = null;
    int end = 0;
    String area = "";
    for (Degrees.Named named : degrees(sentence)) {
      if (lowest == null || named.level().compareTo(lowest) < 0) {
        lowest = named.level();
      }
      end = Math.max(end, named.end());
      area = area.isEmpty() ? StudyFields.of(sentence, named.end()) : area;
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
    if (lowest == EducationLevel.VOCATIONAL && university.find()) {
      area = StudyFields.behind(sentence); // either will do
    } else if (area.isEmpty()) {
      area = StudyFields.of(sentence, end);
    }
    var asked = new Requirement.Education(lowest, area, need, need.defaultWeight());
    put(educationKey(asked), asked, Excerpt.around(sentence, Math.max(0, end - 1), end));
    return true;
  }

  /// The degrees a sentence names. "Licence" is one in French only.
  private List<Degrees.Named> degrees(String sentence) {
    return Degrees.all(sentence).stream()
        .filter(named ->
            language.equals("fr")
                || !sentence.substring(named.start(), named.end()).equalsIgnoreCase("licence"))
        .toList();
  }

  /// "A bachelor's degree is required. A master's degree is a plus" asks for both.
  private String educationKey(Requirement.Education asked) {
    Citation known = found.get("education");
    boolean another =
        known != null
            && known.requirement() instanceof Requirement.Education other
            && other.level() != asked.level()
            && other.need() != asked.need();
    return another ? "education " + asked.level() : "education";
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
    List<Certificates.Named> certificates = Certificates.in(sentence);
    Matcher named = NAMED_CERTIFICATE.matcher(sentence);
    if (certificates.isEmpty() && named.matches()) {
      String name = named.group(1);
      put(
          "certificate " + name,
          new Requirement.Certificate(name, need, need.defaultWeight()),
          sentence);
      return true;
    }
    if (certificates.size() > 1 && Certificates.anyWillDo(sentence, certificates)) {
      String any =
          String.join(" or ", certificates.stream().map(Certificates.Named::name).toList());
      put(
          "certificate " + any,
          new Requirement.Statement(any, need, need.defaultWeight()),
          Excerpt.around(sentence, certificates.getFirst().start(), certificates.getLast().end()));
      return true;
    }
    for (Certificates.Named certificate : certificates) {
      put(
          "certificate " + certificate.name(),
          new Requirement.Certificate(certificate.name(), need, need.defaultWeight()),
          Excerpt.around(sentence, certificate.start(), certificate.end()));
    }
    return !certificates.isEmpty();
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
