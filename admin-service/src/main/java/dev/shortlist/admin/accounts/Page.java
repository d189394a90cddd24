package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.PageNonce;
import dev.shortlist.admin.http.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/// A small page of the log-in: a title, paragraphs, a form; works without a script. Every word that
/// comes from outside is escaped here.
final class Page {
  /// The cookie that a form's hidden token must fit.
  static final String FORM_COOKIE = "__Host-shortlist-form";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  /// A line of a form.
  ///
  /// @param type as HTML has it: text, email, password or hidden
  /// @param complete what a password store fills in: username, current-password, new-password
  record Field(String name, String label, String type, String complete, String value) {
    static Field hidden(String name, String value) {
      return new Field(name, "", "hidden", "off", value);
    }

    /// Passwords are not written back.
    @Override
    public String toString() {
      return "field " + name;
    }
  }

  private final HttpServletRequest request;
  private final String title;
  private final List<String> parts = new ArrayList<>();

  Page(HttpServletRequest request, String title) {
    this.request = request;
    this.title = title;
  }

  Page paragraph(String words) {
    parts.add("<p>" + escaped(words) + "</p>");
    return this;
  }

  Page problem(Refusal refusal) {
    String words = refusal.getMessage() + (refusal.hint().isEmpty() ? "" : "; " + refusal.hint());
    parts.add("<p class=\"problem\" role=\"alert\">" + escaped(words) + ".</p>");
    return this;
  }

  Page link(String path, String words) {
    parts.add("<p><a href=\"" + escaped(path) + "\">" + escaped(words) + "</a></p>");
    return this;
  }

  /// @param note below the fields, or ""
  Page form(String action, String button, String note, Field... fields) {
    var form = new StringBuilder();
    form.append("<form method=\"post\" action=\"").append(escaped(action)).append("\">\n");
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      form.append(line(Field.hidden(token.getParameterName(), token.getToken())));
    }
    for (Field field : fields) {
      form.append(line(field));
    }
    if (!note.isEmpty()) {
      form.append("<p class=\"note\">").append(escaped(note)).append("</p>\n");
    }
    form.append("<button>").append(escaped(button)).append("</button>\n</form>");
    parts.add(form.toString());
    return this;
  }

  private static String line(Field field) {
    String name = escaped(field.name());
    String input =
        "<input id=\"%s\" name=\"%s\" type=\"%s\" autocomplete=\"%s\" value=\"%s\"%s>\n"
            .formatted(
                name,
                name,
                field.type(),
                field.complete(),
                escaped(field.value()),
                field.type().equals("hidden") ? "" : " required");
    return field.type().equals("hidden")
        ? input
        : "<label for=\"%s\">%s</label>\n%s".formatted(name, escaped(field.label()), input);
  }

  ResponseEntity<String> answer(HttpStatus status) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>%s · Shortlist</title>
        <link rel="stylesheet" href="/assets/accounts.css" nonce="%s">
        </head>
        <body>
        <main>
        <h1>%s</h1>
        %s
        </main>
        </body>
        </html>
        """
            .formatted(
                escaped(title),
                escaped(PageNonce.of(request)),
                escaped(title),
                String.join("\n", parts));
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .body(page);
  }

  /// On to another page, by GET.
  static ResponseEntity<String> redirect(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .cacheControl(CacheControl.noStore())
        .location(URI.create(path))
        .body("");
  }

  /// On to another page with a session begun or ended; forms opened before no longer hold.
  static ResponseEntity<String> redirect(String path, ResponseCookie session) {
    ResponseCookie form =
        ResponseCookie.from(FORM_COOKIE, "")
            .path("/")
            .secure(true)
            .httpOnly(true)
            .sameSite("Strict")
            .maxAge(0)
            .build();
    var headers = new HttpHeaders();
    headers.setCacheControl(CacheControl.noStore());
    headers.setLocation(URI.create(path));
    headers.add(HttpHeaders.SET_COOKIE, session.toString());
    headers.add(HttpHeaders.SET_COOKIE, form.toString());
    return ResponseEntity.status(HttpStatus.SEE_OTHER).headers(headers).body("");
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }
}
