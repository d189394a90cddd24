package dev.shortlist.interview;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;

/// Where a CV tells of its employments and sums them up. A profile that was read by rules keeps
/// these words without their place; here they are found again, so that a pack can tell what was
/// done at work from what is said elsewhere.
final class ToldText {
  private static final String METHOD = "told-text";

  /// Without spaces; fewer tell nothing, and may stand anywhere.
  private static final int SHORTEST = 15;

  private final VisibleText visible;
  private final WholeLines whole;
  private final StringBuilder squeezed = new StringBuilder();

  /// Where each character of the squeezed text stands in the visible one.
  private final int[] places;

  ToldText(VisibleText visible, WholeLines whole) {
    this.visible = visible;
    this.whole = whole;
    this.places = new int[visible.text().length()];
    for (int i = 0; i < visible.text().length(); i++) {
      if (isSeen(visible.text().charAt(i))) {
        places[squeezed.length()] = i;
        squeezed.append(visible.text().charAt(i));
      }
    }
  }

  /// The same profile with evidence for the summary and for what is told of each employment, where
  /// it had none.
  Profile located(Profile profile) {
    var evidence = new ArrayList<>(profile.evidence());
    if (hasNone(profile, "/profile/basics/summary")) {
      add(evidence, "/profile/basics/summary", profile.basics().summary(), 0);
    }
    for (int i = 0; i < profile.work().size(); i++) {
      Employment employment = profile.work().get(i);
      String pointer = "/profile/work/" + i;
      int head = head(profile, pointer + "/");
      if (hasNone(profile, pointer + "/summary")) {
        add(evidence, pointer + "/summary", employment.summary(), head);
      }
      if (hasNone(profile, pointer + "/highlights")) {
        for (int j = 0; j < employment.highlights().size(); j++) {
          add(evidence, pointer + "/highlights/" + j, employment.highlights().get(j), head);
        }
      }
    }
    return new Profile(
        profile.basics(),
        profile.work(),
        profile.education(),
        profile.skills(),
        profile.languages(),
        profile.certificates(),
        profile.projects(),
        profile.publications(),
        profile.experienceMonths(),
        evidence,
        profile.protectedFacts());
  }

  private static boolean hasNone(Profile profile, String pointer) {
    return profile.evidence().stream().noneMatch(each -> each.pointer().startsWith(pointer));
  }

  /// Where an employment begins: code points, 0 when nothing tells.
  private static int head(Profile profile, String pointer) {
    return profile.evidence().stream()
        .filter(each -> each.pointer().startsWith(pointer))
        .mapToInt(each -> each.quote().start())
        .min()
        .orElse(0);
  }

  /// Each line of the words, where it stands from here on; what is found nowhere has no evidence.
  private void add(List<Evidence> evidence, String pointer, String words, int from) {
    for (String line : words.split("\n", -1)) {
      String sought = squeezed(line);
      int at = sought.length() < SHORTEST ? -1 : squeezed.indexOf(sought, squeezedAt(from));
      if (at >= 0) {
        for (Quote quote : whole.within(places[at], places[at + sought.length() - 1] + 1)) {
          evidence.add(new Evidence(pointer, quote, 1, METHOD));
        }
      }
    }
  }

  private int squeezedAt(int codePoint) {
    String text = visible.text();
    int offset =
        codePoint > text.codePointCount(0, text.length())
            ? text.length()
            : text.offsetByCodePoints(0, codePoint);
    int low = 0;
    int high = squeezed.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String squeezed(String words) {
    var squeezed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (isSeen(words.charAt(i))) {
        squeezed.append(words.charAt(i));
      }
    }
    return squeezed.toString();
  }

  private static boolean isSeen(char c) {
    return !Character.isWhitespace(c) && c != '\u00a0';
  }
}
