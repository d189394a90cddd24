package dev.shortlist.pipeline;

import java.net.URI;
import java.net.URISyntaxException;

/// The settings of the admin service, `shortlist serve`.
public final class ServiceKeys {
  public static final SettingKey<String> ADDRESS =
      SettingKey.shown(
          "service.address",
          "127.0.0.1",
          "0.0.0.0",
          "the network address the service listens on",
          ServiceKeys::host);
  public static final SettingKey<Integer> PORT =
      SettingKey.shown(
          "service.port",
          "8080",
          "8443",
          "its port for browsers and programs; 0 takes a free one",
          SettingForms.count(0, 65535));
  public static final SettingKey<Integer> MANAGEMENT_PORT =
      SettingKey.shown(
          "service.management-port",
          "8081",
          "9081",
          "its port for health and metrics, on 127.0.0.1 unless service.address says otherwise; 0"
              + " takes a free one",
          SettingForms.count(0, 65535));
  public static final SettingKey<Integer> INTERNAL_PORT =
      SettingKey.shown(
          "service.internal-port",
          "8082",
          "9082",
          "its port for other services (/internal); 0 takes a free one",
          SettingForms.count(0, 65535));
  public static final SettingKey<String> URL =
      SettingKey.shown(
          "service.url",
          "",
          "https://shortlist.example.org",
          "how people reach the service, for links in mails; empty for address and port",
          ServiceKeys::url);
  public static final SettingKey<String> SECRET =
      new SettingKey<>(
          "service.secret",
          "",
          "32 or more random characters",
          "what signing keys are encrypted with in the database; the same on every node; empty for"
              + " one made in the home",
          ServiceKeys::secret,
          SettingKey.Visibility.SECRET_VARIABLE);

  public static final SettingKey<Long> UPLOAD_LIMIT =
      SettingKey.shown(
          "service.upload-limit",
          "20m",
          "50m",
          "the largest document that may be sent",
          SettingForms.size(1_024));
  public static final SettingKey<Long> ARCHIVE_LIMIT =
      SettingKey.shown(
          "service.archive-limit",
          "200m",
          "1g",
          "the largest ZIP of documents that may be sent",
          SettingForms.size(1_024));
  public static final SettingKey<Integer> UPLOADS_AT_ONCE =
      SettingKey.shown(
          "service.uploads-at-once",
          "2",
          "4",
          "uploads that one node imports at the same time; the others wait",
          SettingForms.count(1, 8));

  private static final int SHORTEST_SECRET = 32;

  private ServiceKeys() {}

  private static String host(String words) {
    if (words.isBlank() || words.contains("/") || words.contains(" ")) {
      throw new IllegalArgumentException("must be an address or a host name");
    }
    return words;
  }

  private static String url(String words) {
    if (words.isEmpty()) {
      return words;
    }
    try {
      URI address = new URI(words);
      if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && address.getHost() != null) {
        return words.endsWith("/") ? words.substring(0, words.length() - 1) : words;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("must be an address: " + e.getReason(), e);
    }
    throw new IllegalArgumentException("must begin with http:// or https:// and name a host");
  }

  private static String secret(String words) {
    if (!words.isEmpty() && words.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException("must have at least " + SHORTEST_SECRET + " characters");
    }
    return words;
  }
}
