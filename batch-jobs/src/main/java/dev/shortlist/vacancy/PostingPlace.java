package dev.shortlist.vacancy;

import dev.shortlist.hiring.Filter;
import dev.shortlist.profile.Lexicons;
import dev.shortlist.profile.Lexicons.NamedPlace;
import dev.shortlist.vacancy.UnderstoodVacancy.Beside;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds where a posting's work is done, whether it can be done from afar, and in which country it
/// asks for the right to work. Only places whose names are known count.
final class PostingPlace {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int HEAD_LINES = 6;
  private static final int LONGEST_HEAD = 80;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[.;]\\s|\\n)\\s*(?:(?:job |work )?location|place of work|standort|arbeitsort|einsatzort|dienstort|lieu(?: de travail)?|localisation|ubicaci[oó]n"
              + "|lugar de trabajo|sede(?: di lavoro)?|luogo di lavoro)\\s*[:：]\\s*([^.;\\n]{2,80})",
          FLAGS);
  private static final Pattern BASED =
      Pattern.compile(
          "\\b(?:based in|located in|(?:our|the) office (?:is )?in|office in|job in|work(?:s)? from|position in|role in|am standort|in unserem büro in|für unser(?:en|e)? (?:standort|büro|filiale|werk|haus) in|mit sitz in|(?:restaurant|hotel|store|shop|warehouse|factory|plant|hospital|clinic|school|branch|laborator(?:y|ies)|headquarters) in|basée? à|poste à|dans nos bureaux de|con sede en|en nuestra oficina de|presso la sede di)\\s+([^.;\\n]{2,60})",
          FLAGS);
  private static final Pattern REMOTE =
      Pattern.compile(
          "\\bremote\\b(?! (?:customers?|clients?|teams?|users?|sites?|servers?|systems?|colleagues|locations?|areas?|sensing|access|support|control|monitoring|desktop))|\\bhome[- ]?office\\b|\\bfrom home\\b|von zu hause|mobiles arbeiten|télétravail|teletrabajo|lavoro da remoto|lavoro agile",
          FLAGS);
  private static final Pattern NOT_REMOTE =
      Pattern.compile(
          "\\bno(?:t a)? remote|remote work is not|kein(?:e)? (?:home ?office|remote)|pas de télétravail|sin teletrabajo",
          FLAGS);

  /// "Two days a week remote", "3 Tage Homeoffice": whoever works so lives near.
  private static final Pattern SOME_DAYS =
      Pattern.compile(
          "(?:\\b(?:[1-4]|one|two|three|four|some|ein(?:en|em)?|zwei|drei|vier|une?|deux|trois|dos|tres)\\s*(?:days?|tage?n?|jours?|d[ií]as?)\\b[^.;\\n]{0,30}(?:remote|home|zu hause|mobil|télétravail|teletrabajo))|(?:(?:remote|home[- ]?office|from home|télétravail|teletrabajo)[^.;\\n]{0,25}\\b(?:[1-4]|one|two|three|four|zwei|drei|vier|deux|trois|dos|tres)\\s*(?:days?|tage?n?|jours?|d[ií]as?)\\b)|\\bhybrid(?:es?|o)?\\b",
          FLAGS);

  private static final Pattern WHOLLY =
      Pattern.compile(
          "\\b(?:fully|100 ?%|completely|entirely|vollständig|komplett|totalement)[ -](?:remote|home|télétravail|teletrabajo)|remote[- ]first",
          FLAGS);
  private static final Pattern RIGHT =
      Pattern.compile(
          "\\bauthori[sz]\\w+ to (?:work|be employed)|\\bwork (?:authori[sz]ation|permit)|\\beligib\\w+ to work|\\b(?:legally )?(?:entitled|permitted|allowed|able) to work in|\\bright to (?:live and )?work in|(?<!senior )\\bcitizen(?:s|ship)?\\b|\\bpermanent residen|arbeitserlaubnis|aufenthaltstitel|autorisation de travail|permis de travail|permiso de trabajo|permesso di lavoro",
          FLAGS);
  private static final Pattern STATES = Pattern.compile("\\bU\\.\\s?S\\.|\\bUSA?\\b");

  /// Cities whose names are also plain words, which count only behind a label or a preposition.
  private static final Set<String> PLAIN_WORDS =
      Set.of("nice", "reading", "essen", "cork", "split");

  private static final Pattern POSTCODE = Pattern.compile("\\b(?:[A-Z]{1,2}-)?\\d{4,6}\\b");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]{1,25}(?: \\p{L}[\\p{L}'’.-]{1,25}){0,2}");
  private static final Pattern UNION =
      Pattern.compile("\\bEU\\b|European Union|Europäischen Union|\\bUE\\b|Union européenne");

  private PostingPlace() {}

  /// The place of work and the right to work, each with its sentence, in this order.
  static List<Beside> of(String title, String text) {
    var beside = new ArrayList<Beside>();
    Beside place = place(title, text);
    if (place != null) {
      beside.add(place);
    }
    for (PostingSentences.Sentence sentence : PostingSentences.of(text)) {
      String country = rightToWork(sentence.text());
      if (!country.isEmpty()) {
        beside.add(
            new Beside(
                new Filter.RightToWork(country),
                Excerpt.around(sentence.text(), 0, sentence.text().length())));
        break;
      }
    }
    return beside;
  }

  private static @Nullable Beside place(String title, String text) {
    boolean fromAfar = REMOTE.matcher(title).find() || fromAfar(text);
    Matcher labelled = LABEL.matcher(text);
    while (labelled.find()) {
      Beside found = stated(labelled.group(1), fromAfar);
      if (found != null) {
        return found;
      }
    }
    int seen = 0;
    for (String raw : text.lines().toList()) {
      String line = raw.strip();
      if (line.isEmpty() || line.length() > LONGEST_HEAD) {
        continue;
      }
      if (++seen > HEAD_LINES) {
        break;
      }
      Beside found = named(line).isEmpty() || plainWord(line) ? null : stated(line, fromAfar);
      if (found != null) {
        return found;
      }
    }
    Matcher based = BASED.matcher(text);
    while (based.find()) {
      Beside found = stated(based.group(), fromAfar);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean fromAfar(String words) {
    return REMOTE.matcher(words).find()
        && !NOT_REMOTE.matcher(words).find()
        && (!SOME_DAYS.matcher(words).find() || WHOLLY.matcher(words).find());
  }

  /// The place these words name: a city when there is one only, else the country they share.
  private static @Nullable Beside stated(String words, boolean fromAfar) {
    var cities = new LinkedHashSet<String>();
    var countries = new LinkedHashSet<String>();
    for (NamedPlace named : named(words)) {
      countries.add(named.country());
      if (named.city()) {
        cities.add(words.substring(named.start(), named.end()));
      }
    }
    if (countries.size() != 1) {
      return null;
    }
    String city =
        cities.size() == 1 ? cities.getFirst() : cities.isEmpty() ? beforeCountry(words) : "";
    boolean remote = fromAfar || fromAfar(words);
    return new Beside(new Filter.Place(city, countries.getFirst(), remote), words.strip());
  }

  /// A city that no list knows: the words before the country where commas part firm, city and
  /// country, or "".
  private static String beforeCountry(String words) {
    String[] parts = words.split(",", -1);
    for (int i = 2; i < parts.length; i++) {
      if (!named(parts[i]).isEmpty()) {
        String city = POSTCODE.matcher(parts[i - 1]).replaceAll("").strip();
        return NAME.matcher(city).matches() ? city : "";
      }
    }
    return "";
  }

  /// The places that are written as names: with a capital, abbreviations with capitals only.
  private static List<NamedPlace> named(String words) {
    var places = new ArrayList<NamedPlace>();
    for (NamedPlace place : Lexicons.placesIn(words)) {
      String name = words.substring(place.start(), place.end());
      boolean written =
          name.length() <= 3
              ? name.equals(name.toUpperCase(Locale.ROOT))
              : !Character.isLowerCase(name.charAt(0));
      if (written) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean plainWord(String line) {
    return named(line).stream()
        .allMatch(place ->
            PLAIN_WORDS.contains(
                line.substring(place.start(), place.end()).toLowerCase(Locale.ROOT)));
  }

  /// The country whose leave to work a sentence asks for, EU, or "".
  static String rightToWork(String sentence) {
    Matcher right = RIGHT.matcher(sentence);
    if (!right.find() || sentence.contains("?")) {
      return "";
    }
    if (UNION.matcher(sentence).find()) {
      return "EU";
    }
    if (STATES.matcher(sentence).find()) {
      return "US";
    }
    for (NamedPlace named : named(sentence)) {
      if (!named.city()) {
        return named.country();
      }
    }
    return "";
  }
}
