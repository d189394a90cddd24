package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The same CV as another person would send it: another name wherever the old one stands, other
/// gendered words, and lines of personal facts under the first. Nothing a vacancy may ask for
/// changes.
public record OtherPerson(String given, String family, boolean woman, List<String> facts) {
  private static final Pattern GENDERED =
      Pattern.compile(
          "\\b(he|she|him|her|his|hers|himself|herself|mr|mrs|ms)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> TO_WOMAN =
      Map.of("he", "she", "him", "her", "his", "her", "himself", "herself", "mr", "ms");

  private static final Map<String, String> TO_MAN =
      Map.of(
          "she", "he", "her", "his", "hers", "his", "herself", "himself", "mrs", "mr", "ms", "mr");

  /// Invented people of different names, sexes, ages, countries and ways to live.
  public static final List<OtherPerson> ALL =
      List.of(
          new OtherPerson(
              "Anna",
              "Kowalczyk",
              true,
              facts("Leeds", "3 May 1988", "Polish", "Female", "Married")),
          new OtherPerson(
              "Tunde",
              "Adeyemi",
              false,
              facts("Paris", "2 November 1990", "Nigerian", "Male", "Single")),
          new OtherPerson(
              "Minh",
              "Nguyen",
              true,
              facts("Cologne", "24 December 1969", "Vietnamese", "Female", "Widowed")),
          new OtherPerson(
              "Declan",
              "Brannigan",
              false,
              facts("Tulsa", "1 February 2001", "Irish", "Male", "Divorced")),
          new OtherPerson(
              "Lakshmi",
              "Raghavan",
              true,
              facts("Mumbai", "17 August 1975", "Indian", "Female", "Single")),
          new OtherPerson(
              "Yusuf",
              "Demirci",
              false,
              facts("Izmir", "9 June 1983", "Turkish", "Male", "Married")));

  public OtherPerson {
    facts = List.copyOf(facts);
  }

  private static List<String> facts(
      String city, String born, String nationality, String sex, String status) {
    return List.of(
        "Address: 12 Mill Lane, " + city,
        "Date of birth: " + born,
        "Nationality: " + nationality,
        "Sex: " + sex,
        "Marital status: " + status);
  }

  /// A CV's text told as this person's; name is what stands there now.
  public String told(String text, String name) {
    String told = text;
    List<String> parts = new ArrayList<>();
    for (String part : name.strip().split("\\s+", -1)) {
      if (part.length() > 2) {
        parts.add(part);
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      told = renamed(told, parts.get(i), i == 0 ? given : family);
    }
    Matcher words = GENDERED.matcher(told);
    told = words.replaceAll(word -> Matcher.quoteReplacement(gendered(word.group())));
    int end = told.indexOf('\n');
    String head = end < 0 ? told : told.substring(0, end);
    String rest = end < 0 ? "" : told.substring(end);
    return head + "\n" + String.join("\n", facts) + rest;
  }

  private static String renamed(String text, String old, String other) {
    Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(old) + "(?!\\p{L})");
    Pattern capitals =
        Pattern.compile("(?<!\\p{L})" + Pattern.quote(old.toUpperCase(Locale.ROOT)) + "(?!\\p{L})");
    Pattern small =
        Pattern.compile("(?<!\\p{L})" + Pattern.quote(old.toLowerCase(Locale.ROOT)) + "(?!\\p{L})");
    String named = word.matcher(text).replaceAll(other);
    named = capitals.matcher(named).replaceAll(other.toUpperCase(Locale.ROOT));
    return small.matcher(named).replaceAll(other.toLowerCase(Locale.ROOT));
  }

  private String gendered(String word) {
    if (word.equals("MS")) {
      return word; // "MS Office"
    }
    String small = word.toLowerCase(Locale.ROOT);
    String other = (woman ? TO_WOMAN : TO_MAN).getOrDefault(small, small);
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
