package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Vacancy;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// 500 invented CVs, each told twice with another person: no score moves.
class BlindScoreTest {
  private static final Vacancy VACANCY =
      ScoringDesk.vacancy(
          "Warehouse Team Lead",
          ScoringDesk.skill("forklift", Need.MUST),
          ScoringDesk.skill("inventory management", Need.MUST),
          ScoringDesk.skill("SAP", Need.SHOULD));

  private static final List<Person> PEOPLE =
      List.of(
          new Person(
              "Anna Kowalczyk",
              "she",
              "her",
              "Ms",
              "12 Mill Lane",
              "Leeds",
              "3 May 1988",
              "Polish",
              "female"),
          new Person(
              "Tunde Adeyemi-Okafor",
              "he",
              "his",
              "Mr",
              "7 Rue de Lyon",
              "Paris",
              "1990-11-02",
              "Nigerian",
              "male"),
          new Person(
              "Nguyễn Thị Minh",
              "she",
              "her",
              "Mrs",
              "Hauptstraße 45",
              "Köln",
              "24.12.1969",
              "Vietnamese",
              "female"),
          new Person(
              "O'Neill Seán",
              "he",
              "his",
              "Mr",
              "4001 W Oak Avenue",
              "Tulsa",
              "01/02/2001",
              "Irish",
              "male"),
          new Person(
              "Baker Mason",
              "he",
              "his",
              "Mr",
              "9 High Street",
              "Bath",
              "7 July 1977",
              "British",
              "male"),
          new Person(
              "María José García López",
              "she",
              "her",
              "Ms",
              "Calle Mayor 3",
              "Madrid",
              "5 de mayo de 1985",
              "Spanish",
              "female"));

  private static final List<String> LINES =
      List.of(
          "Drove a forklift in a cold store and kept %2$s licence up to date",
          "Inventory management for 4,000 places, counted every quarter",
          "Booked goods in SAP and trained new colleagues",
          "%1$s was promoted to shift lead after two years",
          "Led a team of nine and planned %2$s shifts",
          "Cut picking errors by a third with a new layout",
          "Salesman at weekends in a furniture shop");

  @Test
  void noScoreMovesWithThePerson() {
    var random = new Random(42);
    for (int i = 0; i < 500; i++) {
      Person one = PEOPLE.get(random.nextInt(PEOPLE.size()));
      Person other = PEOPLE.get(random.nextInt(PEOPLE.size()));
      long layout = random.nextLong();

      Scorecard first = ScoringDesk.score(cv(one, layout), VACANCY);
      Scorecard second = ScoringDesk.score(cv(other, layout), VACANCY);

      assertThat(points(second))
          .as("%s and %s, layout %d", one, other, layout)
          .isEqualTo(points(first));
    }
  }

  @Test
  void noQuoteNamesThePerson() {
    for (Person person : PEOPLE) {
      Scorecard card = ScoringDesk.score(cv(person, 5), VACANCY);

      String quotes = card.criteria().toString();
      assertThat(quotes).doesNotContain(person.name(), person.mail(), person.street());
    }
  }

  private static List<Double> points(Scorecard card) {
    return card.criteria().stream().map(Scorecard.Criterion::points).toList();
  }

  private static InventedCv cv(Person person, long layout) {
    var random = new Random(layout);
    var text = new StringBuilder();
    boolean titled = random.nextBoolean();
    text.append(titled ? person.honorific() + " " : "").append(person.name()).append('\n');
    boolean oneLine = random.nextBoolean();
    String separator = List.of(" | ", ", ", "\n", " • ").get(random.nextInt(4));
    text.append(person.mail()).append(separator).append(person.phone());
    text.append(oneLine ? separator : "\n");
    text.append("Address: ")
        .append(person.street())
        .append(", ")
        .append(person.city())
        .append('\n');
    text.append("Date of birth: ").append(person.born()).append('\n');
    text.append("Nationality: ").append(person.nationality()).append('\n');
    text.append("Gender: ").append(person.sex()).append("\n\nExperience\n");
    text.append("Warehouse Supervisor, 2018 to present\n");
    for (String line : LINES) {
      if (random.nextInt(4) > 0) {
        text.append(String.format(Locale.ROOT, line, person.he(), person.his())).append('\n');
      }
    }
    if (random.nextBoolean()) {
      text.append("References on request from ").append(person.name()).append('\n');
    }
    return new InventedCv(text.toString())
        .person(person.name(), person.mail(), person.phone(), person.city())
        .title("Warehouse Supervisor");
  }

  private record Person(
      String name,
      String he,
      String his,
      String honorific,
      String street,
      String city,
      String born,
      String nationality,
      String sex) {
    String mail() {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ".") + "@example.org";
    }

    String phone() {
      return "+44 20 7946 0" + (100 + name.length());
    }
  }
}
