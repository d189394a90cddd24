package dev.shortlist.pipeline;

import dev.shortlist.pipeline.SettingKey.Visibility;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Settings of embedding.model openai.
final class OpenAiKeys {
  static final SettingKey<URI> ADDRESS =
      new SettingKey<>(
          "openai.address",
          "https://api.openai.com/v1",
          "https://embeddings.example.org/v1",
          "the OpenAI-compatible service (also OPENAI_BASE_URL)",
          OpenAiKeys::address,
          Visibility.SHOWN,
          List.of("OPENAI_BASE_URL"));
  static final SettingKey<String> KEY =
      new SettingKey<>(
          "openai.key",
          "",
          "the-key",
          "its key, from the environment only (also OPENAI_API_KEY)",
          words -> words,
          Visibility.SECRET_VARIABLE,
          List.of("OPENAI_API_KEY"));
  static final SettingKey<String> MODEL =
      SettingKey.shown(
          "openai.model",
          "text-embedding-3-small",
          "text-embedding-3-large",
          "the embedding model",
          OpenAiKeys::name);
  static final SettingKey<Integer> DIMENSIONS =
      SettingKey.shown(
          "openai.dimensions",
          "512",
          "1024",
          "numbers in one of its vectors",
          SettingForms.count(8, 4096));
  static final SettingKey<String> DIMENSIONS_ASKED =
      SettingKey.shown(
          "openai.dimensions-asked",
          "yes",
          "no",
          "whether the service is asked for so many: no for models that cannot shorten",
          SettingForms.oneOf("yes", "no"));
  static final SettingKey<Integer> BATCH =
      SettingKey.shown(
          "openai.batch", "128", "64", "passages in one call", SettingForms.count(1, 2048));
  static final SettingKey<Duration> TIMEOUT =
      SettingKey.shown(
          "openai.timeout",
          "30s",
          "1m",
          "time one call may take with its answer",
          SettingForms.time(Duration.ofMillis(100), Duration.ofMinutes(10)));
  static final SettingKey<Integer> ATTEMPTS =
      SettingKey.shown(
          "openai.attempts",
          "5",
          "8",
          "how often a call is tried before giving up",
          SettingForms.count(1, 20));
  static final SettingKey<BigDecimal> PRICE =
      SettingKey.shown(
          "openai.price",
          "0.02",
          "0.13",
          "what a million tokens cost, in the currency of openai.cap; 0 for a server of one's own",
          SettingForms.amount());
  static final SettingKey<BigDecimal> CAP =
      SettingKey.shown(
          "openai.cap",
          "5",
          "20",
          "what a tenant may spend in all, ever; counted before each call",
          SettingForms.amount());

  /// Names of this machine, to which nothing needs a cipher.
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private OpenAiKeys() {}

  private static URI address(String words) {
    try {
      var address = new URI(words);
      String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
      boolean safe =
          "https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && LOOPBACK.contains(host));
      if (!host.isEmpty()
          && safe
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "must be an https address without user and query, or http on this machine");
  }

  private static String name(String words) {
    if (!words.matches("[\\w./:-]{1,100}")) {
      throw new IllegalArgumentException("must be the name of a model");
    }
    return words;
  }
}
