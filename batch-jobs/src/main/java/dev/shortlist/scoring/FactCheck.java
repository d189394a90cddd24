package dev.shortlist.scoring;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.PreparedVacancy.Wish;
import dev.shortlist.scoring.Scorecard.Met;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks years in a skill, level of education, level of a language and certificates against the
/// profile. What the CV does not say is unknown, never no.
final class FactCheck {
  /// Parts of a value that show nothing of what is asked.
  private static final Set<String> DATES = Set.of("startDate", "endDate", "date");

  private final TextAnalysis analysis;

  FactCheck(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  Fact check(Wish wish, Profile profile) {
    return switch (wish.requirement()) {
      case Requirement.Skill skill -> skill(skill, wish, profile);
      case Requirement.Education education -> education(education, wish.field(), profile);
      case Requirement.Language language -> language(language, profile);
      case Requirement.Certificate certificate -> certificate(certificate, profile);
      case Requirement.Statement _ -> Fact.SILENT;
    };
  }

  /// Months of work below which the CV's dates were hardly read: too few to say no by.
  private static final int LEAST_DATED = 6;

  /// The skill that shows the wish for longest: the one of its name, or of those that show it too
  /// one with more months; the one of its name where the CV states how long that was used.
  private static Profile.@Nullable Skill skillOf(String wished, AskedSkill asked, Profile profile) {
    Profile.Skill longest = named(wished, asked, profile);
    if (longest != null && isStated(longest, profile)) {
      return longest;
    }
    for (Profile.Skill skill : profile.skills()) {
      boolean longer = longest == null || skill.months() > longest.months();
      if (longer && asked.shownBy().contains(skill.id()) && saysItsName(skill)) {
        longest = skill;
      }
    }
    return longest;
  }

  private static boolean isStated(Profile.Skill skill, Profile profile) {
    String pointer = "/profile/skills/" + profile.skills().indexOf(skill) + "/months";
    return profile.evidence().stream()
        .anyMatch(evidence ->
            evidence.pointer().equals(pointer) && evidence.method().equals(Evidence.STATED));
  }

  /// The profile's skill of the wished name, by dictionary name or by a word the CV uses for it,
  /// else the one that the dictionary has for the wish.
  private static Profile.@Nullable Skill named(String wished, AskedSkill asked, Profile profile) {
    for (Profile.Skill skill : profile.skills()) {
      if (same(wished, skill.name()) || same(wished, skill.id())) {
        return skill;
      }
    }
    for (Profile.Skill skill : profile.skills()) {
      for (String keyword : skill.keywords()) {
        if (same(wished, keyword)) {
          return skill;
        }
      }
    }
    for (Profile.Skill skill : profile.skills()) {
      if (!asked.id().isEmpty() && asked.id().equals(skill.id())) {
        return skill;
      }
    }
    return null;
  }

  /// Whether a CV names a skill by more than the first words of its name: "social media" is not yet
  /// social media marketing.
  private static boolean saysItsName(Profile.Skill skill) {
    String name = skill.name().toLowerCase(Locale.ROOT);
    for (String keyword : skill.keywords()) {
      if (!name.startsWith(keyword.toLowerCase(Locale.ROOT) + " ")) {
        return true;
      }
    }
    return false;
  }

  private static Fact skill(Requirement.Skill wished, Wish wish, Profile profile) {
    Profile.Skill skill = skillOf(wished.skill(), wish.skill(), profile);
    if (skill == null) {
      return Fact.SILENT;
    }
    String pointer = "/profile/skills/" + profile.skills().indexOf(skill);
    List<Quote> evidence = evidence(profile, pointer, Set.of("months"));
    if (wished.years() == 0) {
      return new Fact(Met.YES, evidence, "");
    }
    int asked = wished.years() * 12;
    List<Quote> dates = evidence(profile, pointer + "/months", Set.of());
    if (skill.months() >= asked) {
      return new Fact(Met.YES, evidence, "", dates);
    }
    if (profile.experienceMonths() >= LEAST_DATED && profile.experienceMonths() * 2 < asked) {
      return new Fact(Met.NO, evidence, shortOf(wished, profile.experienceMonths(), "in all work"));
    }
    if (skill.months() == 0) {
      return new Fact(Met.UNKNOWN, evidence, undated(wished));
    }
    return new Fact(
        Met.PARTLY, evidence, shortOf(wished, skill.months(), "of work that mentions it"), dates);
  }

  static String undated(Requirement.Skill wished) {
    return "dates that show " + years(wished.years()) + " of work with " + wished.skill();
  }

  private static String shortOf(Requirement.Skill wished, int months, String where) {
    return String.format(
        Locale.ROOT,
        "%s asked, %d.%d shown %s",
        years(wished.years()),
        months / 12,
        months % 12 * 10 / 12,
        where);
  }

  private static String years(int years) {
    return years == 1 ? "1 year" : years + " years";
  }

  private static Fact education(Requirement.Education wished, StudyField field, Profile profile) {
    int best = -1;
    EducationLevel highest = null;
    boolean bestInField = false;
    boolean unknown = false;
    for (int i = 0; i < profile.education().size(); i++) {
      Profile.Education education = profile.education().get(i);
      EducationLevel level = education.level();
      if (level == null) {
        unknown |= !education.studyType().isEmpty();
        continue;
      }
      boolean enough = level.compareTo(wished.level()) >= 0;
      boolean inField = enough && field.isStudiedIn(education);
      boolean better = highest == null || level.compareTo(highest) > 0;
      if (!bestInField && (inField || better)) {
        best = i;
        highest = level;
        bestInField = inField;
      }
    }
    if (highest == null) {
      return new Fact(Met.UNKNOWN, List.of(), "a line that names the degree and its level");
    }
    List<Quote> evidence = evidence(profile, "/profile/education/" + best, DATES);
    if (highest.compareTo(wished.level()) < 0) {
      String missing = wished.level().word() + " asked, " + highest.word() + " shown";
      return new Fact(unknown ? Met.UNKNOWN : Met.NO, evidence, missing);
    }
    if (bestInField) {
      return new Fact(Met.YES, evidence, "");
    }
    return new Fact(Met.PARTLY, evidence, "a degree in " + wished.field());
  }

  private static Fact language(Requirement.Language wished, Profile profile) {
    for (int i = 0; i < profile.languages().size(); i++) {
      Profile.Language language = profile.languages().get(i);
      if (same(wished.language(), language.language())
          || same(wished.language(), language.code())) {
        return language(
            wished, language.level(), evidence(profile, "/profile/languages/" + i, Set.of()));
      }
    }
    return Fact.SILENT;
  }

  private static Fact language(
      Requirement.Language wished, @Nullable LanguageLevel level, List<Quote> evidence) {
    LanguageLevel asked = wished.level();
    if (asked == null) {
      return new Fact(Met.YES, evidence, "");
    }
    if (level == null) {
      return new Fact(
          Met.UNKNOWN, evidence, "the level of " + wished.language() + ", such as " + asked.word());
    }
    if (level.compareTo(asked) >= 0) {
      return new Fact(Met.YES, evidence, "");
    }
    String missing = asked.word() + " asked, " + level.word() + " shown";
    LanguageLevel[] levels = LanguageLevel.values();
    int below = Arrays.binarySearch(levels, asked) - 1;
    boolean oneBelow = below >= 0 && levels[below] == level;
    return new Fact(oneBelow ? Met.PARTLY : Met.NO, evidence, missing);
  }

  private Fact certificate(Requirement.Certificate wished, Profile profile) {
    Set<String> terms = certificate(wished.certificate());
    for (int i = 0; i < profile.certificates().size(); i++) {
      Set<String> named = certificate(profile.certificates().get(i).name());
      if (!terms.isEmpty() && named.containsAll(terms)) {
        return new Fact(Met.YES, evidence(profile, "/profile/certificates/" + i, DATES), "");
      }
    }
    return Fact.SILENT;
  }

  private Set<String> certificate(String name) {
    return JobTitle.terms(analysis, ShortForms.CERTIFICATES.writtenOut(name));
  }

  /// The quotes of a value or of its parts but for some, each line once, at most three.
  private static List<Quote> evidence(Profile profile, String pointer, Set<String> without) {
    var quotes = new ArrayList<Quote>();
    for (Evidence evidence : profile.evidence()) {
      String at = evidence.pointer();
      boolean inside = at.equals(pointer) || at.startsWith(pointer + "/");
      if (inside
          && quotes.size() < 3
          && !without.contains(at.substring(at.lastIndexOf('/') + 1))
          && !quotes.contains(evidence.quote())) {
        quotes.add(evidence.quote());
      }
    }
    return quotes;
  }

  private static boolean same(String one, String other) {
    if (other.isEmpty()) {
      return false;
    }
    String stripped = one.strip();
    String its = other.strip();
    return stripped.equals(its)
        || (mayBeSame(stripped, its)
            && stripped.toLowerCase(Locale.ROOT).equals(its.toLowerCase(Locale.ROOT)));
  }

  /// Not when they begin with different ASCII letters, by which most skills are told apart.
  private static boolean mayBeSame(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    char first = one.charAt(0);
    char second = other.charAt(0);
    return first >= 128 || second >= 128 || lower(first) == lower(second);
  }

  private static int lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? ascii + 32 : ascii;
  }
}
