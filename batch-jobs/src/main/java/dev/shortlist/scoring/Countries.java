package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Countries by the names that statements of a CV have for them.
final class Countries {
  /// The European Union stands beside its members.
  static final String UNION = "EU";

  /// Members of the European Economic Area and Switzerland, whose people may work in each other's.
  private static final Set<String> MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("us", "US"),
          Map.entry("u.s.", "US"),
          Map.entry("u.s", "US"),
          Map.entry("usa", "US"),
          Map.entry("u.s.a.", "US"),
          Map.entry("america", "US"),
          Map.entry("green card", "US"),
          Map.entry("uk", "GB"),
          Map.entry("u.k.", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("england", "GB"),
          Map.entry("leave to remain", "GB"),
          Map.entry("deutschland", "DE"),
          Map.entry("niederlassungserlaubnis", "DE"),
          Map.entry("österreich", "AT"),
          Map.entry("schweiz", "CH"),
          Map.entry("suisse", "CH"),
          Map.entry("the netherlands", "NL"),
          Map.entry("holland", "NL"),
          Map.entry("españa", "ES"),
          Map.entry("italia", "IT"),
          Map.entry("eu", UNION),
          Map.entry("e.u.", UNION),
          Map.entry("eea", UNION),
          Map.entry("european union", UNION),
          Map.entry("europe", UNION),
          Map.entry("europa", UNION),
          Map.entry("europäischen union", UNION));

  private static final SortedMap<String, String> NAMES = names();

  private Countries() {}

  private static SortedMap<String, String> names() {
    var names = new TreeMap<>(OTHER_NAMES);
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      names.put(name.toLowerCase(Locale.ROOT), code);
    }
    return names;
  }

  /// Codes of the countries a line in lower case names, each once, in order of their names.
  static List<String> named(String line) {
    var found = new ArrayList<String>();
    NAMES.forEach((name, code) -> {
      if (!found.contains(code) && stands(name, line)) {
        found.add(code);
      }
    });
    return found;
  }

  /// "us" is a country in "work in the US", not in "contact us".
  private static boolean stands(String name, String line) {
    int at = line.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean whole =
          (at == 0 || !Character.isLetter(line.charAt(at - 1)))
              && (end == line.length() || !Character.isLetter(line.charAt(end)));
      if (whole
          && (!name.equals("us")
              || line.startsWith("the us", at - 4)
              || line.startsWith("in us", at - 3)
              || line.startsWith("us ", at))) {
        return true;
      }
      at = line.indexOf(name, end);
    }
    return false;
  }

  /// Whether leave to work in the one is leave to work in the other.
  static boolean covers(String stated, String asked) {
    return stated.equals(asked) || (stated.equals(UNION) && MEMBERS.contains(asked));
  }
}
