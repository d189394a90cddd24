package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A CV counted and embedded once, to be scored for any number of vacancies: as it was read, or
/// from the form that was kept of it, which is the same. Made by [Scorer#prepare]; for one thread.
public abstract sealed class PreparedCandidate permits ReadCandidate, KeptCandidate {
  /// What the CV says; of a kept one only what is checked exactly.
  abstract Profile profile();

  /// What the CV states of where its person lives and may work.
  abstract Standing standing();

  /// Number of terms, headings left out.
  abstract int length();

  abstract int lines();

  /// Every term, each once.
  abstract Collection<String> terms();

  /// The lines a term stands on, once for each time, in order.
  abstract LineNumbers linesOf(String term);

  /// One vector a passage.
  abstract List<Embedding> vectors();

  /// One vector a passage by the model of the second look; empty without one.
  abstract List<Embedding> secondVectors();

  /// The part of a line that may be quoted around a term: without what names the person. Null when
  /// nothing is left.
  abstract @Nullable Quote quote(int line);

  /// The job titles of the profile, each with its words' terms, its vector and the line it stands
  /// on.
  abstract List<JobTitle> titles();

  /// Words with a letter on a line; 0 for a heading.
  abstract int wordsOf(int line);

  /// A line in the model's short form; empty when it says too little to be judged by its meaning.
  abstract byte[] pieces(int line);

  /// The first line of a passage.
  abstract int firstLine(int passage);

  abstract int linesOfPassage(int passage);

  /// One vector a line of the passage; only those of lines that say enough mean anything.
  abstract List<Embedding> lineVectors(int passage);

  /// The same by the model of the second look; none without one.
  abstract List<Embedding> secondLineVectors(int passage);

  /// The line of a passage that is most like the wish, or null when none is or none says enough to
  /// be judged by its meaning: a heading, a date, a name.
  @Nullable NearestLine nearestLine(int passage, Embedding wish) {
    return nearest(passage, wish, lineVectors(passage));
  }

  /// The same by the model of the second look.
  @Nullable NearestLine nearestLineAgain(int passage, Embedding wish) {
    return nearest(passage, wish, secondLineVectors(passage));
  }

  private @Nullable NearestLine nearest(int passage, Embedding wish, List<Embedding> candidates) {
    int first = firstLine(passage);
    NearestLine best = null;
    for (int i = 0; i < candidates.size(); i++) {
      if (wordsOf(first + i) >= Rules.WORDS_OF_A_SAYING_LINE) {
        double cosine = candidates.get(i).likeness(wish);
        if (cosine > (best == null ? 0 : best.cosine())) {
          best = new NearestLine(first + i, cosine);
        }
      }
    }
    return best;
  }
}
