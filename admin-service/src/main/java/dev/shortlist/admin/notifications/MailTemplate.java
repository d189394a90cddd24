package dev.shortlist.admin.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/// The words of a mail in one language: its subject, then paragraphs, with {fields}. The HTML is
/// made of the same paragraphs, so that the two never differ; a paragraph that is a link becomes
/// one.
public record MailTemplate(String subject, String paragraphs) {
  private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}");

  /// The template of this name.
  ///
  /// @param name as invitation
  /// @param language "en" or "de"
  /// @throws IllegalArgumentException when there is no such template
  public static MailTemplate of(String name, String language) {
    String file = "/mail/" + name + "." + language + ".txt";
    try (InputStream template = MailTemplate.class.getResourceAsStream(file)) {
      if (template == null) {
        throw new IllegalArgumentException("there is no " + file);
      }
      String words = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      int end = words.indexOf('\n');
      return new MailTemplate(words.substring(0, end), words.substring(end).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The mail to this address with these values.
  ///
  /// @throws IllegalArgumentException when a field has none
  public Mail fill(String to, Map<String, String> fields) {
    String text = filled(paragraphs, fields);
    String html =
        Stream.of(text.split("\n\n"))
            .map(MailTemplate::paragraph)
            .collect(Collectors.joining("\n"));
    String title = filled(subject, fields);
    return new Mail(to, title, text + "\n", page(title, html));
  }

  private static String filled(String words, Map<String, String> fields) {
    return FIELD
        .matcher(words)
        .replaceAll(field -> {
          String value = fields.get(field.group(1));
          if (value == null) {
            throw new IllegalArgumentException("no value for {" + field.group(1) + "}");
          }
          return Matcher.quoteReplacement(value);
        });
  }

  private static String paragraph(String words) {
    String escaped = HtmlUtils.htmlEscape(words, "UTF-8");
    boolean link = words.matches("https?://\\S+");
    return link
        ? "<p><a href=\"" + escaped + "\">" + escaped + "</a></p>"
        : "<p>" + escaped.replace("\n", "<br>\n") + "</p>";
  }

  private static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>%s</title></head>
    <body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">
    %s
    </body></html>
    """
        .formatted(HtmlUtils.htmlEscape(title, "UTF-8"), body);
  }
}
