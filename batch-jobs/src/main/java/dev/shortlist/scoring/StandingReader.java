package dev.shortlist.scoring;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.scoring.Standing.Kind;
import dev.shortlist.scoring.Standing.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what a CV states of place and leave to work. Nationality, language, schools and telephone
/// numbers say nothing of either: only statements in so many words do.
final class StandingReader {
  private static final String LOCATION = "/profile/basics/location";
  private static final int MOST_STATEMENTS = 12;

  /// In order: the first that stands in a line is what it states.
  private static final List<Map.Entry<Kind, Pattern>> STATEMENTS =
      List.of(
          states(
              Kind.MAY_WORK,
              "(?:no|without|not? (?:need|require|requiring)|doe?s?(?: not|n['’]t)"
                  + " (?:need|require)|don['’]t (?:need|require)) (?:any )?(?:visa |work"
                  + " )?sponsorship|sponsorship (?:is )?not (?:needed|required)"),
          states(
              Kind.MAY_NOT_WORK,
              "(?:needs?|requires?|requiring|will need|would need) (?:a )?(?:visa|work"
                  + " permit|(?:visa )?sponsorship)|sponsorship (?:is )?(?:needed|required)|not"
                  + " (?:authori[sz]ed|eligible|entitled|permitted) to work|no (?:work permit|right"
                  + " to work)|keine arbeitserlaubnis"),
          states(
              Kind.MAY_WORK,
              "(?:authori[sz]ed|eligible|entitled|permitted|legally able|allowed) to work"
                  + "|right to work|work(?:ing)? (?:permit|authori[sz]ation|visa)|leave to remain"
                  + "|permanent residen(?:t|ce|cy)|green card|arbeitserlaubnis|arbeitsgenehmigung"
                  + "|aufenthaltserlaubnis|niederlassungserlaubnis|blaue karte|eu blue card"
                  + "|permis de travail|autorisation de travail"),
          states(
              Kind.STAYS, "(?:not|un)\\s?(?:willing|able|open|prepared) to relocate|no relocation"),
          states(
              Kind.MOVES,
              "(?:willing|able|open|ready|prepared|happy|available) (?:to|for) relocat\\w+|will"
                  + " relocate|open to relocation|relocation (?:is"
                  + " )?possible|umzugsbereit|bereitschaft zum umzug|mobilit[ée]"
                  + " (?:nationale|internationale)"),
          states(
              Kind.REMOTE,
              "(?:open|available|willing|prefer\\w*|looking) (?:to|for)? ?(?:work )?(?:fully"
                  + " )?remote\\w*|remote only|remote work(?:ing)? preferred|100 ?% remote"));

  private StandingReader() {}

  private static Map.Entry<Kind, Pattern> states(Kind kind, String pattern) {
    return Map.entry(kind, Pattern.compile("(?<!\\p{L})(?:" + pattern + ")(?!\\p{L})"));
  }

  /// Lines are those of the visible text; a quote is what may be quoted of a line, or null.
  static Standing read(
      Profile profile, int lines, IntFunction<String> words, IntFunction<@Nullable Quote> quotes) {
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < lines && statements.size() < MOST_STATEMENTS; i++) {
      String line = words.apply(i).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      Kind kind = kind(line);
      Quote quote = kind == null ? null : quotes.apply(i);
      if (kind != null && quote != null) {
        statements.add(new Statement(kind, Countries.named(line), quote));
      }
    }
    Profile.Location place = profile.basics().location();
    return new Standing(place.city(), place.countryCode(), quote(profile), statements);
  }

  private static @Nullable Kind kind(String line) {
    if (line.indexOf("wor") < 0
        && line.indexOf("relo") < 0
        && line.indexOf("remot") < 0
        && line.indexOf("spons") < 0
        && line.indexOf("visa") < 0
        && line.indexOf("residen") < 0
        && line.indexOf("erlaubnis") < 0
        && line.indexOf("genehmigung") < 0
        && line.indexOf("travail") < 0
        && line.indexOf("card") < 0
        && line.indexOf("karte") < 0
        && line.indexOf("umzug") < 0
        && line.indexOf("leave") < 0
        && line.indexOf("mobilit") < 0) {
      return null;
    }
    for (Map.Entry<Kind, Pattern> statement : STATEMENTS) {
      Matcher found = statement.getValue().matcher(line);
      if (found.find()) {
        return statement.getKey();
      }
    }
    return null;
  }

  private static @Nullable Quote quote(Profile profile) {
    for (Evidence evidence : profile.evidence()) {
      if (evidence.pointer().startsWith(LOCATION)) {
        return evidence.quote();
      }
    }
    return null;
  }
}
