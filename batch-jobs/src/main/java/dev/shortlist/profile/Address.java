package dev.shortlist.profile;

import dev.shortlist.hiring.Profile.Location;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads city, region and country out of a postal address in one line, by the places it names.
final class Address {
  private static final Pattern AFTER_POSTCODE =
      Pattern.compile(
          "\\b(?:[A-Z]{1,2}-)?\\d{4,5}\\s+(\\p{Lu}[\\p{L}.\\-]{1,30}+(?:\\s(?:am|an der|im)\\s\\p{Lu}\\p{L}{1,20})?+)");
  private static final Pattern US_STATE =
      Pattern.compile(
          "[\\s,](Washington|New York|Georgia|A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),?\\s\\d{5}");
  private static final Pattern COUNTRY_CODE = Pattern.compile("[\\s,]([A-Z]{2})$");

  private Address() {}

  static @Nullable Location read(String text) {
    String city = "";
    String region = "";
    String country = "";
    List<Phrases.Found> places = Places.mentioned(text);
    for (Phrases.Found place : places) {
      String kind = place.meaning().substring(0, place.meaning().indexOf(' '));
      String code = place.meaning().substring(place.meaning().indexOf(' ') + 1);
      String words = text.substring(place.start(), place.end());
      switch (kind) {
        case "city" -> city = city.isEmpty() ? words : city;
        case "region" -> region = words;
        default -> {}
      }
      country = country.isEmpty() || kind.equals("country") ? code : country;
    }
    Matcher state = US_STATE.matcher(text);
    if (region.isEmpty() && (country.isEmpty() || country.equals("US")) && state.find()) {
      region = state.group(1);
      country = "US";
    }
    Matcher postcode = AFTER_POSTCODE.matcher(text);
    if (postcode.find()) {
      city = cityAt(text, postcode.start(1), places, city.isEmpty() ? postcode.group(1) : city);
    }
    Matcher code = COUNTRY_CODE.matcher(text);
    if (country.isEmpty()
        && !city.isEmpty()
        && code.find()
        && List.of(Locale.getISOCountries()).contains(code.group(1))) {
      country = code.group(1);
    }
    return city.isEmpty() && region.isEmpty() ? null : new Location(city, region, country);
  }

  /// The known city after the postcode: "Via Roma 10, 20121 Milano" is in Milan.
  private static String cityAt(
      String text, int start, List<Phrases.Found> places, String otherwise) {
    for (Phrases.Found place : places) {
      if (place.start() == start && place.meaning().startsWith("city ")) {
        return text.substring(place.start(), place.end());
      }
    }
    return otherwise;
  }
}
