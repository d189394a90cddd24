package dev.shortlist.vacancy;

import dev.shortlist.hiring.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what a YAML vacancy asks beside its points: `location` and `right-to-work`.
final class FilterReader {
  static final String LOCATION = "location";
  static final String RIGHT_TO_WORK = "right-to-work";
  private static final String UNION = "EU";
  private static final String EXAMPLE = "location: {city: Berlin, country: DE, remote: true}";
  private static final Set<String> PARTS = Set.of("city", "country", "remote");

  private final List<String> problems;

  FilterReader(List<String> problems) {
    this.problems = problems;
  }

  List<Filter> read(Map<?, ?> vacancy) {
    var filters = new ArrayList<Filter>();
    if (vacancy.containsKey(LOCATION)) {
      place(vacancy.get(LOCATION), filters);
    }
    if (vacancy.containsKey(RIGHT_TO_WORK)) {
      rightToWork(vacancy.get(RIGHT_TO_WORK), filters);
    }
    return filters;
  }

  private void place(Object value, List<Filter> filters) {
    int before = problems.size();
    switch (value) {
      case String city when !city.isBlank() ->
          filters.add(new Filter.Place(city.strip(), "", false));
      case Map<?, ?> map -> {
        for (Object key : map.keySet()) {
          if (!PARTS.contains(String.valueOf(key))) {
            problems.add("location has the unknown key '" + key + "'; write: " + EXAMPLE);
          }
        }
        String city = map.get("city") instanceof String words ? words.strip() : "";
        String country = map.containsKey("country") ? country(LOCATION, map.get("country")) : "";
        Object remote = map.get("remote");
        if (remote != null && !(remote instanceof Boolean)) {
          problems.add("location: remote must be true or false but was " + remote);
        }
        if (city.isEmpty() && country.isEmpty() && problems.size() == before) {
          problems.add("location names no city and no country; write: " + EXAMPLE);
        }
        if (problems.size() == before) {
          filters.add(new Filter.Place(city, country, Boolean.TRUE.equals(remote)));
        }
      }
      case null, default -> problems.add("location must name a place; write: " + EXAMPLE);
    }
  }

  private void rightToWork(Object value, List<Filter> filters) {
    String country = country(RIGHT_TO_WORK, value);
    if (!country.isEmpty()) {
      filters.add(new Filter.RightToWork(country));
    }
  }

  /// A code or an English name as its code; "" with a problem noted for anything else. YAML reads
  /// the code of Norway, NO, as false.
  private String country(String key, Object value) {
    String words = value instanceof Boolean no && !no ? "NO" : String.valueOf(value).strip();
    if (words.equalsIgnoreCase(UNION)) {
      if (key.equals(RIGHT_TO_WORK)) {
        return UNION;
      }
    } else {
      for (String code : Locale.getISOCountries()) {
        if (words.equalsIgnoreCase(code)
            || words.equalsIgnoreCase(Locale.of("", code).getDisplayCountry(Locale.ENGLISH))) {
          return code;
        }
      }
    }
    problems.add(
        key
            + ": '"
            + words
            + "' is no country; write its code (ISO 3166-1), for example "
            + (key.equals(LOCATION) ? EXAMPLE : RIGHT_TO_WORK + ": DE, or EU"));
    return "";
  }
}
