package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Profile.Language;
import dev.shortlist.hiring.Profile.Skill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All persons and employers are invented.
final class RuleProfileExtractorTest {
  private static final YearMonth AS_OF = YearMonth.of(2026, 6);

  private static Profile read(String text) {
    return ProfileExtractors.standard().extract(ProfileFigures.read(text), AS_OF);
  }

  private static final String ENGLISH =
      """
      Ada Exampleton
      Senior Backend Engineer
      ada.exampleton@example.org | +44 20 7946 0018 | London, United Kingdom
      linkedin.com/in/adaexampleton

      Summary
      Builds payment systems.

      Work Experience
      Senior Backend Engineer, Invented Payments Ltd
      Jan 2020 - Present
      • Runs Java and Kafka services on k8s
      Software Engineer, Madeup Labs Inc, Leeds
      03/2015 - 12/2019
      • Wrote Python

      Education
      BSc Computer Science, University of Nowhere, 2011 - 2014

      Skills
      Java, Kafka, Underwater basketry

      Languages
      English: Native speaker
      German (B2)
      """;

  @Test
  void aGapAfterAtIsNoEndOfTheText() {
    Profile profile = read("Ada Exampleton\n\nEducation\nMSc Physics at  Nowhere\n2011 - 2014\n");

    assertThat(profile.education())
        .extracting(education -> education.studyType())
        .containsExactly("MSc");
  }

  @Test
  void readsNameContactsAndPlace() {
    Profile profile = read(ENGLISH);

    assertThat(profile.basics().name()).isEqualTo("Ada Exampleton");
    assertThat(profile.basics().label()).isEqualTo("Senior Backend Engineer");
    assertThat(profile.basics().email()).isEqualTo("ada.exampleton@example.org");
    assertThat(profile.basics().phone()).isEqualTo("+44 20 7946 0018");
    assertThat(profile.basics().location().city()).isEqualTo("London");
    assertThat(profile.basics().location().countryCode()).isEqualTo("GB");
    assertThat(profile.basics().profiles())
        .extracting(p -> p.network())
        .containsExactly("LinkedIn");
    assertThat(profile.basics().summary()).isEqualTo("Builds payment systems.");
  }

  @Test
  void readsEmploymentsWithDatesAbove() {
    Profile profile = read(ENGLISH);

    assertThat(profile.work())
        .extracting(Employment::position, Employment::name, Employment::current)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Senior Backend Engineer", "Invented Payments Ltd", true),
            org.assertj.core.groups.Tuple.tuple("Software Engineer", "Madeup Labs Inc", false));
    assertThat(profile.work().getFirst().endDate()).isNull();
    assertThat(profile.work().get(1).location()).isEqualTo("Leeds");
    assertThat(profile.work().get(1).highlights()).containsExactly("Wrote Python");
    // 2015-03..2019-12 is 58 months, 2020-01..2026-06 is 78
    assertThat(profile.experienceMonths()).isEqualTo(136);
  }

  @Test
  void givesSkillsTheMonthsOfTheEmploymentsThatMentionThem() {
    Profile profile = read(ENGLISH);

    assertThat(profile.skills())
        .contains(
            new Skill(
                "kubernetes", "Kubernetes", java.util.List.of("k8s"), 78, PartialDate.of(2026, 6)),
            new Skill(
                "python", "Python", java.util.List.of("Python"), 58, PartialDate.of(2019, 12)),
            new Skill(
                "", "Underwater basketry", java.util.List.of("Underwater basketry"), 0, null));
  }

  @Test
  void readsDegreesAndLanguages() {
    Profile profile = read(ENGLISH);

    assertThat(profile.education()).hasSize(1);
    assertThat(profile.education().getFirst().level()).isEqualTo(EducationLevel.BACHELOR);
    assertThat(profile.education().getFirst().institution()).isEqualTo("University of Nowhere");
    assertThat(profile.education().getFirst().area()).isEqualTo("Computer Science");
    assertThat(profile.education().getFirst().endDate()).isEqualTo(PartialDate.of(2014));
    assertThat(profile.languages())
        .extracting(Language::code, Language::level)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("en", LanguageLevel.NATIVE),
            org.assertj.core.groups.Tuple.tuple("de", LanguageLevel.B2));
  }

  @Test
  void quotesTheVeryWordsOfEveryValue() {
    Profile profile = read(ENGLISH);

    assertThat(profile.evidence()).hasSizeGreaterThan(20);
    for (Evidence evidence : profile.evidence()) {
      int start = ENGLISH.offsetByCodePoints(0, evidence.quote().start());
      int end = ENGLISH.offsetByCodePoints(0, evidence.quote().end());
      assertThat(ENGLISH.substring(start, end)).isEqualTo(evidence.quote().text()).isNotBlank();
      assertThat(evidence.pointer()).startsWith("/profile/");
    }
  }

  @Test
  void readsAGermanCv() {
    Profile profile =
        read(
            """
            Lebenslauf

            Clara Beispielmann
            Musterstraße 12, 10115 Berlin
            clara.beispielmann@example.org

            Berufserfahrung

            Jan '19 – heute
            Krankenpflegerin, Erfundene Klinik GmbH, Berlin
            • Intensivpflege und Wundversorgung

            03/2015 - 12/2018
            Buchhalterin bei Muster AG

            Ausbildung

            10/2010 – 02/2015
            Master of Science Informatik, Technische Universität Musterstadt

            Sprachen
            Deutsch: Muttersprache
            Französisch – Grundkenntnisse
            """);

    assertThat(profile.basics().name()).isEqualTo("Clara Beispielmann");
    assertThat(profile.basics().location().city()).isEqualTo("Berlin");
    assertThat(profile.work())
        .extracting(work -> work.position() + " @ " + work.name())
        .containsExactly("Krankenpflegerin @ Erfundene Klinik GmbH", "Buchhalterin @ Muster AG");
    assertThat(profile.education().getFirst().level()).isEqualTo(EducationLevel.MASTER);
    assertThat(profile.education().getFirst().area()).isEqualTo("Informatik");
    assertThat(profile.skills()).extracting(Skill::id).contains("criticalcare", "woundcare");
    assertThat(profile.languages())
        .extracting(language -> language.code() + " " + language.level())
        .containsExactly("de NATIVE", "fr A2");
  }

  @Test
  void readsAFrenchCv() {
    Profile profile =
        read(
            """
            Jeanne Inventée
            Cheffe de projet
            Lyon, France
            jeanne.inventee@example.org

            Expérience professionnelle

            Depuis mars 2018
            Cheffe de projet chez Société Fictive SAS
            • Gestion de projet et relation client

            De janvier 2014 à février 2018
            Développeuse chez Atelier Imaginaire

            Formation
            2013 Licence Informatique, Université de Nullepart

            Langues
            Français : langue maternelle
            Anglais : courant
            """);

    assertThat(profile.basics().name()).isEqualTo("Jeanne Inventée");
    assertThat(profile.work())
        .extracting(work -> work.position() + " @ " + work.name() + " " + work.startDate())
        .containsExactly(
            "Cheffe de projet @ Société Fictive SAS 2018-03",
            "Développeuse @ Atelier Imaginaire 2014-01");
    assertThat(profile.education().getFirst().level()).isEqualTo(EducationLevel.BACHELOR);
    assertThat(profile.skills())
        .extracting(Skill::id)
        .contains("projectmanagement", "customerservice");
    assertThat(profile.languages())
        .extracting(language -> language.language() + " " + language.level())
        .containsExactly("French NATIVE", "English C1");
  }

  @Test
  void readsASpanishCv() {
    Profile profile =
        read(
            """
            Inés Inventada Ficticia
            ines@example.org | Madrid, España

            EXPERIENCIA LABORAL
            Contable | Empresa Imaginaria S.L. | enero de 2017 - actualidad
            - Contabilidad y conciliación bancaria

            EDUCACIÓN
            Licenciatura en Economía, Universidad Inexistente, 2012 - 2016

            IDIOMAS
            Español: nativo
            Inglés: intermedio
            """);

    assertThat(profile.work().getFirst().position()).isEqualTo("Contable");
    assertThat(profile.work().getFirst().name()).startsWith("Empresa Imaginaria");
    assertThat(profile.work().getFirst().current()).isTrue();
    assertThat(profile.education().getFirst().area()).isEqualTo("Economía");
    assertThat(profile.skills()).extracting(Skill::id).contains("accounting", "reconciliation");
    assertThat(profile.languages())
        .extracting(language -> language.code() + " " + language.level())
        .containsExactly("es NATIVE", "en B1");
  }

  @Test
  void readsEmploymentsWithDatesBesideOrBeforeThem() {
    assertThat(
            read("Max Muster\n\nEXPERIENCE\nAcme Foundry Inc | Welder | 2015 - 2018\nShip Works Ltd | Foreman | 2018 - 2020\n")
                .work())
        .extracting(work -> work.position() + " @ " + work.name())
        .containsExactly("Welder @ Acme Foundry Inc", "Foreman @ Ship Works Ltd");
    assertThat(
            read("Max Muster\n\nWork History\n01/2015 to 02/2018\nSales Clerk at Corner Shop\nSold bread every day.\n03/2018 to Current\nCook at Green Inn\n")
                .work())
        .extracting(work -> work.position() + " @ " + work.name())
        .containsExactly("Sales Clerk @ Corner Shop", "Cook @ Green Inn");
    assertThat(
            read("Max Muster\n\nExperience\n\nElectrician\n\nSpark Works Ltd -  Leeds, England -\n\nMay 2016 to June 2018\n\nWired houses.\n")
                .work())
        .extracting(work -> work.position() + " @ " + work.name() + " in " + work.location())
        .containsExactly("Electrician @ Spark Works Ltd in Leeds, England");
  }

  @Test
  void readsACvWithoutHeadings() {
    Profile profile =
        read(
            "Max Muster\nmax@example.org\n\nNurse, Invented Hospital\n2015 - 2019\nCared for patients.\n\nBSc Nursing, Nowhere College, 2014\n");

    assertThat(profile.work()).extracting(Employment::position).containsExactly("Nurse");
    assertThat(profile.education()).hasSize(1);
  }

  @Test
  void givesNothingForNothing() {
    assertThat(read("")).isEqualTo(Profile.EMPTY);
  }

  @Test
  void keepsWhatStandsUnderAnUnknownHeading() {
    Profile profile =
        read(
            "Max Muster\n\nEXPERIENCE\nCook, Green Inn\n2015 - 2018\n\nTHINGS I LIKE TO TELL\nWelding at night\n");

    assertThat(profile.work().getFirst().summary()).contains("Welding at night");
    assertThat(profile.skills()).extracting(Skill::id).contains("welding");
  }

  @Test
  void takesAWideGapForTheBorderOfACell() {
    Profile profile =
        read(
            "Max Muster\n"
                + "Personal details  Leeds, England\n\n"
                + "Experience\n"
                + "Green Inn  Leeds, England\n"
                + "Cook  2015 - 2018\n\n"
                + "Languages  Polish (native)\n"
                + "English (C1)\n");

    assertThat(profile.basics().location().city()).isEqualTo("Leeds");
    assertThat(profile.work().getFirst().name()).isEqualTo("Green Inn");
    assertThat(profile.work().getFirst().location()).isEqualTo("Leeds, England");
    assertThat(profile.languages())
        .extracting(Language::language)
        .containsExactly("Polish", "English");
  }

  @Test
  void readsAnInternshipBesideItsDatesAsAnEntryAndNotAsAHeading() {
    Profile profile =
        read("Max Muster\n\nExperience\nInternship  2015 - 2016\nGreen Inn Ltd\nPeeled.\n");

    assertThat(profile.work()).extracting(Employment::position).containsExactly("Internship");
  }

  @Test
  void readsAGreekCv() {
    Profile profile =
        read(
            "Μαξ Δοκιμής\n\n"
                + "ΕΡΓΑΣΙΑΚΗ ΕΜΠΕΙΡΙΑ\n"
                + "Λογιστής, Δοκιμή Α.Ε.\n"
                + "Μάρτιος 2019 - σήμερα\n\n"
                + "Ξένες γλώσσες\n"
                + "Αγγλικά: άριστα\n");

    assertThat(profile.work().getFirst().position()).isEqualTo("Λογιστής");
    assertThat(profile.work().getFirst().startDate()).isEqualTo(PartialDate.of(2019, 3));
    assertThat(profile.work().getFirst().current()).isTrue();
    assertThat(profile.languages()).extracting(Language::code).containsExactly("en");
  }

  @Test
  void cutsAnUnknownTownFromAnEmployersLegalFormButNoPartOfAName() {
    Profile profile =
        read(
            "Max Muster\n\n"
                + "Experience\n"
                + "Cook\n"
                + "Muster Werke AG, Kleinhausen\n"
                + "2015 - 2018\n"
                + "Peeled.\n\n"
                + "Cook\n"
                + "Plate, Knife & Fork\n"
                + "2012 - 2014\n"
                + "Washed.\n");

    assertThat(profile.work())
        .extracting(work -> work.name() + " in " + work.location())
        .containsExactly("Muster Werke AG in Kleinhausen", "Plate, Knife & Fork in ");
  }

  @Test
  void leavesPageNumbersOut() {
    Profile profile =
        read("Page 1 of 2\nMax Muster\n\nExperience\nPage 2 of 2\n2015 - 2018\nCook, Green Inn\n");

    assertThat(profile.basics().name()).isEqualTo("Max Muster");
    assertThat(profile.work()).extracting(Employment::name).containsExactly("Green Inn");
  }

  @Test
  void readsAnAddressThatGoesOnInTheNextLine() {
    Profile profile =
        read("Max Muster\nmax@example.org | 12 Any Street, San\nFrancisco California 94105\n");

    assertThat(profile.basics().location().city()).isEqualTo("San Francisco");
    assertThat(profile.basics().location().region()).isEqualTo("California");
  }

  @Test
  void theVersionSpeaksForEveryWordList() throws IOException {
    Path folder = Path.of("src/main/resources/dev/shortlist/profile");
    try (Stream<Path> lists = Files.list(folder)) {
      assertThat(lists.map(list -> list.getFileName().toString()).sorted())
          .containsExactlyElementsOf(Lexicon.RESOURCES.stream().sorted().toList());
    }
    assertThat(Lexicon.version("one")).isNotEqualTo(Lexicon.version("another"));
  }
}
