package dev.shortlist.cli.bench;

import dev.shortlist.embedding.StaticEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Draws English words as often as they occur in descriptions of occupations: the whole words of
/// the embedding model's vocabulary by the counts that ship beside it.
final class WordSource {
  private static final int RAREST = 3;

  private final List<String> words;
  private final long[] upTo;

  private WordSource(List<String> words, long[] upTo) {
    this.words = words;
    this.upTo = upTo;
  }

  static WordSource shipped() {
    List<String> vocabulary = lines("vocabulary.txt");
    var words = new ArrayList<String>();
    var upTo = new ArrayList<Long>();
    long sum = 0;
    for (String line : lines("pieces.tsv")) {
      int tab = line.indexOf('\t');
      String word = vocabulary.get(Integer.parseInt(line.substring(0, tab)));
      long count = Long.parseLong(line.substring(tab + 1));
      if (count >= RAREST
          && word.length() > 1
          && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        sum += count;
        words.add(word);
        upTo.add(sum);
      }
    }
    return new WordSource(words, upTo.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<String> lines(String resource) {
    try (InputStream in = StaticEmbeddingModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource dev/shortlist/embedding/" + resource + " is missing: build Shortlist anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dev/shortlist/embedding/" + resource, e);
    }
  }

  /// A word as often as it is used.
  String usual(SplittableRandom random) {
    long at = random.nextLong(upTo[upTo.length - 1]);
    int found = Arrays.binarySearch(upTo, at + 1);
    return words.get(found >= 0 ? found : -found - 1);
  }

  /// Any word, each as often as another.
  String any(SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }
}
