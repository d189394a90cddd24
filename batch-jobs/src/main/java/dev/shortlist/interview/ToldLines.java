package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a CV tells of what is asked: the whole lines around the words that a criterion rests on,
/// and for a skill, or a sentence that names one, also what the CV tells of work with it beyond the
/// few lines that the score shows, by whatever name.
final class ToldLines {
  private static final int LONGEST_NAME = 40;
  private static final Pattern STEM = Pattern.compile("(\\p{L}{6,}[^\\Wi])i?ations?");

  private final Profile profile;
  private final DegreeLines degrees;
  private final WholeLines whole;
  private final TellingOrder order;
  private final Quotable quotable;

  ToldLines(Profile profile, WholeLines whole, TellingOrder order, Quotable quotable) {
    this.profile = profile;
    this.degrees = new DegreeLines(profile);
    this.whole = whole;
    this.order = order;
    this.quotable = quotable;
  }

  /// The lines for a criterion, the most telling first.
  List<Quote> of(Criterion criterion, @Nullable Requirement requirement) {
    if (requirement instanceof Requirement.Education) {
      return degrees.of(criterion);
    }
    var lines = new ArrayList<Quote>();
    for (Quote quote : criterion.evidence()) {
      lines.add(isInWords(criterion, requirement) ? whole(quote) : quote);
    }
    if (requirement instanceof Requirement.Skill && !criterion.evidence().isEmpty()) {
      lines.addAll(naming(names(criterion, requirement)));
    } else if (requirement instanceof Requirement.Statement asked) {
      lines.addAll(naming(KnownSkills.namesIn(asked.text())));
    }
    return order.sorted(lines, requirement);
  }

  /// The line around a quote, unless the rest of it may not be printed.
  Quote whole(Quote quote) {
    if (order.isDate(quote)) {
      return quote;
    }
    Quote line = whole.around(quote);
    return quotable.may(line) || !quotable.may(quote) ? line : quote;
  }

  /// Whether what is asked is shown by lines; a degree, a language and a certificate are shown by a
  /// name, and a title is one.
  static boolean isInWords(Criterion criterion, @Nullable Requirement requirement) {
    return switch (requirement) {
      case Requirement.Skill _, Requirement.Statement _ -> true;
      case Requirement.Education _, Requirement.Language _, Requirement.Certificate _ -> false;
      case null -> criterion.kind() != Scorecard.Kind.TITLE;
    };
  }

  /// What a skill is called: the vacancy's names of it, those of the profile's skill that a
  /// criterion rests on, and the words it rests on.
  List<String> names(Criterion criterion, @Nullable Requirement requirement) {
    if (!(requirement instanceof Requirement.Skill asked)) {
      return List.of();
    }
    var names = new LinkedHashSet<String>();
    names.addAll(asked.alternatives());
    for (int i = 0; i < profile.skills().size(); i++) {
      Profile.Skill skill = profile.skills().get(i);
      if (rests(criterion, "/profile/skills/" + i)
          || skill.name().equalsIgnoreCase(asked.skill())) {
        names.add(skill.name());
        names.addAll(skill.keywords());
      }
    }
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }

  private boolean rests(Criterion criterion, String skill) {
    for (Evidence each : profile.evidence()) {
      boolean its = each.pointer().equals(skill) || each.pointer().startsWith(skill + "/keywords");
      if (its && criterion.evidence().contains(each.quote()) && !order.isDate(each.quote())) {
        return each.quote().text().length() <= LONGEST_NAME;
      }
    }
    return false;
  }

  private List<Quote> naming(List<String> names) {
    List<List<String>> inWords =
        names.stream()
            .flatMap(name -> Stream.of(Words.of(name), doing(name)))
            .filter(name -> !name.isEmpty())
            .toList();
    Set<Quote> lines = new LinkedHashSet<>();
    for (Evidence each : profile.evidence()) {
      if (order.isTold(each) && says(each.quote().text(), inWords)) {
        lines.add(whole(each.quote()));
      }
    }
    lines.addAll(whole.saying(text -> says(text, inWords)));
    return List.copyOf(lines);
  }

  /// A work of one name, said as something done: who reconciled did reconciliation.
  private static List<String> doing(String name) {
    List<String> words = Words.of(name);
    Matcher stem = STEM.matcher(words.size() == 1 ? words.getFirst() : "");
    return stem.matches() ? List.of(stem.group(1) + "*") : List.of();
  }

  private static boolean says(String text, List<List<String>> names) {
    List<String> words = Words.of(text);
    return names.stream().anyMatch(name -> Words.contain(words, name));
  }
}
