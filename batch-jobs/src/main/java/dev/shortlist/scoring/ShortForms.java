package dev.shortlist.scoring;

import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that are usually written short, and what they stand for: "IT Manager" and "Information
/// Technology Manager" are one title, CPA and Certified Public Accountant one certificate. A short
/// form in capitals counts as written only ("it" is a word), another in any case.
final class ShortForms {
  static final ShortForms TITLES = new ShortForms("title-abbreviations.tsv");
  static final ShortForms CERTIFICATES = new ShortForms("certificate-abbreviations.tsv");
  static final ShortForms DEGREES = new ShortForms("degree-abbreviations.tsv");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&+-]*+\\.?");

  private final Map<String, String> longForms = new HashMap<>();
  private final String version;

  private ShortForms(String resource) {
    String text = text(resource);
    for (String line : text.lines().toList()) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        longForms.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    this.version = Sha256.of(text);
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(ShortForms.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /// Names the list: scores rest on it.
  String version() {
    return version;
  }

  /// The words with each short form written out.
  String writtenOut(String words) {
    Matcher word = WORD.matcher(words);
    var all = new StringBuilder();
    int from = 0;
    while (word.find()) {
      String found = word.group();
      boolean dotted = found.endsWith(".");
      String bare = dotted ? found.substring(0, found.length() - 1) : found;
      String whole = longForms.get(bare);
      if (whole == null) {
        whole = longForms.get(bare.toLowerCase(Locale.ROOT));
      }
      if (whole != null) {
        all.append(words, from, word.start()).append(whole);
        from = word.end();
      }
    }
    return all.isEmpty() ? words : all.append(words, from, words.length()).toString();
  }
}
