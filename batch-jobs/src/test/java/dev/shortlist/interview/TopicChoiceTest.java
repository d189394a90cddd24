package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.taxonomy.Dictionary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopicChoiceTest {
  private static final QuestionLibraries LIBRARIES = QuestionLibraries.shipped();

  private static List<Topic> topics(PackLanguage language, String... skills) {
    var asked = new ArrayList<Requirement>();
    for (String skill : skills) {
      asked.add(new Requirement.Skill(skill, 0, Need.MUST, 3));
    }
    return new TopicChoice(
            LIBRARIES.in(language), new Vacancy(new VacancyId("ledger"), "Ledger", "", asked, 70))
        .topics();
  }

  private static List<String> standingFor(List<Topic> topics, String competency) {
    return topics.stream()
        .filter(topic -> topic.competency().id().equals(competency))
        .flatMap(topic -> topic.requirements().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, VAT, financial-accuracy",
    "ENGLISH, Account reconciliation, financial-accuracy",
    "ENGLISH, Month-end close, financial-accuracy",
    "ENGLISH, Wound care, patient-care",
    "ENGLISH, B2B prospecting, selling-negotiating",
    "ENGLISH, Hibernate, software-design",
    "GERMAN, Kontenabstimmung, financial-accuracy",
    "GERMAN, Anlagenbuchhaltung, financial-accuracy",
    "GERMAN, Forecast, financial-accuracy",
    "GERMAN, Schaltschrankbau, technical-maintenance",
    "ENGLISH, Teaching, teaching-classes",
    "GERMAN, Kaltakquise, selling-negotiating",
    "GERMAN, Hygienevorschriften, rules-and-standards",
    "GERMAN, Küchenhygiene, kitchen-and-service",
    "GERMAN, Warenbestellung, keeping-stock",
    "GERMAN, Inventur, keeping-stock",
    "GERMAN, Jahresinventur, keeping-stock",
    "GERMAN, Zimmerreinigung, kitchen-and-service",
    "GERMAN, Krankentransport, patient-care",
    "GERMAN, Pflege der Website, reaching-audiences",
    "FRENCH, Liasse fiscale, financial-accuracy",
    "FRENCH, Soins palliatifs, patient-care",
    "FRENCH, Gestion des stocks, keeping-stock",
    "FRENCH, Communication orale, clear-communication",
    "SPANISH, Recuento de existencias, keeping-stock",
    "SPANISH, Limpieza de ventanas, craft-on-site",
    "SPANISH, Conciliaciones bancarias, financial-accuracy",
    "SPANISH, Cartera de clientes, selling-negotiating"
  })
  void commonTermsHaveTheirCompetency(PackLanguage language, String skill, String competency) {
    assertThat(standingFor(topics(language, skill), competency)).containsExactly(skill);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Notengebung, teaching-classes",
    "GERMAN, Bodenabfertigung, moving-goods",
    "SPANISH, Gestión de cobros, financial-accuracy"
  })
  void aSkillIsAlsoKnownByItsOtherNames(PackLanguage language, String skill, String competency) {
    assertThat(topics(language, skill).getFirst().competency().id()).isEqualTo(competency);
  }

  @ParameterizedTest
  @EnumSource
  void nearlyAllSkillsThatAreNoProductsLeadToACompetency(PackLanguage language) {
    Dictionary dictionary = Dictionary.standard();
    List<String> skills =
        dictionary.ids().stream()
            .filter(id -> !dictionary.isNamedAlike(id))
            .map(dictionary::name)
            .toList();

    long lost = skills.stream().filter(skill -> standsForNothing(language, skill)).count();

    assertThat(lost).isLessThan(skills.size() / 12);
  }

  private static boolean standsForNothing(PackLanguage language, String skill) {
    return topics(language, skill).stream().allMatch(topic -> topic.requirements().isEmpty());
  }

  @Test
  void aCompetencyStandsForNothingThatItDoesNotCover() {
    List<Topic> topics = topics(PackLanguage.GERMAN, "Kontenabstimmung", "SAP", "Xylophon");

    assertThat(topics).flatExtracting(Topic::requirements).containsExactly("Kontenabstimmung");
  }
}
