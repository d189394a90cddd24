package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.search.TextAnalysis;
import dev.shortlist.search.TextAnalysis.Term;
import dev.shortlist.taxonomy.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A position a candidate held, as the profile has it, with the line that says so. A title without
/// a line is left out: it could earn no points. Its terms are its own words and their English ones,
/// its vector is that of the English ones.
record JobTitle(String words, Set<String> terms, Embedding vector, Quote quote) {
  private static final Pattern APART = Pattern.compile("\\s*(?:[&/|;]|\\s(?:and|und|et|y)\\s)\\s*");

  static List<JobTitle> of(
      Profile profile, EmbeddingModel model, TextAnalysis analysis, String language) {
    Map<String, Quote> quotes = quotes(profile);
    var texts = new ArrayList<String>();
    var places = new ArrayList<Quote>();
    var seen = new HashSet<String>();
    for (int i = 0; i < profile.work().size(); i++) {
      add(
          "/profile/work/" + i + "/position",
          profile.work().get(i).position(),
          quotes,
          seen,
          texts,
          places);
    }
    add("/profile/basics/label", profile.basics().label(), quotes, seen, texts, places);
    List<String> english = texts.stream().map(text -> english(text, language)).toList();
    List<Embedding> vectors = texts.isEmpty() ? List.of() : model.embed(english);
    var titles = new ArrayList<JobTitle>();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> terms = terms(analysis, texts.get(i));
      terms.addAll(terms(analysis, english.get(i)));
      titles.add(new JobTitle(texts.get(i), terms, vectors.get(i), places.get(i)));
    }
    return titles;
  }

  /// A position, and each title of several words in one that names more: "Co-founder & Software
  /// Engineer". One word alone would be nearer to much than it was meant.
  private static void add(
      String pointer,
      String title,
      Map<String, Quote> quotes,
      Set<String> seen,
      List<String> texts,
      List<Quote> places) {
    String words = GenderedWords.masked(title).strip();
    Quote quote = quotes.get(pointer);
    if (quote == null || words.isEmpty()) {
      return;
    }
    List<String> several =
        APART
            .splitAsStream(words)
            .filter(each -> each.indexOf(' ') > 0 && Glossary.standard().namesTitle(each))
            .toList();
    Stream.concat(Stream.of(words), several.stream())
        .filter(seen::add)
        .forEach(each -> {
          texts.add(each);
          places.add(quote);
        });
  }

  /// In English words, those usually written short in full.
  static String english(String title, String language) {
    return ShortForms.TITLES.writtenOut(Glossary.standard().english(title, language));
  }

  private static Map<String, Quote> quotes(Profile profile) {
    var quotes = new HashMap<String, Quote>();
    for (Evidence evidence : profile.evidence()) {
      quotes.putIfAbsent(evidence.pointer(), evidence.quote());
    }
    return quotes;
  }

  static Set<String> terms(TextAnalysis analysis, String text) {
    var terms = new java.util.LinkedHashSet<String>();
    for (Term term : analysis.terms(text)) {
      terms.add(term.text());
    }
    return terms;
  }
}
