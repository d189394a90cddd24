package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The text of a RenderCV source (YAML, docs.rendercv.com "Structure of the YAML input file").
/// Running text, in order: the name, section titles, texts, bullets, titles, summaries, highlights
/// and labels with their details. Scattered: employer, position, institution, area, place, authors
/// and journal, which each theme places where it likes. Left out: dates, links and user names,
/// which are shown in a form of the theme's.
final class RenderCvSource {
  private static final List<String> RUNNING =
      List.of("title", "summary", "highlights", "bullet", "number", "reversed_number");

  private static final List<String> SCATTERED =
      List.of("company", "position", "institution", "area", "location", "authors", "journal");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  private final List<String> passages = new ArrayList<>();
  private final List<String> scattered = new ArrayList<>();

  private RenderCvSource() {}

  static SourceText read(String yaml) {
    Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    if (!(document instanceof Map<?, ?> map) || !(map.get("cv") instanceof Map<?, ?> cv)) {
      throw new IllegalArgumentException("a RenderCV source has a cv");
    }
    var source = new RenderCvSource();
    source.add(cv.get("name"), source.passages);
    source.add(cv.get("headline"), source.passages);
    source.add(cv.get("location"), source.scattered);
    source.add(cv.get("email"), source.scattered);
    if (cv.get("sections") instanceof Map<?, ?> sections) {
      sections.forEach(source::section);
    }
    return new SourceText(source.passages, source.scattered);
  }

  private void section(Object title, Object entries) {
    passages.add(title(title.toString()));
    if (entries instanceof Collection<?> list) {
      for (Object entry : list) {
        if (entry instanceof Map<?, ?> fields) {
          entry(fields);
        } else {
          add(entry, passages);
        }
      }
    }
  }

  /// A key in snake case is shown in words; anything else as it is.
  private static String title(String key) {
    boolean snake = key.equals(key.toLowerCase(Locale.ROOT)) && !key.contains(" ");
    return snake ? key.replace('_', ' ') : key;
  }

  private void entry(Map<?, ?> fields) {
    if (fields.get("label") != null) {
      passages.add(plain(fields.get("label") + ": " + fields.get("details")));
    }
    add(fields.get("name"), passages);
    RUNNING.forEach(field -> add(fields.get(field), passages));
    SCATTERED.forEach(field -> add(fields.get(field), scattered));
  }

  /// A text, or several; lines of a text that begin a list of their own are passages too.
  private void add(@Nullable Object value, List<String> to) {
    if (value instanceof Collection<?> values) {
      values.forEach(each -> add(each, to));
    } else if (value != null) {
      for (String part : value.toString().split("(?:^|\\s)- (?=\\S)", -1)) {
        if (!part.isBlank()) {
          to.add(plain(part));
        }
      }
    }
  }

  private static String plain(String markdown) {
    return LINK.matcher(markdown).replaceAll("$1").replace("*", "");
  }
}
