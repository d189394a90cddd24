package dev.shortlist.profile;

import dev.shortlist.hiring.Profile.Location;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads where the candidate lives, from the head of a CV: a labelled place, a line's place or
/// address, or what stands beside the contacts.
final class HomePlace {
  private static final int PLACE_LINES = 8;
  private static final int LONGEST_ADDRESS_END = 50;
  private static final int CONTACT_LINES = 6;
  private static final int SMALL_WORDS_OF_A_SENTENCE = 4;

  /// What else stands in a line of contacts, in capitals.
  private static final Set<String> NO_TOWNS =
      Set.of(
          "linkedin",
          "github",
          "gitlab",
          "xing",
          "twitter",
          "portfolio",
          "website",
          "web",
          "blog",
          "email",
          "e mail",
          "mail",
          "phone",
          "mobile",
          "telephone",
          "telefon",
          "tel",
          "cell",
          "fax",
          "skype",
          "contact",
          "home",
          "address",
          "male",
          "female",
          "single",
          "married",
          "indeed",
          "stack overflow",
          "kaggle",
          "orcid");

  private final List<Line> head;
  private final Findings findings;

  HomePlace(List<Line> head, Findings findings) {
    this.head = head;
    this.findings = findings;
  }

  Location read() {
    for (Line line : head) {
      Piece labelled = Contacts.labelled(line, "place");
      Location found = labelled.isEmpty() ? null : place(labelled);
      if (found != null) {
        return found;
      }
    }
    for (int i = 0; i < Math.min(PLACE_LINES, head.size()); i++) {
      Line line = unwrapped(i);
      List<Piece> pieces = HeadPieces.of(line.start(), line.text());
      Location found = firstPlace(pieces);
      if (found != null) {
        return found;
      }
    }
    return besideContacts();
  }

  /// "Smallville | ada@example.org": what looks like a town in a line of contacts is where the
  /// candidate lives, though no list has it.
  private Location besideContacts() {
    for (int i = 0; i < Math.min(CONTACT_LINES, head.size()); i++) {
      Line line = head.get(i);
      List<Piece> pieces = HeadPieces.of(line.start(), line.text());
      if (pieces.size() < 2 || pieces.stream().noneMatch(piece -> contact(piece.text()))) {
        continue;
      }
      for (Piece piece : pieces) {
        if (town(piece.text())) {
          findings.add("/profile/basics/location", piece, 0.5, "contact-line");
          return new Location(piece.text(), "", "");
        }
      }
    }
    return Location.EMPTY;
  }

  /// Notes every other place of the lines at the top and every town that those above the first
  /// section name: whichever of them is home, each tells where the candidate is from.
  void note(List<Line> top, List<Line> aboveSections) {
    for (Line line : top) {
      List<Piece> pieces = HeadPieces.of(line.start(), line.text());
      boolean contact = pieces.size() > 1 && pieces.stream().anyMatch(each -> contact(each.text()));
      for (Piece piece : pieces) {
        if (isPlace(piece.text()) || (contact && town(piece.text()))) {
          note(piece);
        }
      }
      if (aboveSections.contains(line)) {
        noteTowns(line);
      }
    }
  }

  private static boolean isPlace(String text) {
    return Places.whole(text) != null
        || (digits(text) && !contact(text) && !sentence(text) && Address.read(text) != null);
  }

  private void noteTowns(Line line) {
    for (Phrases.Found found : Places.mentioned(line.text())) {
      boolean capital = Character.isUpperCase(line.text().charAt(found.start()));
      if (capital && found.meaning().startsWith("city ")) {
        note(Piece.trimmed(line.start(), line.text(), found.start(), found.end()));
      }
    }
  }

  private void note(Piece piece) {
    findings.add("/profile/basics/location", piece, 0.5, "head-place");
  }

  private static boolean contact(String text) {
    return text.indexOf('@') > 0
        || text.contains(".com/")
        || PhoneShape.phone(text, 0, text.length());
  }

  /// What names nothing but a place goes before what may be a street: "Via Roma 10, 20121 Milano".
  private @Nullable Location firstPlace(List<Piece> pieces) {
    for (Piece piece : pieces) {
      Location found = Places.whole(piece.text()) == null ? null : place(piece);
      if (found != null) {
        return found;
      }
    }
    for (Piece piece : pieces) {
      Location found = place(piece);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The line with the one under it, when an address with a number in it goes on there: the second
  /// names a place by which the first alone would be read differently.
  private Line unwrapped(int index) {
    Line line = head.get(index);
    if (index + 1 >= head.size()) {
      return line;
    }
    Line next = head.get(index + 1);
    if (next.start() != line.end() + 1
        || next.text().length() > LONGEST_ADDRESS_END
        || next.text().indexOf('@') >= 0
        || Contacts.digitCount(line.text()) == 0) {
      return line;
    }
    List<Piece> pieces = HeadPieces.of(line.start(), line.text());
    if (pieces.isEmpty()
        || !digits(pieces.getLast().text())
        || Places.mentioned(next.text()).isEmpty()) {
      return line;
    }
    String text = line.text() + " " + next.text();
    return new Line(line.start(), next.end(), text, false, line.gap(), false, false);
  }

  private @Nullable Location place(Piece piece) {
    Location whole = Places.whole(piece.text());
    boolean address = whole == null && digits(piece.text()) && !sentence(piece.text());
    Location found = address ? Address.read(piece.text()) : whole;
    if (found != null && !found.equals(Location.EMPTY)) {
      findings.add("/profile/basics/location", piece, whole == null ? 0.6 : 0.85, "place-names");
      return found;
    }
    return null;
  }

  /// An address has hardly a word in small letters; what has many tells something else.
  private static boolean sentence(String text) {
    int small = 0;
    boolean capital = false;
    for (String word : text.split("\\s+", -1)) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(0));
      small += letter && word.length() > 2 && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      capital |= letter && Character.isUpperCase(word.charAt(0));
    }
    return capital && small >= SMALL_WORDS_OF_A_SENTENCE;
  }

  private static boolean town(String text) {
    return HeadWords.placeLike(text)
        && !NO_TOWNS.contains(Folded.phrase(text))
        && !NameShape.name(text);
  }

  private static boolean digits(String text) {
    return Contacts.digitCount(text) > 0 && text.indexOf('@') < 0;
  }
}
