package dev.shortlist.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A CV of a person who does not exist, always the same for the same seed.
record InventedCv(
    String name, String contact, List<Section> sections, List<String> side, String headline) {
  record Section(String heading, List<String> lines) {}

  private static final List<String> FIRST =
      List.of("Ada", "Benno", "Clara", "Dorit", "Emil", "Fenna", "Goran", "Hanna", "Ivo", "Jette");
  private static final List<String> LAST =
      List.of("Example", "Muster", "Sample", "Placeholder", "Specimen", "Testman", "Nowak-Probe");
  private static final List<String> TITLES =
      List.of("Software Engineer", "Web Developer", "Data Analyst", "System Administrator");
  private static final List<String> EMPLOYERS =
      List.of("Paper Bridge Works", "Kite and Sons", "Tin Harbour Ltd", "Blue Loom GmbH");
  private static final List<String> DEEDS =
      List.of(
          "Built the order desk in Java and kept it running",
          "Moved eleven reports from spreadsheets to SQL",
          "Wrote the tests that found the lost invoices",
          "Looked after forty workstations and two printers",
          "Taught three apprentices how to read a stack trace",
          "Cut the time of the nightly run from four hours to one");
  private static final List<String> SKILLS =
      List.of("Java", "SQL", "Linux", "Git", "HTML", "Python", "Excel");

  static InventedCv of(long seed) {
    var chance = new Random(seed);
    String first = pick(FIRST, chance);
    String last = pick(LAST, chance);
    String mail = first.toLowerCase(java.util.Locale.ROOT) + (10 + chance.nextInt(80));
    var work = new ArrayList<String>();
    int year = 2010 + chance.nextInt(4);
    for (int i = 0; i < 3; i++) {
      int until = year + 2 + chance.nextInt(2);
      work.add(0, pick(DEEDS, chance));
      work.add(0, pick(DEEDS, chance));
      work.add(
          0, pick(TITLES, chance) + ", " + pick(EMPLOYERS, chance) + ", " + year + " - " + until);
      year = until;
    }
    return new InventedCv(
        first + " " + last,
        mail + "@example.org | +49 30 90182" + (100 + chance.nextInt(900)) + " | Berlin",
        List.of(
            new Section("Experience", work),
            new Section("Education", List.of("Bachelor of Science, Nowhere College, 2006 - 2009"))),
        List.of("Skills", pick(SKILLS, chance), pick(SKILLS, chance), "Git", "Languages", "German"),
        pick(TITLES, chance));
  }

  private static String pick(List<String> from, Random chance) {
    return from.get(chance.nextInt(from.size()));
  }
}
