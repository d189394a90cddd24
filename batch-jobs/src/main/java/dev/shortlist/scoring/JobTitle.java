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

/// A position a candidate held, as the profile has it, with the line that says so. A title without
/// a line is left out: it could earn no points. Its terms are its own words and their English ones,
/// its vector is that of the English ones.
record JobTitle(String words, Set<String> terms, Embedding vector, Quote quote) {
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

  private static void add(
      String pointer,
      String title,
      Map<String, Quote> quotes,
      Set<String> seen,
      List<String> texts,
      List<Quote> places) {
    String words = GenderedWords.masked(title).strip();
    Quote quote = quotes.get(pointer);
    if (quote != null && !words.isEmpty() && seen.add(words)) {
      texts.add(words);
      places.add(quote);
    }
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
