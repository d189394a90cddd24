package dev.shortlist.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// How the service stands in its network: TLS, the proxies before it, and whose pages may call it.
public final class NetworkKeys {
  public static final SettingKey<String> CERTIFICATE =
      SettingKey.shown(
          "service.certificate",
          "",
          "/etc/shortlist/chain.pem",
          "the certificate with its chain, PEM, for TLS 1.3; empty for plain HTTP behind a proxy"
              + " that ends TLS; read again when it changes",
          NetworkKeys::file);
  public static final SettingKey<String> KEY =
      SettingKey.shown(
          "service.key",
          "",
          "/etc/shortlist/key.pem",
          "the certificate's private key, PEM (PKCS #8, without a password)",
          NetworkKeys::file);
  public static final SettingKey<List<String>> PROXIES =
      SettingKey.shown(
          "service.proxies",
          "",
          "10.0.0.5,10.0.0.6",
          "addresses of proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; empty for"
              + " none",
          words -> list(words, NetworkKeys::address));
  public static final SettingKey<List<String>> ORIGINS =
      SettingKey.shown(
          "service.origins",
          "",
          "https://intranet.example.org",
          "whose pages may call the API from a browser (CORS); empty for none but our own",
          words -> list(words, NetworkKeys::origin));

  static final List<SettingKey<?>> ALL = List.of(CERTIFICATE, KEY, PROXIES, ORIGINS);

  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

  private NetworkKeys() {}

  private static List<String> list(String words, SettingForm<String> form) {
    return words.isBlank()
        ? List.of()
        : Arrays.stream(words.split(",", -1)).map(String::strip).map(form::read).toList();
  }

  private static String address(String words) {
    if (!ADDRESS.matcher(words).matches()) {
      throw new IllegalArgumentException("must be IP addresses with commas between them");
    }
    return words;
  }

  private static String origin(String words) {
    try {
      URI origin = new URI(words);
      if (("https".equals(origin.getScheme()) || "http".equals(origin.getScheme()))
          && origin.getHost() != null
          && String.valueOf(origin.getPath()).isEmpty()) {
        return words;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("must be origins: " + e.getReason(), e);
    }
    throw new IllegalArgumentException(
        "must be origins such as https://intranet.example.org, with commas between them");
  }

  private static String file(String words) {
    try {
      return words.isEmpty() ? words : Path.of(words).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("must be a file: " + e.getReason(), e);
    }
  }
}
