package dev.shortlist.interview;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.ReviewReasons;
import dev.shortlist.scoring.Scorecard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a pack says in its language: the fixed phrases, names (of languages, levels, needs), the
/// remarks of a scorecard, and the labels of one vacancy's requirements.
///
/// @param language ISO 639-1
/// @param languageLabels the labels of the requirements that ask for a language
/// @param names what a word of the product is called; a word that is not there stays as it is
record PackWords(
    String language,
    Map<Phrase, String> phrases,
    Map<String, String> names,
    List<Remark> remarks,
    Map<String, String> labels,
    Set<String> languageLabels) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private static final int LONGEST_IN_REASON = 60;
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

  /// How a remark of a scorecard is said: a regular expression for the whole remark, and the words
  /// with {1} for its first group, which is named or labelled if it can be; "" leaves it as it is.
  /// besideLabel is how it is said beside the label of its requirement, which it need not repeat.
  record Remark(String when, String say, String besideLabel) {
    Remark {
      Pattern.compile(when);
    }
  }

  PackWords {
    phrases = Map.copyOf(phrases);
    names = Map.copyOf(names);
    remarks = List.copyOf(remarks);
    labels = Map.copyOf(labels);
    languageLabels = Set.copyOf(languageLabels);
  }

  /// The same words, knowing this vacancy's labels.
  PackWords forVacancy(Vacancy vacancy) {
    var shown = new LinkedHashMap<String, String>();
    var ofLanguages = new HashSet<String>();
    for (Requirement requirement : vacancy.requirements()) {
      shown.put(requirement.label(), labelOf(requirement));
      if (requirement instanceof Requirement.Language) {
        ofLanguages.add(requirement.label());
      }
    }
    return new PackWords(language, phrases, names, remarks, shown, ofLanguages);
  }

  /// Whether the requirement of this label asks for a language.
  boolean isOnALanguage(String label) {
    return languageLabels.contains(label);
  }

  String say(Phrase phrase, Object... values) {
    String text = phrases.get(phrase);
    if (text == null) {
      throw new IllegalStateException("the library has no words for " + phrase.key());
    }
    return PLACE
        .matcher(text)
        .replaceAll(place ->
            Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1)) - 1])));
  }

  String name(String word) {
    return names.getOrDefault(word, word);
  }

  /// Alternatives as a posting's reader joins them ("AWS or Azure"), joined in this language.
  String oneOf(String alternatives) {
    return alternatives.replace(" or ", " " + say(Phrase.OR) + " ");
  }

  /// A degree of this level as it stands in a sentence.
  String degree(EducationLevel level) {
    String word = "degree " + level.word();
    return names.containsKey(word) ? name(word) : name(level.word());
  }

  /// Whether this language, by its English name, is the one of the pack.
  boolean isSpokenIn(String named) {
    return Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(named);
  }

  /// A requirement's label as it is read in this language.
  String label(String label) {
    return labels.getOrDefault(label, label);
  }

  /// With one decimal and the language's decimal mark.
  String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".", say(Phrase.DECIMAL_MARK));
  }

  /// A remark of a scorecard, said in this language when its form is known.
  String remark(String remark) {
    return said(remark, Remark::say);
  }

  /// The same beside the label of what it is about.
  String remarkBesideLabel(String remark) {
    return said(remark, known -> known.besideLabel().isEmpty() ? known.say() : known.besideLabel());
  }

  private String said(String remark, Function<Remark, String> form) {
    for (Remark known : remarks) {
      Matcher matcher = Pattern.compile(known.when(), Pattern.DOTALL).matcher(remark);
      String say = form.apply(known);
      if (matcher.matches() && !say.isEmpty()) {
        MatchResult found = matcher.toMatchResult();
        return PLACE
            .matcher(say)
            .replaceAll(place ->
                Matcher.quoteReplacement(inside(found.group(Integer.parseInt(place.group(1))))));
      }
    }
    return remark;
  }

  /// Why a person should look at the CV first, in this language; musts that are open in the same
  /// way are named together.
  List<String> reasons(Scorecard scorecard) {
    var musts = new HashMap<String, Scorecard.Criterion>();
    for (Scorecard.Criterion criterion : scorecard.criteria()) {
      if (criterion.need() == Need.MUST) {
        musts.put(ReviewReasons.ofMust(criterion.requirement(), criterion.met()), criterion);
      }
    }
    var open = new EnumMap<Scorecard.Met, List<String>>(Scorecard.Met.class);
    var together = new LinkedHashMap<String, Scorecard.Met>();
    for (String reason : scorecard.reasons()) {
      Scorecard.Criterion must = musts.get(reason);
      if (must == null) {
        together.put(reason, Scorecard.Met.YES);
      } else {
        together.put(must.met().name(), must.met());
        open.computeIfAbsent(must.met(), _ -> new ArrayList<>())
            .add(PlainText.of(label(must.requirement()), LONGEST_IN_REASON));
      }
    }
    var said = new ArrayList<String>();
    together.forEach((reason, met) -> {
      List<String> labels = open.getOrDefault(met, List.of());
      said.add(
          remark(
              labels.isEmpty() ? reason : ReviewReasons.ofMust(String.join(" · ", labels), met)));
    });
    return List.copyOf(said);
  }

  private String inside(String words) {
    if (DECIMAL.matcher(words).matches()) {
      return words.replace(".", say(Phrase.DECIMAL_MARK));
    }
    return labels.containsKey(words) ? label(words) : name(words);
  }

  private String labelOf(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Skill skill when skill.years() == 0 -> oneOf(skill.skill());
      case Requirement.Skill skill ->
          say(
              skill.years() == 1 ? Phrase.SKILL_YEAR : Phrase.SKILL_YEARS,
              oneOf(skill.skill()),
              skill.years());
      case Requirement.Statement statement -> oneOf(statement.text());
      case Requirement.Education education ->
          education.field().isEmpty()
              ? say(Phrase.EDUCATION_LABEL, name(education.level().word()))
              : say(Phrase.EDUCATION_IN_LABEL, name(education.level().word()), education.field());
      case Requirement.Language language ->
          language.level() == null
              ? say(Phrase.LANGUAGE_LABEL, name(language.language()))
              : say(
                  Phrase.LANGUAGE_AT_LABEL,
                  name(language.language()),
                  name(language.level().word()));
      case Requirement.Certificate certificate ->
          say(Phrase.CERTIFICATE_LABEL, certificate.certificate());
    };
  }
}
