package dev.shortlist.profile;

import dev.shortlist.hiring.Profile.Basics;
import dev.shortlist.hiring.Profile.Location;
import dev.shortlist.hiring.Profile.OnlineProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who the candidate is and how to reach them, from the head of a CV first.
final class Contacts {
  private static final int HEAD_LINES = 15;
  private static final int LONGEST_LABEL = 25;

  /// With all names of its domain, but none that begins a sentence or a link glued to its end.
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}+@[A-Za-z0-9][A-Za-z0-9-]{0,62}+\\."
              + "(?:(?:[A-Z][A-Za-z0-9-]{0,62}+\\.|[a-z0-9][A-Za-z0-9-]{0,62}+\\.(?![A-Z][a-z]))(?!www\\.)){0,4}"
              + "[A-Za-z]{2,18}+(?![A-Za-z0-9@])");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,$€£#/-])(?:\\+|00)?\\(?\\d[\\d \\t().\\-/–\u00a0]{5,20}\\d(?![\\d%])");
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s|,;<>()\"]{3,200}|\\b(?:linkedin\\.com|github\\.com|gitlab\\.com|xing\\.com|twitter\\.com|x\\.com|stackoverflow\\.com|medium\\.com|behance\\.net|kaggle\\.com)/[^\\s|,;<>()\"]{2,150}",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> NETWORKS = networks();
  private static final Phrases LABELS =
      new Phrases()
          .add("name", "name")
          .add("full name", "name")
          .add("nom", "name")
          .add("nombre", "name")
          .add("nome", "name")
          .add("naam", "name")
          .add("imie i nazwisko", "name")
          .add("nombre y apellidos", "name")
          .add("vor und nachname", "name")
          .add("candidate name", "name")
          .add("姓名", "name")
          .add("address", "place")
          .add("adresse", "place")
          .add("location", "place")
          .add("wohnort", "place")
          .add("anschrift", "place")
          .add("direccion", "place")
          .add("indirizzo", "place")
          .add("adres", "place")
          .add("endereco", "place")
          .add("current location", "place")
          .add("residence", "place")
          .add("lieu", "place")
          .add("ubicacion", "place")
          .add("地址", "place");

  private final List<Line> lines;
  private final List<Section> sections;
  private final List<Line> head;
  private final Findings findings;

  Contacts(List<Line> lines, List<Section> sections, Findings findings) {
    this.lines = lines;
    this.sections = sections;
    this.findings = findings;
    var first = new ArrayList<>(lines.subList(0, Math.min(HEAD_LINES, lines.size())));
    for (Line line : Sections.lines(sections, SectionKind.PERSONAL)) {
      if (!first.contains(line)) {
        first.add(line);
      }
    }
    head = first;
  }

  /// The lines of the head that speak of the candidate, not of an employer or a school.
  private List<Line> ownLines(List<Line> top) {
    var own = new ArrayList<>(top);
    for (Section section : sections) {
      boolean other =
          switch (section.kind()) {
            case WORK, EDUCATION, PROJECTS, VOLUNTEER, REFERENCES -> true;
            case HEAD,
                SUMMARY,
                SKILLS,
                LANGUAGES,
                CERTIFICATES,
                PUBLICATIONS,
                AWARDS,
                INTERESTS,
                PERSONAL,
                OTHER ->
                false;
          };
      if (other) {
        own.removeAll(section.lines());
      }
    }
    return own;
  }

  /// As many lines as a head has, those with a label ("Date of birth: …") not counted: what stands
  /// at the top is the same however much a candidate says of themselves.
  private List<Line> top() {
    var top = new ArrayList<Line>();
    int others = 0;
    for (Line line : lines) {
      others += labelled(line) ? 0 : 1;
      if (others > HEAD_LINES || top.size() == 2 * HEAD_LINES) {
        break;
      }
      top.add(line);
    }
    return top;
  }

  /// Whether a line begins with a label and its colon.
  static boolean labelled(Line line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && colon <= LONGEST_LABEL;
  }

  private static Map<String, String> networks() {
    var networks = new LinkedHashMap<String, String>();
    networks.put("linkedin.", "LinkedIn");
    networks.put("github.com", "GitHub");
    networks.put("gitlab.com", "GitLab");
    networks.put("xing.com", "XING");
    networks.put("twitter.com", "Twitter");
    networks.put("//x.com", "X");
    networks.put("stackoverflow.com", "Stack Overflow");
    networks.put("medium.com", "Medium");
    networks.put("behance.net", "Behance");
    networks.put("kaggle.com", "Kaggle");
    networks.put("indeed.com/r/", "Indeed");
    return networks;
  }

  Basics read(String summary) {
    Piece name = new CandidateName(head, sections).read();
    findings.add("/profile/basics/name", name, 0.85, "head-line");
    Piece email = first(EMAIL, lines);
    findings.add("/profile/basics/email", email, 0.98, "email-pattern");
    Piece phone = phone();
    findings.add("/profile/basics/phone", phone, 0.85, "phone-pattern");
    Piece label = HeadPosition.under(name, head);
    findings.add("/profile/basics/label", label, 0.7, "line-under-name");
    var home = new HomePlace(ownLines(head), findings);
    Location location = home.read();
    home.note(ownLines(top()), Sections.lines(sections, SectionKind.HEAD));
    var profiles = new ArrayList<OnlineProfile>();
    String url = links(profiles);
    return new Basics(
        name.text().replaceAll("\\s+", " "),
        label.text(),
        email.text(),
        phone.text(),
        url,
        summary,
        location,
        profiles,
        PhoneNumbers.e164(phone.text(), location.countryCode()));
  }

  /// What follows a label of this kind, as in "Name: …"; nothing when the line has none.
  static Piece labelled(Line line, String label) {
    int colon = line.text().indexOf(':');
    if (colon < 0) {
      colon = line.text().indexOf('：');
    }
    if (colon <= 0
        || colon > LONGEST_LABEL
        || !label.equals(LABELS.whole(line.text().substring(0, colon)))) {
      return Piece.NONE;
    }
    return Piece.trimmed(line.start(), line.text(), colon + 1, line.text().length());
  }

  private static Piece first(Pattern pattern, List<Line> lines) {
    for (Line line : lines) {
      if (line.text().indexOf('@') < 0) {
        continue;
      }
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        return new Piece(
            line.start() + matcher.start(), line.start() + matcher.end(), matcher.group());
      }
    }
    return Piece.NONE;
  }

  private Piece phone() {
    for (Line line : head) {
      if (digitCount(line.text()) < PhoneShape.FEWEST_DIGITS) {
        continue;
      }
      Matcher matcher = PHONE.matcher(line.text());
      while (matcher.find()) {
        if (PhoneShape.phone(line.text(), matcher.start(), matcher.end())) {
          return Piece.trimmed(line.start(), line.text(), matcher.start(), matcher.end());
        }
      }
    }
    return Piece.NONE;
  }

  static int digitCount(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private String links(List<OnlineProfile> profiles) {
    String url = "";
    for (Line line : lines) {
      if (!mayLink(line.text())) {
        continue;
      }
      Matcher matcher = URL.matcher(line.text());
      while (matcher.find()) {
        String link = stripEnd(matcher.group());
        int start = line.start() + matcher.start();
        String network = network(link);
        if (!network.isEmpty()) {
          if (profiles.stream().noneMatch(known -> known.network().equals(network))) {
            findings.add(
                "/profile/basics/profiles/" + profiles.size(),
                start,
                start + link.length(),
                0.95,
                "link");
            profiles.add(new OnlineProfile(network, username(link), link));
          }
        } else if (url.isEmpty() && head.contains(line)) {
          url = link;
          findings.add("/profile/basics/url", start, start + link.length(), 0.8, "link");
        }
      }
    }
    return url;
  }

  /// Whether URL is asked, as it is of lines with a slash or "www.", and can match.
  private static boolean mayLink(String text) {
    if (text.indexOf('/') < 0 && !text.contains("www.")) {
      return false;
    }
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (text.regionMatches(true, dot - 3, "www", 0, 3)
          || text.regionMatches(true, dot + 1, "com/", 0, 4)
          || text.regionMatches(true, dot + 1, "net/", 0, 4)) {
        return true;
      }
    }
    return text.contains("://");
  }

  private static String network(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> network : NETWORKS.entrySet()) {
      if (lower.contains(network.getKey())) {
        return network.getValue();
      }
    }
    return "";
  }

  private static String username(String link) {
    String path = link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
    int slash = path.lastIndexOf('/');
    return slash > 8 || !path.contains("://") ? path.substring(slash + 1) : "";
  }

  private static String stripEnd(String link) {
    int end = link.length();
    while (end > 0 && ".,;:'".indexOf(link.charAt(end - 1)) >= 0) {
      end--;
    }
    return link.substring(0, end);
  }
}
