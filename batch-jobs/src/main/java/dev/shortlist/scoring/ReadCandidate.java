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
import dev.shortlist.taxonomy.Gloss;
import dev.shortlist.taxonomy.Glossary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A CV as it was read, counted and embedded now.
final class ReadCandidate extends PreparedCandidate {
  private final Profile profile;
  private final VisibleText visible;
  private final VisibleText quotable;
  private final VisibleText masked;
  private final List<Passage> passages;
  private final List<Embedding> vectors;
  private final List<Embedding> secondVectors;
  private final EmbeddingModel model;
  private final @Nullable EmbeddingModel second;
  private final TextAnalysis analysis;
  private final String language;
  private final List<Gloss> glosses;
  private final Map<String, LineNumbers> linesOfTerm = new HashMap<>();
  private final Map<Integer, List<Embedding>> lineVectors = new HashMap<>();
  private @Nullable List<JobTitle> titles;
  private boolean[] heading = {};
  private int[] wordsOfLine = {};
  private int length;

  ReadCandidate(
      Profile profile,
      VisibleText visible,
      Redaction redaction,
      List<Passage> passages,
      List<Embedding> vectors,
      List<Embedding> secondVectors,
      EmbeddingModel model,
      @Nullable EmbeddingModel second,
      TextAnalysis analysis,
      String language) {
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
    this.second = second;
    this.analysis = analysis;
    this.language = language;
    this.glosses = Glossary.standard().glosses(masked.text(), language);
    count();
    countGlosses();
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

  /// The English of a line's words stands on the line too, unless the line has it already: a CV in
  /// another language is found by what is asked for in English. It makes the CV no longer.
  private void countGlosses() {
    int line = 0;
    List<TextLine> lines = masked.lines();
    for (Gloss gloss : glosses) {
      while (line < lines.size() && lines.get(line).end() <= gloss.start()) {
        line++;
      }
      if (line == lines.size()) {
        return;
      }
      if (!heading[line] && !gloss.english().isEmpty()) {
        for (Term term : analysis.terms(gloss.english())) {
          LineNumbers known = linesOfTerm.computeIfAbsent(term.text(), _ -> new LineNumbers());
          known.insert(line);
        }
      }
    }
  }

  /// A line by its English words as far as they are known; the line itself of an English CV.
  private String english(TextLine line) {
    return glosses.isEmpty()
        ? masked.lineText(line)
        : Glossary.english(masked.text(), line.start(), line.end(), glosses);
  }

  private static boolean hasLetter(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (Character.isLetter(term.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  Profile profile() {
    return profile;
  }

  @Override
  Standing standing() {
    return StandingReader.read(
        profile, lines(), line -> quotable.lineText(quotable.lines().get(line)), this::quote);
  }

  @Override
  int length() {
    return length;
  }

  @Override
  int lines() {
    return masked.lines().size();
  }

  @Override
  Collection<String> terms() {
    return linesOfTerm.keySet();
  }

  @Override
  LineNumbers linesOf(String term) {
    return linesOfTerm.getOrDefault(term, LineNumbers.NONE);
  }

  @Override
  List<Embedding> vectors() {
    return vectors;
  }

  @Override
  List<Embedding> secondVectors() {
    return secondVectors;
  }

  @Override
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

  @Override
  List<Embedding> lineVectors(int passage) {
    return lineVectors.computeIfAbsent(passage, at -> embedLines(at, model));
  }

  @Override
  List<Embedding> secondLineVectors(int passage) {
    return second == null ? List.of() : embedLines(passage, second);
  }

  /// Lines that say too little to be judged stand for nothing, so they are not embedded.
  private List<Embedding> embedLines(int passage, EmbeddingModel model) {
    var texts = new ArrayList<String>();
    List<TextLine> lines = masked.lines();
    int first = firstLine(passage);
    for (int i = first; i < first + linesOfPassage(passage); i++) {
      boolean says = wordsOfLine[i] >= Rules.WORDS_OF_A_SAYING_LINE;
      texts.add(says ? english(lines.get(i)) : "");
    }
    return model.embed(texts);
  }

  @Override
  byte[] pieces(int line) {
    return wordsOfLine[line] < Rules.WORDS_OF_A_SAYING_LINE
        ? new byte[0]
        : model.pieces(english(masked.lines().get(line)));
  }

  @Override
  int linesOfPassage(int passage) {
    int first = firstLine(passage);
    int end = passages.get(passage).end();
    int line = first;
    while (line < masked.lines().size() && masked.lines().get(line).start() < end) {
      line++;
    }
    return line - first;
  }

  @Override
  int wordsOf(int line) {
    return wordsOfLine[line];
  }

  @Override
  int firstLine(int passage) {
    int start = passages.get(passage).start();
    int line = 0;
    while (line < masked.lines().size() && masked.lines().get(line).end() <= start) {
      line++;
    }
    return line;
  }

  @Override
  List<JobTitle> titles() {
    if (titles == null) {
      titles = JobTitle.of(profile, model, analysis, language);
    }
    return titles;
  }
}
