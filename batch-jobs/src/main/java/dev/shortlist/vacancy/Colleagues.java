package dev.shortlist.vacancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whom a posting names as those one works with: "collaborate with UX resources" asks for no
/// UX design, and "report to the sales director" for no sales.
final class Colleagues {
  private static final int NEAR = 30;
  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?:collaborat\\p{L}+|liais\\p{L}+|coordinat\\p{L}+|partner\\p{L}*|interact\\p{L}*|work\\p{L}* (?:closely|together)|zusammenarbeit|in absprache|en lien|en collaboration|en coordinación|colaborar?) (?:with|mit|avec|con)\\s(?:\\p{L}+\\s){0,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// arbeitest mit dem Einkauf zusammen, planen mit der Küchenleitung die Speisekarte
  private static final Pattern TOGETHER =
      Pattern.compile(
          "\\bmit (?:dem|der|den|unserem|unserer|unseren)\\s(?:(?-i:\\p{Ll})+\\s){0,2}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REPORTS_TO =
      Pattern.compile(
          "\\breport(?:s|ing)?\\b[^.;]{0,40}\\bto (?:the|our|an?)\\s$|\\bberichte(?:n|st|t)?\\b[^.;]{0,40}\\ban (?:den|die)\\s$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOES_WITH =
      Pattern.compile("zusammen|^(?:Sie|Du) \\p{Ll}+ (?:\\p{Ll}+ )?mit\\b");

  private Colleagues() {}

  /// Whether what is named at this UTF-16 offset is.
  static boolean are(String sentence, int start) {
    String before = sentence.substring(Math.max(0, start - NEAR), start);
    Matcher with = WITH.matcher(before);
    return with.find()
        || REPORTS_TO.matcher(sentence.substring(0, start)).find()
        || (DOES_WITH.matcher(sentence).find() && TOGETHER.matcher(before).find());
  }
}
