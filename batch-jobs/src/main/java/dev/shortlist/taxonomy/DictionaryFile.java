package dev.shortlist.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a file of the dictionary, an entry a line: `id | English name; other names | de names | fr
/// names | es names | < kinds of | + comes with | > its kinds | / its like`, where what is empty is
/// left out and # begins a comment line. All names of an entry mean the same. Each of its kinds (`>
/// New Relic; AWS Lambda, Lambda functions, de Lambda-Funktionen`) is an entry of its own under
/// this one; each of its like is one beside it, a kind of the same. A name after `=` counts only as
/// written, after `~` only as written and in a list, after `?` only as an item of a list, after `!`
/// although another entry has it too. `Buchhalter/in`, `vendeur/euse`, `contador/a` are both forms.
final class DictionaryFile {
  private static final Set<String> LANGUAGES = Set.of("de", "fr", "es");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern BOTH_FORMS =
      Pattern.compile("(\\p{L}{3,})/(in|a|e|ne|euse|trice|ère|se|fe|le)(?![\\p{L}])");

  private final String field;

  private DictionaryFile(String field) {
    this.field = field;
  }

  /// The entries of a file's text. Throws IllegalArgumentException naming the line that is none.
  static List<DictionaryEntry> read(String field, String text) {
    var file = new DictionaryFile(field);
    var entries = new ArrayList<DictionaryEntry>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.addAll(file.entries(line));
      }
    }
    return entries;
  }

  private List<DictionaryEntry> entries(String line) {
    String[] parts = line.split(" \\| ", -1);
    String id = parts[0].strip();
    if (!ID.matcher(id).matches() || parts.length < 2) {
      throw new IllegalArgumentException(
          "a line of " + field + " must begin with 'id | Name' but was '" + line + "'");
    }
    var names = new LinkedHashSet<EntryName>();
    addNames(EntryName.ENGLISH, parts[1].split(";", -1), names);
    List<String> broader = List.of();
    List<String> implied = List.of();
    String[] kinds = {};
    String[] like = {};
    for (int i = 2; i < parts.length; i++) {
      String part = parts[i].strip();
      int space = part.indexOf(' ');
      String sign = space < 0 ? part : part.substring(0, space);
      String rest = space < 0 ? "" : part.substring(space + 1).strip();
      if (rest.isEmpty()) {
        throw new IllegalArgumentException(
            field + "'s " + id + " has an empty part '" + part + "'");
      }
      switch (sign) {
        case "<" -> broader = Arrays.asList(rest.split(" +", -1));
        case "+" -> implied = Arrays.asList(rest.split(" +", -1));
        case ">" -> kinds = rest.split(";", -1);
        case "/" -> like = rest.split(";", -1);
        default -> {
          if (!LANGUAGES.contains(sign)) {
            throw new IllegalArgumentException(
                field
                    + "'s "
                    + id
                    + " has a part that is no de, fr, es, <, +, > or /: '"
                    + part
                    + "'");
          }
          addNames(sign, rest.split(";", -1), names);
        }
      }
    }
    var entries = new ArrayList<DictionaryEntry>();
    entries.add(entry(id, names, broader, implied));
    for (String each : kinds) {
      entries.add(entry(each, List.of(id), List.of()));
    }
    for (String each : like) {
      entries.add(entry(each, broader, implied));
    }
    return entries;
  }

  /// One of a line's kinds or its like: its names with commas, its id the letters and digits of the
  /// first.
  private DictionaryEntry entry(String list, List<String> broader, List<String> implied) {
    var names = new LinkedHashSet<EntryName>();
    for (String each : list.split(",", -1)) {
      String written = each.strip();
      String language = written.substring(0, Math.max(0, written.indexOf(' ')));
      boolean foreign = LANGUAGES.contains(language);
      String[] name = {foreign ? written.substring(language.length()) : written};
      addNames(foreign ? language : EntryName.ENGLISH, name, names);
    }
    String id = names.getFirst().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    return entry(id, names, broader, implied);
  }

  private DictionaryEntry entry(
      String id, Set<EntryName> names, List<String> broader, List<String> implied) {
    var all = List.copyOf(names);
    return new DictionaryEntry(id, field, all.getFirst().text(), all, broader, implied);
  }

  private static void addNames(String language, String[] list, Set<EntryName> into) {
    for (String written : list) {
      String name = written.strip();
      boolean shared = name.startsWith("!");
      name = shared ? name.substring(1) : name;
      Spelling spelling = spelling(name);
      name = spelling == Spelling.ANY ? name : name.substring(1);
      if (name.isBlank()) {
        throw new IllegalArgumentException("a name is missing in '" + String.join(";", list) + "'");
      }
      for (String form : forms(language, name)) {
        into.add(new EntryName(form, language, spelling, shared));
      }
    }
  }

  private static Spelling spelling(String name) {
    return switch (name.isEmpty() ? ' ' : name.charAt(0)) {
      case '=' -> Spelling.EXACT;
      case '~' -> Spelling.LISTED;
      case '?' -> Spelling.ITEM;
      default -> Spelling.ANY;
    };
  }

  /// Both forms of a name that is written for two sexes at once, else the name itself.
  private static List<String> forms(String language, String name) {
    if (language.equals(EntryName.ENGLISH) || !BOTH_FORMS.matcher(name).find()) {
      return List.of(name);
    }
    String one = BOTH_FORMS.matcher(name).replaceAll("$1");
    String other =
        BOTH_FORMS.matcher(name).replaceAll(match -> feminine(match.group(1), match.group(2)));
    return List.of(one, other);
  }

  private static String feminine(String word, String ending) {
    String replaced =
        switch (ending) {
          case "euse" -> "eur";
          case "trice" -> "teur";
          case "ère" -> "er";
          case "se" -> "x";
          case "fe" -> word.toLowerCase(Locale.ROOT).endsWith("f") ? "" : "-";
          case "a" -> word.endsWith("o") ? "o" : word.endsWith("e") ? "e" : "";
          default -> "";
        };
    return replaced.isEmpty() || !word.endsWith(replaced)
        ? word + ending
        : word.substring(0, word.length() - replaced.length()) + ending;
  }
}
