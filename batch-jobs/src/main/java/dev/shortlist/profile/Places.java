package dev.shortlist.profile;

import dev.shortlist.hiring.Profile.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Knows a place by its words: "Berlin, Germany", "Austin, TX", "Pune, Maharashtra".
final class Places {
  private static final int MOST_PARTS = 4;
  private static final Set<String> STATES =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA",
          "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ",
          "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT",
          "VA", "WA", "WV", "WI", "WY", "DC");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern POSTCODE =
      Pattern.compile("(?:[A-Z]{1,2}[- ])?\\d{4,6}(?:-\\d{4})?+");
  private static final Phrases NAMES = names();

  private Places() {}

  private static Phrases names() {
    var names = new Phrases();
    for (List<String> row : Lexicon.rows("places.tsv")) {
      for (String name : Lexicon.alternatives(row.get(2))) {
        names.add(name, row.get(0) + " " + row.get(1));
      }
    }
    return names;
  }

  /// The location that this whole text names, or null when it is not surely one.
  static @Nullable Location whole(String text) {
    if (text.length() > 80) {
      return null;
    }
    if (placeholder(text)) {
      return new Location("City", "State", "");
    }
    String city = "";
    String region = "";
    String country = "";
    boolean sure = false;
    String[] parts = text.split("[,/()、]|\\s[-–]\\s", -1);
    if (parts.length > MOST_PARTS) {
      return null;
    }
    for (String raw : parts) {
      String part = POSTCODE.matcher(raw.strip()).replaceAll("").strip();
      if (part.isEmpty()) {
        continue;
      }
      String meaning = NAMES.whole(part);
      boolean last = !city.isEmpty();
      if (meaning == null && last && STATES.contains(part.replace(".", ""))) {
        region = part;
        country = country.isEmpty() ? "US" : country;
        sure = true;
      } else if (meaning == null && sure && COUNTRIES.contains(part)) {
        country = part;
      } else if (meaning == null) {
        if (!city.isEmpty() || !nameLike(part) || HeadWords.titleScore(part) != 0) {
          return null;
        }
        city = part;
      } else {
        sure = true;
        String kind = meaning.substring(0, meaning.indexOf(' '));
        String code = meaning.substring(meaning.indexOf(' ') + 1);
        country = country.isEmpty() || kind.equals("country") ? code : country;
        if (kind.equals("city") && !city.isEmpty() && !NAMES.in(city)) {
          return null; // "Acme, Berlin" is an employer and its city
        }
        if (kind.equals("city") && city.isEmpty()) {
          city = part;
        } else if (kind.equals("region")) {
          region = part;
        }
      }
    }
    return sure && begins(text) ? new Location(city, region, country) : null;
  }

  /// What a template had where its user wrote no place.
  private static boolean placeholder(String text) {
    return Folded.phrase(text).equals("city state");
  }

  /// Where the town begins at the end of "Example Works Dublin" before its region or country; -1
  /// when no town that is known stands there, or one that belongs to the name: "Bank of Dublin".
  static int townAtEnd(String words, String region) {
    String meaning = NAMES.whole(region);
    boolean state = meaning == null && STATES.contains(region.replace(".", ""));
    if (!state && (meaning == null || meaning.startsWith("city "))) {
      return -1;
    }
    List<Phrases.Found> names = NAMES.find(words);
    Phrases.Found last = names.isEmpty() ? null : names.getLast();
    if (last == null
        || !last.meaning().startsWith("city ")
        || !words.substring(last.end()).isBlank()
        || !words.startsWith(" ", last.start() - 1)) {
      return -1;
    }
    int before = words.lastIndexOf(' ', Math.max(0, last.start() - 2));
    boolean name = before > 0 && Character.isUpperCase(words.charAt(before + 1));
    return name ? last.start() : -1; // "North Dublin" is a town
  }

  /// Where the region or country begins in "Example Works, Texas", whose first part is in no list
  /// of towns and may be a name; -1 when the text is a place without doubt, or none.
  static int afterUnknown(String text) {
    int comma = text.indexOf(',');
    boolean unknown = comma > 0 && !NAMES.in(text.substring(0, comma));
    return unknown && !placeholder(text) && whole(text) != null ? comma + 1 : -1;
  }

  /// How many pieces are no place.
  static int others(List<Piece> pieces) {
    int others = 0;
    for (Piece piece : pieces) {
      others += whole(piece.text()) == null ? 1 : 0;
    }
    return others;
  }

  /// A place begins with a capital, or is only a slip away from it: "hyderabad, Telangana".
  private static boolean begins(String text) {
    char first = text.strip().charAt(0);
    return !Character.isLowerCase(first) || text.split("\\s+", -1).length <= 3;
  }

  private static boolean nameLike(String part) {
    if (part.length() > 30 || part.split("\\s+", -1).length > 3) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (Character.isDigit(part.charAt(i))) {
        return false;
      }
    }
    return Character.isLetter(part.charAt(0));
  }

  /// The places named in a text, whatever else it says; meanings are "city DE" and the like.
  static List<Phrases.Found> mentioned(String text) {
    return NAMES.find(text);
  }
}
