package dev.shortlist.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A sentence with the places where people marked a skill (BIO tags, one word a line).
///
/// @param spans UTF-16 offsets in the sentence, in order, without overlaps
public record SpanCase(String sentence, List<Span> spans) {
  /// Offsets [start, end).
  public record Span(int start, int end) {
    /// Whether they share a character.
    public boolean touches(Span other) {
      return start < other.end && other.start < end;
    }
  }

  public SpanCase {
    spans = List.copyOf(spans);
  }

  /// The sentences of a file in CoNLL's form with their spans of this kind, such as Skill; none
  /// when the file is not there.
  public static List<SpanCase> in(Path file, String kind) throws IOException {
    var cases = new ArrayList<SpanCase>();
    if (!Files.isRegularFile(file)) {
      return cases;
    }
    var words = new ArrayList<String[]>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        add(words, kind, cases);
        words.clear();
      } else {
        words.add(line.strip().split(" ", 2));
      }
    }
    add(words, kind, cases);
    return cases;
  }

  private static void add(List<String[]> words, String kind, List<SpanCase> to) {
    if (words.isEmpty()) {
      return;
    }
    var sentence = new StringBuilder();
    var spans = new ArrayList<Span>();
    for (String[] word : words) {
      sentence.append(sentence.isEmpty() ? "" : " ");
      int start = sentence.length();
      sentence.append(word[0]);
      String tag = word.length > 1 ? word[1].strip() : "O";
      if (tag.equals("B-" + kind)) {
        spans.add(new Span(start, sentence.length()));
      } else if (tag.equals("I-" + kind) && !spans.isEmpty()) {
        spans.add(new Span(spans.removeLast().start(), sentence.length()));
      }
    }
    to.add(new SpanCase(sentence.toString(), spans));
  }
}
