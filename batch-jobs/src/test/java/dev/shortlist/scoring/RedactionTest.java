package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.ProtectedKind;
import dev.shortlist.hiring.VisibleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private static String masked(String line) {
    return ScoringDesk.SCORER.redaction().mask(Profile.EMPTY, VisibleText.of(line)).text();
  }

  @Test
  void masksWhatTheProfileMarksAsProtectedThoughNoLabelTellsIt() {
    var text = VisibleText.of("Ada Example\n34 years old\nWrote Java for looms");
    int start = text.text().indexOf("34");
    var fact =
        new Profile.ProtectedFact(
            ProtectedKind.AGE, text.quote(start, start + "34 years old".length()));
    Profile none = Profile.EMPTY;
    var profile =
        new Profile(
            none.basics(),
            none.work(),
            none.education(),
            none.skills(),
            none.languages(),
            none.certificates(),
            none.projects(),
            none.publications(),
            0,
            none.evidence(),
            List.of(fact));

    String masked = ScoringDesk.SCORER.redaction().mask(profile, text).text();

    assertThat(masked).doesNotContain("34", "years old").contains("Wrote Java for looms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date of birth",
        "Birth date",
        "Birthplace",
        "Place of birth",
        "DOB",
        "D.O.B.",
        "D.O.B",
        "do.b",
        "Born in",
        "Nationality",
        "Citizenship",
        "Marital status",
        "Civil status",
        "Geburtsdatum",
        "Geboren am",
        "Familienstand",
        "Staatsangehörigkeit",
        "Nationalität",
        "Geschlecht",
        "Née le",
        "Né le",
        "Date de naissance",
        "Situation familiale",
        "Fecha de nacimiento",
        "Nacionalidad",
        "Estado civil",
        "Data di nascita",
        "Stato civile",
        "ſtato civile",
        "Nationalité",
        "Nationalite",
        "Nazionalità",
        "Cittadinanza",
        "Né(e) le",
        "Née à",
        "Lieu de naissance",
        "État civil",
        "Nata il",
        "Staatsbürgerschaft",
        "Geboortedatum",
        "Nationaliteit",
        "Burgerlijke staat",
        "Data de nascimento",
        "Nacionalidade",
        "Data urodzenia",
        "Narodowość",
        "Stan cywilny",
        "Ημερομηνία γέννησης",
        "出生日期",
        "性别：",
        "婚姻状况"
      })
  void takesOutWhatFollowsAClearLabel(String label) {
    assertThat(masked(label + " Quittung")).isBlank();
    assertThat(masked("• " + label + " Quittung")).isBlank();
    assertThat(masked("welding, " + label + " Quittung").strip()).isEqualTo("welding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Age",
        "Sex",
        "Gender",
        "Religion",
        "Children",
        "Born",
        "Home address",
        "Postal address",
        "Address",
        "Father's name",
        "Full name",
        "Name",
        "Phone",
        "Mobile",
        "Cell",
        "Tel",
        "Telephone",
        "E-mail",
        "Email",
        "Anschrift",
        "Adresse",
        "Sexo",
        "Sesso",
        "Geboren",
        "Passport No",
        "Alter",
        "Âge",
        "Sexe",
        "Edad",
        "Hijos",
        "Età",
        "Figli",
        "Leeftijd",
        "Geslacht",
        "Idade",
        "Religião",
        "Wiek",
        "Płeć",
        "Plec",
        "Φύλο",
        "年龄"
      })
  void takesOutWhatFollowsALabelBeforeAColon(String label) {
    assertThat(masked(label + ": Quittung")).isBlank();
    assertThat(masked("welding | " + label + " : Quittung").strip()).isEqualTo("welding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.quittung.example/cv", "https://quittung.example", "HTTP://quittung.example",
        "linkedin.com/in/quittung", "de.linkedin.com/in/quittung", "GitHub.com/quittung",
        "xing.com/profile/quittung", "indeed.com/r/Quittung-A/b97e199", "cv.example.org/q/1"
      })
  void takesOutLinks(String link) {
    assertThat(masked("welding " + link).strip()).isEqualTo("welding");
  }

  @Test
  void leavesWordsThatOnlyBeginLikeALabel() {
    String line = "Managed marital arts classes, national sales; data centre staff";
    String others = "Nationalités traitées | naturalisation, alternative data; geborgenheit";

    assertThat(masked(line)).isEqualTo(line);
    assertThat(masked(others)).isEqualTo(others);
  }

  @Test
  void takesOutALinkThatGoesOnInTheNextLine() {
    assertThat(words(masked("indeed.com/r/Quittung-\nquittung/b97 welding"))).isEqualTo("welding");
  }

  @Test
  void leavesToolsThatLookLikeLinks() {
    String line = "Node.js/Express, ASP.NET/C#, Socket.io/Redis and and/or";

    assertThat(masked(line)).isEqualTo(line);
  }

  @Test
  void takesTheNamesOfSchoolsOutForEveryone() {
    assertThat(words(masked("2016: Bachelor, Quittunga University")))
        .isEqualTo("2016: Bachelor University");
    assertThat(words(masked("2016: COLLEGE OF QUITTUNGA"))).isEqualTo("2016: COLLEGE OF");
    assertThat(masked("welding at the Technical University"))
        .isEqualTo("welding at the Technical University");
  }

  @Test
  void aNameThatIsAWordIsTakenOutOnlyBesideTheOtherPart() {
    var cv =
        new InventedCv("Baker Quittung\nHead Baker\nReferences: Mr Baker\nworked in Baker Street")
            .person("Baker Quittung", "", "", "");

    String text = ScoringDesk.SCORER.redaction().mask(cv.profile(), cv.text()).text();

    assertThat(text).contains("Head Baker", "Baker Street").doesNotContain("Quittung");
    assertThat(text).doesNotContain("Mr").doesNotContain(": Baker");
  }

  @Test
  void aNameThatIsASkillStaysInTheListOfSkills() {
    var cv =
        new InventedCv("Zorbix Quittung\n\nTools: Zorbix, welding")
            .person("Zorbix Quittung", "", "", "")
            .skill("Zorbix", "Zorbix", 0);

    String text = ScoringDesk.SCORER.redaction().mask(cv.profile(), cv.text()).text();

    assertThat(text.strip()).isEqualTo("Tools: Zorbix, welding");
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void takesContactsOutOfALineThatNobodyHasAProfileOf() {
    assertThat(
            Redaction.withoutContacts(
                "5 years payroll lead ada@example.org +49 30 5550 101 linkedin.com/in/ada manager"))
        .contains("5 years payroll lead", "manager")
        .doesNotContain("@", "5550", "linkedin");
  }
}
