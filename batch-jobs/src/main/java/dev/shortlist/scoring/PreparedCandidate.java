package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.Passage;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.search.TextAnalysis;
import dev.shortlist.search.TextAnalysis.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A CV counted and embedded once, to be scored for any number of vacancies. Made by
/// [Scorer#prepare]; for one thread.
public final class PreparedCandidate {
  private final Profile profile;
  private final VisibleText visible;
  private final VisibleText quotable;
  private final VisibleText masked;
  private final List<Passage> passages;
  private final List<Embedding> vectors;
  private final List<Embedding> secondVectors;
  private final EmbeddingModel model;
  private final TextAnalysis analysis;
  private final Map<String, LineNumbers> linesOfTerm = new HashMap<>();
  private final Map<Integer, List<Embedding>> lineVectors = new HashMap<>();
  private @Nullable List<JobTitle> titles;
  private boolean[] heading = {};
  private int[] wordsOfLine = {};
  private int length;

  PreparedCandidate(
      Profile profile,
      VisibleText visible,
      Redaction redaction,
      List<Passage> passages,
      List<Embedding> vectors,
      List<Embedding> secondVectors,
      EmbeddingModel model,
      TextAnalysis analysis) {
    boolean seconded = secondVectors.isEmpty() || secondVectors.size() == passages.size();
    if (passages.size() != vectors.size() || !seconded) {
      throw new IllegalArgumentException(
          "every passage needs its vector but there are "
              + passages.size()
              + " passages and "
              + vectors.size()
              + " vectors, and for the second look "
              + secondVectors.size());
    }
    this.profile = profile;
    this.visible = visible;
    this.quotable = redaction.withoutPerson(profile, visible);
    this.masked = redaction.neutral(quotable);
    this.passages = List.copyOf(passages);
    this.vectors = List.copyOf(vectors);
    this.secondVectors = List.copyOf(secondVectors);
    this.model = model;
    this.analysis = analysis;
    count();
  }

  private void count() {
    int line = 0;
    List<TextLine> lines = masked.lines();
    heading = new boolean[lines.size()];
    wordsOfLine = new int[lines.size()];
    for (int i = 0; i < heading.length; i++) {
      heading[i] = HeadingLine.is(masked.lineText(lines.get(i)));
    }
    for (Term term : analysis.terms(masked.text())) {
      while (line < lines.size() && lines.get(line).end() <= term.start()) {
        line++;
      }
      if (line < lines.size() && !heading[line]) {
        linesOfTerm.computeIfAbsent(term.text(), _ -> new LineNumbers()).add(line);
        length++;
        wordsOfLine[line] += hasLetter(term.text()) ? 1 : 0;
      }
    }
  }

  private static boolean hasLetter(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (Character.isLetter(term.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  Profile profile() {
    return profile;
  }

  /// Number of terms, headings left out.
  int length() {
    return length;
  }

  int lines() {
    return masked.lines().size();
  }

  /// The lines a term stands on, once for each time, in order.
  LineNumbers linesOf(String term) {
    return linesOfTerm.getOrDefault(term, LineNumbers.NONE);
  }

  List<Embedding> vectors() {
    return vectors;
  }

  /// Vectors by the model of the second look; empty without one.
  List<Embedding> secondVectors() {
    return secondVectors;
  }

  /// The part of a line that may be quoted around a term: without what names the person. Null when
  /// nothing is left.
  @Nullable Quote quote(int line) {
    TextLine place = quotable.lines().get(line);
    String text = quotable.text();
    int bestStart = place.start();
    int bestEnd = place.start();
    int start = -1;
    for (int i = place.start(); i <= place.end(); i++) {
      boolean open = i < place.end() && text.charAt(i) == visible.text().charAt(i);
      if (open && start < 0) {
        start = i;
      } else if (!open && start >= 0) {
        if (i - start > bestEnd - bestStart) {
          bestStart = start;
          bestEnd = i;
        }
        start = -1;
      }
    }
    while (bestEnd > bestStart && Character.isWhitespace(text.charAt(bestEnd - 1))) {
      bestEnd--;
    }
    while (bestStart < bestEnd && Character.isWhitespace(text.charAt(bestStart))) {
      bestStart++;
    }
    return bestStart == bestEnd ? null : visible.quote(bestStart, bestEnd);
  }

  /// The line of a passage that is most like the wish, or null when none is or none says enough to
  /// be judged by its meaning: a heading, a date, a name.
  @Nullable NearestLine nearestLine(int passage, Embedding wish) {
    int first = firstLine(passage);
    List<Embedding> candidates = lineVectors.computeIfAbsent(passage, this::embedLines);
    NearestLine best = null;
    for (int i = 0; i < candidates.size(); i++) {
      if (wordsOfLine[first + i] >= Rules.WORDS_OF_A_SAYING_LINE) {
        double cosine = candidates.get(i).cosine(wish);
        if (cosine > (best == null ? 0 : best.cosine())) {
          best = new NearestLine(first + i, cosine);
        }
      }
    }
    return best;
  }

  /// Lines that say too little to be judged stand for nothing, so they are not embedded.
  private List<Embedding> embedLines(int passage) {
    var texts = new ArrayList<String>();
    int end = passages.get(passage).end();
    List<TextLine> lines = masked.lines();
    for (int i = firstLine(passage); i < lines.size() && lines.get(i).start() < end; i++) {
      boolean says = wordsOfLine[i] >= Rules.WORDS_OF_A_SAYING_LINE;
      texts.add(says ? masked.lineText(lines.get(i)) : "");
    }
    return model.embed(texts);
  }

  private int firstLine(int passage) {
    int start = passages.get(passage).start();
    int line = 0;
    while (line < masked.lines().size() && masked.lines().get(line).end() <= start) {
      line++;
    }
    return line;
  }

  /// The job titles of the profile, each with its words' terms, its vector and the line it stands
  /// on.
  List<JobTitle> titles() {
    if (titles == null) {
      titles = JobTitle.of(profile, model, analysis);
    }
    return titles;
  }
}
