package dev.shortlist.evaluation;

import dev.shortlist.hiring.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A document with the e-mail address and telephone number of its candidate; "" where it has none.
public record ContactCase(Path file, String email, String phone) {
  public static final String SET = "contacts";

  private static final String RENDERCV = "cv-rendercv";
  private static final int LEAST_DIGITS = 7;

  /// The files of formats-mit and the PDFs of cv-rendercv under a folder of labelled data.
  public static List<ContactCase> in(Path data) throws IOException {
    var cases = new ArrayList<ContactCase>();
    for (FormatCase each : FormatCase.in(data)) {
      var basics = each.gold().path("basics");
      cases.add(
          new ContactCase(
              each.file(), basics.path("email").asString(""), basics.path("phone").asString("")));
    }
    Path folder = data.resolve(RENDERCV);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path yaml : files.filter(f -> f.toString().endsWith("_CV.yaml")).sorted().toList()) {
          rendered(yaml, cases);
        }
      }
    }
    return cases;
  }

  private static void rendered(Path yaml, List<ContactCase> cases) throws IOException {
    String name = yaml.getFileName().toString();
    Path pdf = yaml.resolveSibling(name.substring(0, name.length() - ".yaml".length()) + ".pdf");
    Object source = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(yaml));
    if (Files.exists(pdf)
        && source instanceof Map<?, ?> map
        && map.get("cv") instanceof Map<?, ?> cv) {
      cases.add(new ContactCase(pdf, given(cv, "email"), given(cv, "phone")));
    }
  }

  private static String given(Map<?, ?> cv, String key) {
    return cv.get(key) instanceof String value ? value : "";
  }

  public Overlap email(Profile profile) {
    return one(email.toLowerCase(Locale.ROOT), profile.basics().email().toLowerCase(Locale.ROOT));
  }

  /// By its last digits: a country's code may be written or not.
  public Overlap phone(Profile profile) {
    return one(digits(phone), digits(profile.basics().phone()));
  }

  private static String digits(String phone) {
    String digits = phone.replaceAll("\\D", "");
    int most = Math.max(LEAST_DIGITS, 9);
    return digits.length() > most ? digits.substring(digits.length() - most) : digits;
  }

  private static Overlap one(String wanted, String given) {
    boolean right = !wanted.isEmpty() && wanted.equals(given);
    return new Overlap(right ? 1 : 0, given.isEmpty() ? 0 : 1, wanted.isEmpty() ? 0 : 1);
  }
}
