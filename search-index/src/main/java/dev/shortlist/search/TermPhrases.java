package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/// Finds sequences of index terms in the terms of a text, also with other terms in between: `work
/// team` in *working in large teams*. All sequences are one finite-state transducer, so a hundred
/// thousand cost a text no more than a hundred do.
///
/// Safe for many threads.
public final class TermPhrases {
  private static final char BETWEEN = ' ';

  /// A sequence found: its number, the position of its last term, and how many terms between its
  /// first and its last are not its own.
  public record Match(int number, int last, int between) {}

  private final @Nullable FST<Long> keys;

  private TermPhrases(@Nullable FST<Long> keys) {
    this.keys = keys;
  }

  /// Sequences of [TextAnalysis] terms with their numbers, which are not negative. Throws
  /// IllegalArgumentException for a sequence without terms.
  public static TermPhrases build(Map<List<String>, Integer> numbers) {
    var sorted = new TreeMap<String, Integer>();
    numbers.forEach((terms, number) -> {
      if (terms.isEmpty() || number < 0) {
        throw new IllegalArgumentException(
            "a phrase needs terms and a number from 0 but has " + terms.size() + " and " + number);
      }
      sorted.put(String.join(String.valueOf(BETWEEN), terms), number);
    });
    try {
      return new TermPhrases(compile(sorted));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the transducer is in memory
    }
  }

  private static @Nullable FST<Long> compile(SortedMap<String, Integer> numbers)
      throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
    var input = new IntsRefBuilder();
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      input.clear();
      for (int i = 0; i < entry.getKey().length(); i++) {
        input.append(entry.getKey().charAt(i));
      }
      compiler.add(input.get(), (long) entry.getValue());
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    return metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader());
  }

  /// A walk through the terms of one text; for one thread.
  public Walk walk(List<TextAnalysis.Term> terms) {
    return new Walk(terms);
  }

  /// Which terms of a text may follow one another in a phrase.
  @FunctionalInterface
  public interface Joints {
    /// Whether the term at this position goes on from the term before it.
    boolean joins(int position);
  }

  /// One text's terms, looked through from any of them on.
  public final class Walk {
    private final List<TextAnalysis.Term> terms;
    private final FST.@Nullable BytesReader reader;
    private final List<Match> found = new ArrayList<>();

    private Walk(List<TextAnalysis.Term> terms) {
      this.terms = terms;
      this.reader = keys == null ? null : keys.getBytesReader();
    }

    /// The sequences that begin with the term at `first` and go on over joints only, with at most
    /// so many other terms in between.
    public List<Match> from(int first, int mostBetween, Joints joints) {
      FST<Long> transducer = keys;
      if (transducer == null || reader == null) {
        return List.of();
      }
      found.clear();
      try {
        FST.Arc<Long> arc = transducer.getFirstArc(new FST.Arc<>());
        follow(transducer, reader, arc, 0, first, mostBetween, 0, joints);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return List.copyOf(found);
    }

    private void follow(
        FST<Long> transducer,
        FST.BytesReader bytes,
        FST.Arc<Long> arc,
        long output,
        int at,
        int mostBetween,
        int between,
        Joints joints)
        throws IOException {
      String term = terms.get(at).text();
      long sum = output;
      for (int i = 0; i < term.length(); i++) {
        if (transducer.findTargetArc(term.charAt(i), arc, arc, bytes) == null) {
          return;
        }
        sum += arc.output();
      }
      if (arc.isFinal()) {
        found.add(new Match(Math.toIntExact(sum + arc.nextFinalOutput()), at, between));
      }
      if (transducer.findTargetArc(BETWEEN, arc, arc, bytes) == null) {
        return;
      }
      sum += arc.output();
      for (int next = at + 1; next < terms.size() && joints.joins(next); next++) {
        int skipped = between + next - at - 1;
        if (skipped > mostBetween) {
          return;
        }
        var copy = new FST.Arc<Long>().copyFrom(arc);
        follow(transducer, bytes, copy, sum, next, mostBetween, skipped, joints);
      }
    }
  }
}
