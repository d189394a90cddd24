package dev.shortlist.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was noticed while reading one document: flags, and a bounded sample of the text a person
/// cannot see.
public final class Findings {
  /// In place of a number of words: told unless the document shows the very same.
  public static final int COPY = 0;

  private static final int SAMPLE = 20_000;
  private final TreeSet<String> flags = new TreeSet<>();
  private final SequencedMap<String, StringBuilder> hidden = new TreeMap<>();
  private final List<Beside> beside = new ArrayList<>();
  private int hiddenCharacters;
  private int kept;

  /// Text that is in the file and not part of what it shows. least: of how many words that the
  /// document does not show it must be to be told.
  public record Beside(String code, String text, int least) {}

  public void flag(String code) {
    flags.add(code);
  }

  /// Text left out because a person cannot see it. White space alone hides nothing.
  public void hidden(String code, CharSequence text) {
    if (blank(text)) {
      return;
    }
    hiddenCharacters += text.length();
    keep(code, text);
  }

  /// Raises the flag and keeps a sample.
  public void keep(String code, CharSequence text) {
    flags.add(code);
    int take = Math.min(text.length(), SAMPLE - kept);
    if (take > 0) {
      hidden.computeIfAbsent(code, c -> new StringBuilder()).append(text, 0, take).append(' ');
      kept += take;
    }
  }

  /// Text that is drawn where it is not seen. Shadows, reflections and lines cut at a page's end
  /// are drawn so: told unless it is a copy of what is seen.
  public void drawnUnseen(String code, CharSequence text) {
    if (!blank(text)) {
      hiddenCharacters += text.length();
      beside.add(new Beside(code, text.toString(), COPY));
    }
  }

  /// Text of a part that could be shown and is not: told when it says what the document does not.
  public void unused(String code, CharSequence text) {
    beside(code, text, 3);
  }

  /// Words about the document, as most documents have them: told when they speak to a machine or
  /// are many that the document does not show.
  public void about(String code, CharSequence text) {
    beside(code, text, 14);
  }

  private void beside(String code, CharSequence text, int least) {
    int take = Math.min(text.length(), SAMPLE);
    if (!blank(text) && beside.size() < 2_000) {
      beside.add(new Beside(code, text.subSequence(0, take).toString(), least));
    }
  }

  public List<Beside> beside() {
    return List.copyOf(beside);
  }

  private static boolean blank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  public String hiddenText() {
    return String.join(" ", hidden.values());
  }

  /// The sample by the flag under which it was left out.
  public SequencedMap<String, String> hiddenTexts() {
    var texts = new TreeMap<String, String>();
    hidden.forEach((code, text) -> texts.put(code, text.toString()));
    return texts;
  }

  /// How many UTF-16 units were left out so, spaces between words included.
  public int hiddenCharacters() {
    return hiddenCharacters;
  }

  public List<String> flags() {
    return new ArrayList<>(flags);
  }
}
