package dev.shortlist.admin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTemplateTest {
  private static final Map<String, String> FIELDS =
      Map.of(
          "organisation", "Acme & <b>Sons</b>",
          "name", "Ana $1",
          "inviter", "Bo",
          "days", "7",
          "minutes", "30",
          "link", "https://shortlist.example.org/reset?secret=a&b=c");

  @ParameterizedTest
  @CsvSource({
    "invitation,en",
    "invitation,de",
    "reset,en",
    "reset,de",
    "password-changed,en",
    "password-changed,de"
  })
  void saysTheSameAsTextAndAsHtml(String name, String language) {
    Mail mail = MailTemplate.of(name, language).fill("ana@example.org", FIELDS);

    assertThat(mail.subject()).isNotBlank().doesNotContain("{");
    assertThat(mail.text()).contains("Ana $1").contains("?secret=a&b=c\n").doesNotContain("{");
    assertThat(mail.html())
        .contains("Acme &amp; &lt;b&gt;Sons&lt;/b&gt;")
        .contains("<a href=\"https://shortlist.example.org/reset?secret=a&amp;b=c\">")
        .doesNotContain("<b>");
  }

  @ParameterizedTest
  @CsvSource({"invitation", "reset", "password-changed"})
  void hasTheSameFieldsInBothLanguages(String name) {
    assertThat(fields(MailTemplate.of(name, "de"))).isEqualTo(fields(MailTemplate.of(name, "en")));
  }

  private static SortedSet<String> fields(MailTemplate template) {
    var fields = new TreeSet<String>();
    Pattern.compile("\\{[a-z]+}")
        .matcher(template.subject() + template.paragraphs())
        .results()
        .forEach(match -> fields.add(match.group()));
    return fields;
  }

  @Test
  void refusesAFieldWithoutAValue() {
    var template = new MailTemplate("{gone}", "words");

    assertThatThrownBy(() -> template.fill("ana@example.org", FIELDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no value for {gone}");
  }

  @Test
  void hasNoTemplateOfAnotherLanguage() {
    assertThatThrownBy(() -> MailTemplate.of("reset", "fr"))
        .hasMessage("there is no /mail/reset.fr.txt");
  }
}
