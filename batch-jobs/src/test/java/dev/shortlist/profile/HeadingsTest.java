package dev.shortlist.profile;

import static dev.shortlist.profile.ProfileFigures.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  private static final Headings HEADINGS = new Headings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          WORK         = Work Experience|Employment History|Professional Experience
          EDUCATION    = Education|Academic Background|Education and Training
          SKILLS       = Skills|Technical Skills|Core Competencies
          LANGUAGES    = Languages|Language Skills
          CERTIFICATES = Certifications|Courses
          PROJECTS     = Projects|Personal Projects
          PUBLICATIONS = Publications
          SUMMARY      = Summary|Profile|Objective
          VOLUNTEER    = Volunteering
          AWARDS       = Awards|Honors and Awards
          REFERENCES   = References
          INTERESTS    = Interests|Hobbies
          PERSONAL     = Personal Details|Contact
          WORK         = Berufserfahrung|Beruflicher Werdegang|Praktika|Berufspraxis
          EDUCATION    = Ausbildung|Studium|Schulbildung|Bildungsweg
          SKILLS       = Kenntnisse|Fähigkeiten|IT-Kenntnisse|EDV-Kenntnisse|Kompetenzen
          LANGUAGES    = Sprachen|Sprachkenntnisse
          CERTIFICATES = Zertifikate|Weiterbildung|Fortbildungen
          PROJECTS     = Projekte
          PUBLICATIONS = Veröffentlichungen|Publikationen
          SUMMARY      = Über mich|Kurzprofil
          VOLUNTEER    = Ehrenamt
          AWARDS       = Auszeichnungen
          REFERENCES   = Referenzen
          INTERESTS    = Hobbys|Interessen
          PERSONAL     = Persönliche Daten|Kontakt
          WORK         = Expérience professionnelle|Expériences professionnelles|Parcours professionnel|Stages
          EDUCATION    = Formation|Formations|Études|Diplômes|Formation académique
          SKILLS       = Compétences|Compétences techniques|Informatique|Savoir-faire
          LANGUAGES    = Langues|Langues étrangères
          CERTIFICATES = Certifications
          PROJECTS     = Projets|Projets personnels
          SUMMARY      = À propos|Profil professionnel
          VOLUNTEER    = Bénévolat
          AWARDS       = Distinctions
          REFERENCES   = Références
          INTERESTS    = Centres d'intérêt|Loisirs
          PERSONAL     = Coordonnées|Informations personnelles
          WORK         = Experiencia laboral|Experiencia profesional|Experiencia|Trayectoria profesional
          EDUCATION    = Educación|Formación|Formación académica|Estudios
          SKILLS       = Habilidades|Competencias|Conocimientos|Aptitudes|Informática
          LANGUAGES    = Idiomas
          CERTIFICATES = Certificaciones|Cursos
          PROJECTS     = Proyectos
          PUBLICATIONS = Publicaciones
          SUMMARY      = Perfil profesional|Sobre mí|Resumen
          VOLUNTEER    = Voluntariado
          AWARDS       = Premios|Logros
          REFERENCES   = Referencias
          INTERESTS    = Intereses|Aficiones
          PERSONAL     = Datos personales|Contacto
          WORK         = Esperienza professionale|Esperienze lavorative|Esperienza lavorativa
          EDUCATION    = Istruzione|Formazione|Istruzione e formazione|Titoli di studio
          SKILLS       = Competenze|Competenze tecniche|Capacità e competenze|Competenze informatiche
          LANGUAGES    = Lingue|Lingue straniere|Competenze linguistiche
          CERTIFICATES = Certificazioni|Corsi
          PROJECTS     = Progetti
          PUBLICATIONS = Pubblicazioni
          SUMMARY      = Profilo|Chi sono
          INTERESTS    = Interessi
          REFERENCES   = Referenze
          PERSONAL     = Dati personali|Informazioni personali
          WORK         = Werkervaring|Loopbaan|Professionele ervaring|Arbeidsverleden
          EDUCATION    = Opleiding|Opleidingen|Onderwijs
          SKILLS       = Vaardigheden|Kennis|Competenties|Computervaardigheden
          LANGUAGES    = Talen|Talenkennis
          CERTIFICATES = Certificaten|Cursussen
          PROJECTS     = Projecten
          PUBLICATIONS = Publicaties
          SUMMARY      = Samenvatting|Profiel|Over mij
          VOLUNTEER    = Vrijwilligerswerk
          REFERENCES   = Referenties
          PERSONAL     = Persoonlijke gegevens
          WORK         = Experiência profissional|Experiências profissionais|Histórico profissional
          EDUCATION    = Formação académica|Formação|Educação|Habilitações literárias|Escolaridade
          SKILLS       = Competências|Habilidades|Conhecimentos|Competências digitais
          LANGUAGES    = Idiomas|Línguas
          CERTIFICATES = Certificações|Cursos
          PROJECTS     = Projetos
          PUBLICATIONS = Publicações
          SUMMARY      = Resumo|Sobre mim
          VOLUNTEER    = Voluntariado
          REFERENCES   = Referências
          INTERESTS    = Interesses
          PERSONAL     = Dados pessoais|Informações pessoais
          WORK         = Doświadczenie zawodowe|Doświadczenie|Przebieg kariery|Historia zatrudnienia
          EDUCATION    = Wykształcenie|Edukacja|Studia
          SKILLS       = Umiejętności|Kompetencje|Umiejętności techniczne
          LANGUAGES    = Języki|Języki obce|Znajomość języków
          CERTIFICATES = Certyfikaty|Kursy
          PROJECTS     = Projekty
          PUBLICATIONS = Publikacje
          SUMMARY      = Podsumowanie|O mnie
          INTERESTS    = Zainteresowania
          REFERENCES   = Referencje
          PERSONAL     = Dane osobowe|Dane kontaktowe
          WORK         = 工作经历|工作经验|实习经历
          EDUCATION    = 教育背景|教育经历|学历
          SKILLS       = 技能|专业技能|个人技能
          LANGUAGES    = 语言|语言能力
          CERTIFICATES = 证书
          PROJECTS     = 项目经历|项目经验
          PUBLICATIONS = 论文
          SUMMARY      = 自我评价|个人简介
          AWARDS       = 获奖|荣誉
          INTERESTS    = 兴趣爱好
          PERSONAL     = 个人信息|联系方式
          """)
  void theUsualHeadingsOfNineLanguagesAreKnown(SectionKind kind, String headings) {
    for (String heading : headings.split("\\|", -1)) {
      assertThat(HEADINGS.kind(line(heading))).as(heading).isEqualTo(kind);
    }
  }

  @Test
  void whatStandsUnderAnUnknownHeadingIsKept() {
    List<Line> lines = Lines.of(read("Ada Example\n\nLOOMS AND MILLS\nMended four looms\n"));

    List<Section> sections = Sections.of(lines, List.of());

    assertThat(sections.stream().flatMap(section -> section.lines().stream()))
        .extracting(Line::text)
        .containsExactly("Ada Example", "LOOMS AND MILLS", "Mended four looms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DIRECTOR OF EDUCATION",
        "TRAINING COORDINATOR",
        "SKILLS TRAINER",
        "TRAINING MANAGER",
        "EMPLOYMENT LAWYER",
        "PROJECTS OFFICER",
        "SKILLS COUNCIL NOWHERE"
      })
  void aPositionInCapitalsIsNoHeading(String position) {
    assertThat(HEADINGS.kind(plain(position))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANT WORK EXPERIENCE, WORK",
    "SALES EXPERIENCE, WORK",
    "EDUCATION AND TRAINING, EDUCATION",
    "EDUCATION & TRAVEL, EDUCATION",
    "LOOM MENDING SKILL SET, SKILLS",
    "SOFT SKILLS, SKILLS"
  })
  void wordsInCapitalsWithOneThatTellsAreAHeading(String heading, SectionKind kind) {
    assertThat(HEADINGS.kind(plain(heading))).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"certificates.", "work.", "skills"})
  void theLastLineOfAParagraphIsNoHeading(String text) {
    var line = new Line(0, text.length(), text, false, false, false, false);

    assertThat(HEADINGS.kind(line)).isNull();
  }

  @Test
  void aHeadingMayBeginWithASmallLetter() {
    assertThat(HEADINGS.kind(plain("skills"))).isEqualTo(SectionKind.SKILLS);
    assertThat(HEADINGS.kind(line("work"))).isEqualTo(SectionKind.WORK);
  }

  private static Line plain(String text) {
    return new Line(0, text.length(), text, false, true, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "Expériencesprofessionnelles,WORK",
    "Workexperience:,WORK",
    "Diplômes & concours,EDUCATION",
    "Education & awards,EDUCATION",
    "Smith & Sons,",
    "Education & the training of dogs and of their many owners,"
  })
  void aHeadingMayBeGluedOrHaveASecondPart(String heading, @Nullable SectionKind kind) {
    assertThat(HEADINGS.kind(line(heading))).isEqualTo(kind);
  }

  private static Line line(String heading) {
    return new Line(0, heading.length(), heading, false, true, true, false);
  }
}
