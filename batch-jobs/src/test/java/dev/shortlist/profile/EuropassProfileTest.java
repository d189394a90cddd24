package dev.shortlist.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

final class EuropassProfileTest {
  private static final String PASSPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
        <LearnerInfo>
          <Identification>
            <PersonName><FirstName>Ada</FirstName><Surname>Example</Surname></PersonName>
            <ContactInfo>
              <Address><Contact><AddressLine>1 Loom Lane</AddressLine><Municipality>Nowhere</Municipality>
                <Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address>
              <Email><Contact>ada@example.org</Contact></Email>
              <TelephoneList><Telephone><Contact>+44 20 7946 0018</Contact></Telephone></TelephoneList>
            </ContactInfo>
            <Demographics><Birthdate year="1990" month="--02" day="---03"/>
              <Gender><Code>F</Code><Label>Female</Label></Gender></Demographics>
          </Identification>
          <WorkExperienceList>
            <WorkExperience>
              <Period><From year="2019" month="--03"/><Current>true</Current></Period>
              <Position><Label>Loom engineer</Label></Position>
              <Activities>&lt;ul&gt;&lt;li&gt;Wrote Java for looms&lt;/li&gt;&lt;/ul&gt;</Activities>
              <Employer><Name>Example Works</Name></Employer>
            </WorkExperience>
            <WorkExperience>
              <Period><From year="2017" month="--01"/><To year="2018" month="--12" day="---31"/></Period>
              <Position><Label>Fitter</Label></Position>
              <Employer><Name>Nowhere Mills</Name></Employer>
            </WorkExperience>
          </WorkExperienceList>
          <EducationList><Education>
            <Period><From year="2008"/><To year="2011"/></Period>
            <Title>Bachelor of Science</Title><Organisation><Name>Nowhere University</Name></Organisation>
          </Education></EducationList>
          <Skills><Linguistic>
            <MotherTongueList><MotherTongue><Description><Label>English</Label></Description></MotherTongue></MotherTongueList>
            <ForeignLanguageList><ForeignLanguage><Description><Label>German</Label></Description>
              <ProficiencyLevel><Listening>C1</Listening><SpokenInteraction>B2</SpokenInteraction></ProficiencyLevel>
            </ForeignLanguage></ForeignLanguageList>
          </Linguistic>
          <Computer><Description>Tools: Git, Docker</Description></Computer></Skills>
        </LearnerInfo>
      </SkillsPassport>
      """;

  private static final String CANDIDATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3">
        <CandidatePerson>
          <PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Example</hr:FamilyName></PersonName>
          <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
          <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>39</CountryDialing><oa:DialNumber>0612345678</oa:DialNumber></Communication>
          <hr:BirthDate>1990-02-03</hr:BirthDate><GenderCode>female</GenderCode>
          <PrimaryLanguageCode name="NORMAL">ita</PrimaryLanguageCode>
        </CandidatePerson>
        <CandidateProfile languageCode="en">
          <hr:ExecutiveSummary>Builds looms.</hr:ExecutiveSummary>
          <EmploymentHistory><EmployerHistory><hr:OrganizationName>Example Works</hr:OrganizationName>
            <PositionHistory><PositionTitle typeCode="FREETEXT">Loom engineer</PositionTitle>
              <EmploymentPeriod><StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></StartDate>
                <EndDate><hr:FormattedDateTime>2020-02-28</hr:FormattedDateTime></EndDate></EmploymentPeriod>
              <oa:Description>Wrote Java for looms</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
          <PersonQualifications><PersonCompetency><CompetencyID>deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
            <CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode>
              <Score><hr:ScoreText>C1</hr:ScoreText></Score></CompetencyDimension></PersonCompetency></PersonQualifications>
        </CandidateProfile>
      </Candidate>
      """;

  private static Extraction.Read document(String xml) {
    return (Extraction.Read) new DocumentReader().read(xml.getBytes(UTF_8), ReadOptions.DEFAULTS);
  }

  private static Profile read(String xml) {
    return ProfileExtractors.standard().extract(document(xml), YearMonth.of(2020, 2));
  }

  @Test
  void readsAnOlderEuropassCvAsData() {
    Profile profile = read(PASSPORT);

    assertThat(profile.basics().name()).isEqualTo("Ada Example");
    assertThat(profile.basics().email()).isEqualTo("ada@example.org");
    assertThat(profile.basics().phone()).isEqualTo("+44 20 7946 0018");
    assertThat(profile.basics().location().countryCode()).isEqualTo("GB");
    assertThat(profile.work())
        .extracting(work -> work.name() + ", " + work.position())
        .containsExactly("Example Works, Loom engineer", "Nowhere Mills, Fitter");
    // March 2019 to February 2020, and the years 2017 and 2018.
    assertThat(profile.experienceMonths()).isEqualTo(36);
    assertThat(profile.education().getFirst().level()).isEqualTo(EducationLevel.BACHELOR);
    assertThat(profile.languages())
        .extracting(Profile.Language::code, Profile.Language::level)
        .containsExactly(tuple("en", LanguageLevel.NATIVE), tuple("de", LanguageLevel.B2));
    assertThat(profile.skills()).extracting(Profile.Skill::name).contains("Git", "Docker", "Java");
  }

  @Test
  void readsAEuropassCvOfTodayAsData() {
    Profile profile = read(CANDIDATE);

    assertThat(profile.basics().name()).isEqualTo("Ada Example");
    assertThat(profile.basics().phone()).isEqualTo("+39 0612345678");
    assertThat(profile.basics().summary()).isEqualTo("Builds looms.");
    assertThat(profile.work().getFirst().position()).isEqualTo("Loom engineer");
    assertThat(profile.experienceMonths()).isEqualTo(12);
    assertThat(profile.languages()).extracting(Profile.Language::code).containsExactly("it", "de");
  }

  @Test
  void leavesBirthAndSexOutOfTheText() {
    assertThat(document(PASSPORT).text().text()).doesNotContain("1990", "Female");
    assertThat(document(CANDIDATE).text().text()).doesNotContain("1990", "female");
    assertThat(document(PASSPORT).mediaType()).isEqualTo("application/xml");
  }

  @Test
  void anEntityBombIsRefusedWithoutBeingUnpacked() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"xxxx\"><!ENTITY y \"&x;&x;\">]>"
            + "<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\">"
            + "<LearnerInfo>&y;</LearnerInfo></SkillsPassport>";

    Extraction read = new DocumentReader().read(bomb.getBytes(UTF_8), ReadOptions.DEFAULTS);

    assertThat(read).isInstanceOf(Extraction.Unreadable.class);
  }

  static final List<String> PAGE =
      List.of(
          "Ada Example",
          "1 Loom Lane, Nowhere",
          "ada@example.org, +44 20 7946 0018",
          "WORK EXPERIENCE",
          "March 2019 - Present",
          "Loom engineer",
          "Example Works",
          "Wrote Java for looms",
          "January 2017 - December 2018",
          "Fitter",
          "Nowhere Mills",
          "EDUCATION",
          "2008 - 2011",
          "Bachelor of Science",
          "Nowhere University",
          "LANGUAGES",
          "English, German",
          "SKILLS",
          "Tools: Git, Docker");

  static Profile pdf(List<String> lines, String attached) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -14);
        }
        content.endText();
      }
      var file = new PDEmbeddedFile(document, new ByteArrayInputStream(attached.getBytes(UTF_8)));
      var specification = new PDComplexFileSpecification();
      specification.setFile("europass.xml");
      specification.setEmbeddedFile(file);
      var tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of("europass.xml", specification));
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      var out = new ByteArrayOutputStream();
      document.save(out);
      var read =
          (Extraction.Read) new DocumentReader().read(out.toByteArray(), ReadOptions.DEFAULTS);
      return ProfileExtractors.standard().extract(read, YearMonth.of(2020, 2));
    }
  }

  @Test
  void anAttachedEuropassCvIsReadAsDataWhereThePagesShowIt() throws IOException {
    Profile profile = pdf(PAGE, PASSPORT);

    assertThat(profile.work())
        .extracting(work -> work.name() + ", " + work.position())
        .containsExactly("Example Works, Loom engineer", "Nowhere Mills, Fitter");
    assertThat(profile.evidence())
        .filteredOn(each -> each.pointer().equals("/profile/work/0/position"))
        .extracting(Evidence::method)
        .containsExactly("json-resume");
    assertThat(profile.experienceMonths()).isEqualTo(36);
  }

  @Test
  void whatOnlyTheAttachmentSaysIsLeftOut() throws IOException {
    String longer =
        PASSPORT.replace("<From year=\"2017\" month=\"--01\"/>", "<From year=\"2008\"/>");
    String other = PASSPORT.replace("Nowhere Mills", "Payload Industries");

    assertThat(pdf(PAGE, longer).experienceMonths()).isEqualTo(36);
    assertThat(pdf(PAGE, other).work())
        .extracting(Profile.Employment::name)
        .doesNotContain("Payload Industries");
    assertThat(pdf(PAGE, "<SkillsPassport xmlns=\"http://europass\"><broken").basics().name())
        .isEqualTo("Ada Example");
  }
}
