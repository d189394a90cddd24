package dev.shortlist.vacancy;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.taxonomy.Glossary;
import dev.shortlist.taxonomy.VacancyLanguage;
import dev.shortlist.vacancy.PostingSentences.Part;
import dev.shortlist.vacancy.PostingSentences.Sentence;
import dev.shortlist.vacancy.UnderstoodVacancy.Citation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Derives a vacancy from a posting in plain words: title, and requirements with need, years,
/// education, languages and certificates, each from a sentence that is kept beside it.
final class Posting {
  private static final int MOST_STATEMENTS = 8;
  private static final int SHORTEST_STATEMENT = 20;
  private static final int LONGEST_STATEMENT = 200;
  private static final int MOST_DESCRIPTION = 20_000;

  private final SkillDictionary dictionary;

  Posting(SkillDictionary dictionary) {
    this.dictionary = dictionary;
  }

  UnderstoodVacancy read(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalVacancyException(
          name, List.of("the posting has no text; a scan must be turned into text first"));
    }
    String title = PostingTitle.of(name, text);
    String language = VacancyLanguage.of(text);
    var asked = new AskedRequirements(dictionary, title, language);
    var statements = new ArrayList<Citation>();
    List<Sentence> sentences = PostingSentences.of(text);
    boolean demands = sentences.stream().anyMatch(sentence -> sentence.part() == Part.MUST);
    for (Sentence sentence : sentences) {
      if (demands
          && sentence.part() == Part.OPENING
          && PostingWords.need(sentence.text()) == null) {
        continue; // what stands before a list of demands tells of the firm
      }
      for (String clause : Clauses.of(sentence.text())) {
        read(new Sentence(clause, sentence.part()), language, asked, statements);
      }
    }
    List<Citation> citations = asked.citations();
    citations.addAll(statements.subList(0, Math.min(MOST_STATEMENTS, statements.size())));
    if (citations.isEmpty()) {
      throw new IllegalVacancyException(
          name,
          List.of(
              "no requirement was found in the posting"
                  + (Glossary.knows(language) ? "" : ", which is in no language that is understood")
                  + "; add a part headed \"Requirements\" with one demand a line, or"
                  + " write the vacancy as YAML: requirements: ["
                  + VacancyFile.EXAMPLE
                  + "]"));
    }
    List<Requirement> requirements = citations.stream().map(Citation::requirement).toList();
    List<UnderstoodVacancy.Beside> beside = PostingPlace.of(title, text);
    String description = text.strip();
    var vacancy =
        new Vacancy(
            VacancyNames.idOf(name, title),
            title,
            description.substring(0, Math.min(MOST_DESCRIPTION, description.length())),
            requirements,
            Vacancy.DEFAULT_THRESHOLD,
            beside.stream().map(UnderstoodVacancy.Beside::filter).toList());
    return new UnderstoodVacancy(vacancy, citations, beside);
  }

  private static void read(
      Sentence sentence, String language, AskedRequirements asked, List<Citation> statements) {
    Need need = need(sentence);
    if (need == null) {
      return;
    }
    boolean found = asked.read(PostingWords.sought(sentence.text()), need, sentence.part());
    boolean demand =
        sentence.part() == Part.MUST
            || sentence.part() == Part.SHOULD
            || sentence.part() == Part.NICE;
    String words = sentence.text().strip();
    if (!found
        && demand
        && words.length() >= SHORTEST_STATEMENT
        && words.length() <= LONGEST_STATEMENT
        && words.split("\\s+", -1).length >= 3
        && !PostingWords.talksOfEmployer(words)
        && PostingPlace.rightToWork(words).isEmpty()
        && !LintWords.remarked(words, language)) {
      statements.add(
          new Citation(new Requirement.Statement(words, need, need.defaultWeight()), words));
    }
  }

  /// How much a sentence insists: its own words first, then the part it stands in; null when it
  /// asks nothing.
  private static @Nullable Need need(Sentence sentence) {
    if (sentence.part() == Part.OFFER
        || PostingWords.talksOfOffer(sentence.text())
        || LintWords.promises(sentence.text())) {
      return null;
    }
    Need own = PostingWords.need(sentence.text());
    if (own == null && PostingWords.talksOfEmployer(sentence.text())) {
      return null;
    }
    return switch (sentence.part()) {
      case MUST ->
          own == null || (own == Need.SHOULD && !PostingWords.prefers(sentence.text()))
              ? Need.MUST
              : own;
      case SHOULD -> own == Need.NICE ? Need.NICE : Need.SHOULD;
      case NICE -> Need.NICE;
      case DUTIES -> own == null ? Need.NICE : own;
      case OPENING -> own == null ? Need.SHOULD : own;
      case OFFER -> null;
    };
  }
}
