package dev.shortlist.vacancy;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.profile.Degrees;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.profile.SkillDictionary.Mention;
import dev.shortlist.profile.SpokenLanguages;
import dev.shortlist.vacancy.UnderstoodVacancy.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects what a posting asks, each thing once with the strongest need and the most years any
/// sentence gives it.
final class AskedRequirements {
  private static final int MOST_YEAR_SKILLS = 2;
  private static final int NEAR = 25;
  private static final Pattern LOOSE_END = Pattern.compile("\\s+(?:and|und|et|y|or)$");
  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "\\b(?:CPA|CFA|ACCA|CMA|PMP|PRINCE2|CISSP|CISA|CISM|CEH|CCNA|CCNP|CCIE|ITIL|CSM|PSM|SPHR|PHR|SHRM-CP|SHRM-SCP|CDL|RN|LPN|CNA|BLS|ACLS|PALS|TEFL|OSHA 10|OSHA 30|Series 7|Series 63|ServSafe|Staplerschein|AWS Certified [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|Six Sigma (?:Green|Black) Belt)\\b");
  private static final Pattern CERTIFIED =
      Pattern.compile(
          "\\b(?:certif(?:ied|ication|icate)|licen[sc]ed?|zertifi|certifi(?:é|cat)|certificad)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b(?:degree|diploma|graduate|undergrad(?:uate)?|bachelor|master|studium|abschluss|ausbildung|diplôme|bac ?\\+|título|titulación|licenciatur|laurea|phd|doctorate)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FIELD =
      Pattern.compile(
          "\\b(?:in|der|en|of)\\s+((?:\\p{Lu}[\\p{L}&]*+(?:\\s+(?:and|und|et|y|or|/)\\s+)?\\s?){1,4})");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(?:speak|spoken|fluen|language|written|native|bilingual|proficien|verbal|sprach|kenntnisse|deutsch|flie(?:ß|ss)end|wort und schrift|muttersprach|courant|langue|maîtrise|anglais|idioma|nivel|inglés|hablado|lingua|[abc][12]\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final SkillDictionary dictionary;
  private final SequencedMap<String, Citation> found = new LinkedHashMap<>();

  AskedRequirements(SkillDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// Notes what a sentence asks; whether it named anything that can be looked for.
  boolean read(String sentence, Need need) {
    boolean language = languages(sentence, need);
    boolean education = education(sentence, need);
    boolean certificate = certificates(sentence, need);
    boolean skills = skills(sentence, need);
    return language || education || certificate || skills;
  }

  List<Citation> citations() {
    return new ArrayList<>(found.sequencedValues());
  }

  private boolean skills(String sentence, Need need) {
    List<Mention> mentions = dictionary.mentions(sentence);
    PostingWords.Years years = PostingWords.years(sentence);
    int withYears = 0;
    for (Mention mention : mentions) {
      int least = 0;
      boolean after = years != null && mention.start() >= years.end();
      if (years != null && (after || mentions.size() == 1) && withYears < MOST_YEAR_SKILLS) {
        least = years.years();
        withYears++;
      }
      put(
          "skill " + mention.id(),
          new Requirement.Skill(dictionary.name(mention.id()), least, need, need.defaultWeight()),
          sentence);
    }
    return !mentions.isEmpty();
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
    if (lowest == null) {
      return false;
    }
    Matcher field = FIELD.matcher(sentence);
    boolean near = field.find(Math.min(end, sentence.length())) && field.start() - end <= NEAR;
    String area = near ? LOOSE_END.matcher(field.group(1).strip()).replaceAll("") : "";
    put(
        "education",
        new Requirement.Education(
            lowest, area.length() > 60 ? "" : area, need, need.defaultWeight()),
        sentence);
    return true;
  }

  private boolean languages(String sentence, Need need) {
    if (!SPOKEN.matcher(sentence).find()) {
      return false;
    }
    List<SpokenLanguages.Named> named = SpokenLanguages.in(sentence);
    for (int i = 0; i < named.size(); i++) {
      SpokenLanguages.Named language = named.get(i);
      int from = i == 0 ? 0 : named.get(i - 1).end();
      int to = i + 1 < named.size() ? named.get(i + 1).start() : sentence.length();
      put(
          "language " + language.code(),
          new Requirement.Language(
              language.language(), level(sentence, language, from, to), need, need.defaultWeight()),
          sentence);
    }
    return !named.isEmpty();
  }

  private static @Nullable LanguageLevel level(
      String sentence, SpokenLanguages.Named language, int from, int to) {
    SpokenLanguages.Command before =
        SpokenLanguages.command(sentence.substring(from, language.start()));
    SpokenLanguages.Command after = SpokenLanguages.command(sentence.substring(language.end(), to));
    if (before != null && from == 0) {
      return before.level();
    }
    return after != null ? after.level() : before == null ? null : before.level();
  }

  private boolean certificates(String sentence, Need need) {
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
            sentence);
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
