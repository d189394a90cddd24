package dev.shortlist.hiring;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One thing a vacancy asks for. Weight is a positive share of the score, relative to the vacancy's
/// other weights.
public sealed interface Requirement {
  Need need();

  double weight();

  /// What a recruiter reads, such as "Java, 5 years".
  String label();

  /// The words that are looked for in a CV.
  String words();

  /// A named skill, or several of which one will do; years is 0 when the vacancy sets no minimum.
  record Skill(String skill, int years, Need need, double weight) implements Requirement {
    private static final Pattern OR = Pattern.compile("(?iu)\\S\\s+(?:or|oder|ou|o)\\s+\\S");
    private static final Pattern BETWEEN =
        Pattern.compile("(?iu)\\s*,\\s*(?:(?:or|oder|ou|o)\\s+)?|\\s+(?:or|oder|ou|o)\\s+");

    public Skill {
      check("skill", skill, weight);
      if (years < 0 || years > 60) {
        throw new IllegalArgumentException("years must be within 0..60 but was " + years);
      }
    }

    /// The skills of which one will do, such as Java and Python of "Java or Python"; else the one
    /// that is asked for.
    public List<String> alternatives() {
      return OR.matcher(skill).find() ? List.of(BETWEEN.split(skill)) : List.of(skill);
    }

    @Override
    public String label() {
      return years == 0 ? skill : skill + ", " + years + (years == 1 ? " year" : " years");
    }

    @Override
    public String words() {
      return skill;
    }
  }

  /// A demand in plain words.
  record Statement(String text, Need need, double weight) implements Requirement {
    public Statement {
      check("text", text, weight);
    }

    @Override
    public String label() {
      return text;
    }

    @Override
    public String words() {
      return text;
    }
  }

  /// A degree of this level or above; field is "" when any will do.
  record Education(EducationLevel level, String field, Need need, double weight)
      implements Requirement {
    public Education {
      check("education", level.word(), weight);
    }

    @Override
    public String label() {
      return field.isEmpty()
          ? "education: " + level.word()
          : "education: " + level.word() + " in " + field;
    }

    @Override
    public String words() {
      return field.isEmpty() ? level.word() + " degree" : level.word() + " degree " + field;
    }
  }

  /// A spoken language; level is null when any command of it will do.
  record Language(String language, @Nullable LanguageLevel level, Need need, double weight)
      implements Requirement {
    public Language {
      check("language", language, weight);
    }

    @Override
    public String label() {
      return level == null ? "language: " + language : "language: " + language + " " + level.word();
    }

    @Override
    public String words() {
      return language;
    }
  }

  /// A certificate or licence by its name.
  record Certificate(String certificate, Need need, double weight) implements Requirement {
    public Certificate {
      check("certificate", certificate, weight);
    }

    @Override
    public String label() {
      return "certificate: " + certificate;
    }

    @Override
    public String words() {
      return certificate;
    }
  }

  private static void check(String what, String words, double weight) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    if (!(weight > 0 && weight <= 1000)) {
      throw new IllegalArgumentException(
          "weight of '" + words + "' must be above 0 and at most 1000 but was " + weight);
    }
  }
}
