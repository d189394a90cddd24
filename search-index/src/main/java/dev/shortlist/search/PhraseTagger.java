package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/// Finds the phrases of a dictionary in a text: longest match, left to right, without overlaps. The
/// dictionary is one finite-state transducer over folded words, so a hundred thousand phrases cost
/// a text no more than a hundred do.
///
/// Case and accents do not matter unless a phrase says so ([Phrase#exactCase]). The words of a
/// phrase may be apart by white space with at most one line break, or by `-`, `/`, `.`, `_`, `&`:
/// `CI/CD` finds `CI / CD`, `machine learning` finds `Machine-Learning`, but no phrase runs over a
/// comma, a sentence's end, or an empty line. The last word may be in the plural or singular (`REST
/// API`, `REST APIs`) when no other entry is spelled so. A single letter is not found in an initial
/// (`C. Smith`) nor next to `&`, `-` or an apostrophe (`R&D`).
///
/// Safe for many threads.
public final class PhraseTagger {
  private static final int MOST_WORDS = 12;

  /// A phrase found: the id of its entry, and UTF-16 offsets [start, end).
  public record Tag(String id, int start, int end) {}

  private final @Nullable FST<Long> keys;
  private final List<List<DictionaryEntry>> entries;

  private PhraseTagger(@Nullable FST<Long> keys, List<List<DictionaryEntry>> entries) {
    this.keys = keys;
    this.entries = entries;
  }

  /// A dictionary of phrase to id; short names get their case rule from [Phrase#of].
  public static PhraseTagger build(Map<String, String> idsByPhrase) {
    var phrases = new ArrayList<Phrase>();
    idsByPhrase.forEach((phrase, id) -> phrases.add(Phrase.of(phrase, id)));
    return build(phrases);
  }

  /// Phrases without any letter or digit are refused. The same phrase under two ids is found as the
  /// lower id.
  public static PhraseTagger build(Collection<Phrase> phrases) {
    var byKey = new TreeMap<String, List<DictionaryEntry>>();
    for (Phrase phrase : phrases) {
      DictionaryEntry entry = DictionaryEntry.of(phrase);
      byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
    }
    var entries = new ArrayList<List<DictionaryEntry>>(byKey.size());
    byKey.values().forEach(group -> entries.add(group.stream().sorted().toList()));
    try {
      return new PhraseTagger(compile(byKey.sequencedKeySet()), entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the transducer is in memory
    }
  }

  private static @Nullable FST<Long> compile(Collection<String> sortedKeys) throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
    var input = new IntsRefBuilder();
    long number = 0;
    for (String key : sortedKeys) {
      input.clear();
      for (int i = 0; i < key.length(); i++) {
        input.append(key.charAt(i));
      }
      compiler.add(input.get(), number++);
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    return metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader());
  }

  /// Whether a phrase may stand where its words were found.
  @FunctionalInterface
  public interface Fitting {
    /// Of the phrase with this id, at UTF-16 offsets [start, end).
    boolean fits(String id, int start, int end);
  }

  /// The phrases of the dictionary in this text, in order.
  public List<Tag> tag(String text) {
    return tag(text, (id, start, end) -> true);
  }

  /// The same of phrases that fit where they stand; where the longest does not, a shorter one may.
  public List<Tag> tag(String text, Fitting fitting) {
    FST<Long> transducer = keys;
    if (transducer == null) {
      return List.of();
    }
    try {
      return new Walk(text, transducer, fitting).tags();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One pass over one text.
  private final class Walk {
    private final String text;
    private final FST<Long> transducer;
    private final Fitting fitting;
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private final FST.Arc<Long> ending = new FST.Arc<>();
    private final List<DictionaryWord> words;

    Walk(String text, FST<Long> transducer, Fitting fitting) {
      this.text = text;
      this.transducer = transducer;
      this.fitting = fitting;
      this.reader = transducer.getBytesReader();
      this.words = DictionaryWord.allOf(text);
    }

    List<Tag> tags() throws IOException {
      var tags = new ArrayList<Tag>();
      int first = 0;
      while (first < words.size()) {
        Tag longest = null;
        int next = first + 1;
        transducer.getFirstArc(arc);
        long output = 0;
        for (int last = first; last < words.size() && last - first < MOST_WORDS; last++) {
          if (last > first && !words.get(last).joinsPrevious()) {
            break;
          }
          DictionaryWord word = words.get(last);
          // The plural-free form ends a phrase; the plain form also goes on to the next word.
          ending.copyFrom(arc);
          long endingOutput = follow(ending, word.singular(), output);
          if (endingOutput >= 0 && ending.isFinal()) {
            String id = idAt(endingOutput + ending.nextFinalOutput(), first, last);
            if (id != null) {
              longest = new Tag(id, words.get(first).start(), word.end());
              next = last + 1;
            }
          }
          output = follow(arc, word.folded(), output);
          if (output >= 0) {
            output = step(arc, DictionaryEntry.BETWEEN, output);
          }
          if (output < 0) {
            break;
          }
        }
        if (longest != null) {
          tags.add(longest);
        }
        first = next;
      }
      return tags;
    }

    private long follow(FST.Arc<Long> from, String labels, long output) throws IOException {
      long sum = output;
      for (int i = 0; i < labels.length() && sum >= 0; i++) {
        sum = step(from, labels.charAt(i), sum);
      }
      return sum;
    }

    /// The output so far with this step's, or -1 when no phrase goes on so.
    private long step(FST.Arc<Long> from, char label, long output) throws IOException {
      return transducer.findTargetArc(label, from, from, reader) == null
          ? -1
          : output + from.output();
    }

    private @Nullable String idAt(long number, int first, int last) {
      int start = words.get(first).start();
      int end = words.get(last).end();
      if (first == last && words.get(first).isLoneLetterOfSomethingElse(text)) {
        return null;
      }
      String folded = DictionaryEntry.folded(words.subList(first, last + 1));
      return DictionaryEntry.choose(
          entries.get(Math.toIntExact(number)),
          text.substring(start, end),
          folded,
          id -> fitting.fits(id, start, end));
    }
  }
}
