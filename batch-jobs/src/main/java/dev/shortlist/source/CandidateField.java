package dev.shortlist.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A column of a candidate list, by the heading it is written with, and the headings other programs
/// give it.
public enum CandidateField {
  CANDIDATE("candidate"),
  NAME("name", "full name", "candidate name"),
  FIRST_NAME("first name", "given name", "vorname", "prénom", "nombre"),
  LAST_NAME("last name", "surname", "family name", "nachname", "nom", "apellidos"),
  EMAIL("email", "e-mail", "email address", "e-mail address", "mail"),
  PHONE("phone", "phone number", "mobile", "telephone", "telefon", "téléphone", "teléfono"),
  CITY("city", "location", "ort", "stadt", "ville", "ciudad"),
  REGION("region", "state", "province"),
  COUNTRY("country", "country code", "land", "pays", "país"),
  HEADLINE("headline", "label"),
  POSITION("position", "title", "job title", "current title", "stelle", "poste", "puesto"),
  EMPLOYER("employer", "company", "current company", "firma", "arbeitgeber", "entreprise"),
  FROM("from", "start date", "since", "von", "seit"),
  TO("to", "end date", "until", "bis"),
  DEGREE("degree", "abschluss", "diplôme", "titulación"),
  FIELD("field", "field of study", "area", "fach"),
  SCHOOL("school", "university", "institution", "hochschule"),
  SKILLS("skills", "tags", "kenntnisse", "compétences", "competencias"),
  LANGUAGES("languages", "sprachen", "langues", "idiomas"),
  CERTIFICATES("certificates", "certifications", "zertifikate");

  /// What stands between several values of one cell.
  public static final String BETWEEN = "; ";

  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
  private final List<String> others;

  CandidateField(String heading, String... others) {
    this.heading = heading;
    this.others = List.of(others);
  }

  /// The heading it is written with, in lower case.
  public String heading() {
    return heading;
  }

  /// The field a heading means, whatever its case, hyphens and underscores.
  static Optional<CandidateField> of(String typed) {
    String heading = typed.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Arrays.stream(values())
        .filter(field -> field.heading.equals(heading) || field.others.contains(heading))
        .findFirst();
  }
}
