package dev.shortlist.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VacancyLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senior Backend Engineer | Java | en",
        "Koch | HACCP | de",
        "Controller (w/m/d) | SAP | de",
        "Controller (m/f/d) | SAP | en",
        "Agent de service (H/F) | HACCP | fr",
        "Buchhalter (m/w/d) | DATEV | de",
        "Softwareentwickler | Erfahrung mit Java und Spring | de",
        "Sachbearbeitung Einkauf (m/w/d) | SAP | de",
        "Account Manager Zürich | Experience with the sale of software | en",
        "Sales Manager São Paulo | Café, résumé and naïve Bayes with us | en",
        "Küchenhilfe | HACCP | de",
        "Infirmière en réanimation (H/F) | Encadrer les étudiants | fr",
        "Développeur web | Maîtrise de Java et de Spring | fr",
        "Comptable | Sage Paie, clôture mensuelle | fr",
        "Camarero | Experiencia en el servicio de sala | es",
        "Cuidador de pingüinos | Bilingüe, con experiencia en acuarios | es",
        "Técnico de mantenimiento | Conocimientos de hidráulica y neumática | es",
        "Contabile | Esperienza nella gestione della contabilità e delle chiusure mensili | it",
        "Boekhouder | Ervaring met de administratie en het afsluiten van de maand | nl",
        "Contabilista | Experiência na contabilidade e no fecho do mês com SAP | pt",
        "Księgowa | Doświadczenie w prowadzeniu ksiąg oraz znajomość SAP przy rozliczaniu spółek | pl",
        "Yazılım Mühendisi | Üniversitelerin ilgili bölümlerinden mezun, Java ve Spring ile en az üç yıl çalışmış, takım içinde de uyumlu | tr",
        "Účetní | Praxe v účetnictví alespoň 3 roky, znalost programu Pohoda a dobrá znalost angličtiny slovem i písmem | cs",
        "Platform Engineer | Terraform, Helm, ArgoCD, Istio, Envoy, Prometheus, Grafana, Jaeger, Kafka, Flink, Airflow, Snowflake, Redis, Cassandra | en"
      })
  void isTheOneMostOfItsWordsSpeakFor(String title, String asked, String language) {
    var vacancy =
        new Vacancy(
            new VacancyId("post"),
            title,
            "",
            List.of(new Requirement.Statement(asked, Need.MUST, 3)),
            70);

    assertThat(VacancyLanguage.of(vacancy)).isEqualTo(language);
    assertThat(VacancyLanguage.of(title + "\n" + asked)).isEqualTo(language);
  }
}
