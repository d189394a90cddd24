package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.SettingKey.Visibility;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Settings;
import dev.shortlist.store.Uploads;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Every setting there is, in the order `config show` lists them.
public final class SettingKeys {
  public static final SettingKey<Path> HOME =
      SettingKey.shown(
          "home",
          "~/.shortlist",
          "/srv/shortlist",
          "the folder everything is kept in",
          SettingKeys::path);
  public static final SettingKey<TenantId> TENANT =
      SettingKey.shown("tenant", "default", "acme", "whose data this is", SettingKeys::tenant);
  public static final SettingKey<String> OUTPUT =
      SettingKey.shown(
          "output",
          "table",
          "json",
          "the form of results",
          SettingForms.oneOf("table", "json", "jsonl", "csv"));
  public static final SettingKey<String> PROGRESS =
      SettingKey.shown(
          "progress",
          "auto",
          "plain",
          "how progress is told on stderr",
          SettingForms.oneOf("auto", "bar", "plain", "json", "none"));
  public static final SettingKey<Integer> THREADS =
      SettingKey.shown(
          "threads", "cores", "4", "documents worked on at once", SettingForms.threads());
  public static final SettingKey<Long> READER_HEAP =
      SettingKey.shown(
          "reader.heap",
          "256m",
          "512m",
          "memory of one reader process",
          SettingForms.size(64L << 20));
  public static final SettingKey<Duration> READER_TIMEOUT =
      SettingKey.shown(
          "reader.timeout",
          "30s",
          "1m",
          "time one document may take to read",
          SettingForms.time(Duration.ofMillis(100), Duration.ofHours(1)));
  public static final SettingKey<String> OCR =
      SettingKey.shown(
          "ocr",
          "off",
          "auto",
          "whether pages that are only a picture are read by tesseract: off, auto (where it is"
              + " installed) or require",
          SettingForms.oneOf("off", "auto", "require"));
  public static final SettingKey<String> OCR_PROGRAM =
      SettingKey.shown(
          "ocr.program",
          "tesseract",
          "/opt/tesseract/bin/tesseract",
          "tesseract's name or place",
          SettingKeys::program);
  public static final SettingKey<String> DATABASE_URL =
      SettingKey.shown(
          "database.url",
          "",
          "jdbc:postgresql://db.example.org/shortlist",
          "the PostgreSQL to use; empty for Shortlist's own under home",
          SettingKeys::jdbcUrl);
  public static final SettingKey<String> DATABASE_USER =
      SettingKey.shown(
          "database.user", "shortlist_app", "shortlist_app", "the login", words -> words);
  public static final SettingKey<String> DATABASE_PASSWORD =
      new SettingKey<>(
          "database.password",
          "",
          "the-password",
          "its password; best given as SHORTLIST_DATABASE_PASSWORD",
          words -> words,
          Visibility.SECRET);
  public static final SettingKey<Integer> DATABASE_POOL =
      SettingKey.shown(
          "database.pool", "8", "16", "connections held at most", SettingForms.count(1, 32));
  public static final SettingKey<String> DATABASE_REPLICA =
      SettingKey.shown(
          "database.replica-url",
          "",
          "jdbc:postgresql://replica.example.org/shortlist",
          "a hot standby of that PostgreSQL, which the service reads lists from by the same login;"
              + " empty for none",
          SettingKeys::jdbcUrl);
  public static final SettingKey<Duration> DATABASE_REPLICA_LAG =
      SettingKey.shown(
          "database.replica-lag",
          "5s",
          "1s",
          "how far the replica may be behind; further, and lists are read from the database itself",
          SettingForms.time(Duration.ofMillis(100), Duration.ofHours(1)));
  public static final SettingKey<String> OBJECTS =
      SettingKey.shown(
          "objects",
          "",
          "s3://acme-shortlist/store",
          "where documents and packs are kept; empty for the home",
          SettingKeys::s3Address);
  public static final SettingKey<String> S3_ENDPOINT =
      new SettingKey<>(
          "s3.endpoint",
          "",
          "https://minio.example.org:9000",
          "the S3-compatible server; empty for AWS (also AWS_ENDPOINT_URL)",
          S3Settings::checkEndpoint,
          Visibility.SHOWN,
          List.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"));
  public static final SettingKey<String> S3_REGION =
      SettingKey.shown(
          "s3.region",
          "",
          "eu-central-1",
          "the region; empty for AWS's own settings, else us-east-1",
          S3Settings::checkRegion);
  public static final SettingKey<Integer> S3_ATTEMPTS =
      SettingKey.shown(
          "s3.attempts",
          "5",
          "8",
          "how often S3 is asked before giving up",
          SettingForms.count(1, 20));
  public static final SettingKey<Duration> S3_TIMEOUT =
      SettingKey.shown(
          "s3.timeout",
          "20s",
          "1m",
          "time S3 may take to answer or to send on",
          SettingForms.time(Duration.ofMillis(100), Duration.ofHours(1)));

  public static final SettingKey<String> EMBEDDING_MODEL =
      SettingKey.shown(
          "embedding.model",
          "static",
          "openai",
          "what measures meaning in search: static (on this machine), minilm (too, by an optional"
              + " artifact) or openai, which sends masked passages to openai.address; scores use"
              + " static",
          SettingForms.oneOf("static", "minilm", "openai"));

  private static final List<SettingKey<?>> FIRST =
      List.of(
          HOME,
          TENANT,
          OUTPUT,
          PROGRESS,
          THREADS,
          READER_HEAP,
          READER_TIMEOUT,
          OCR,
          OCR_PROGRAM,
          DATABASE_URL,
          DATABASE_USER,
          DATABASE_PASSWORD,
          DATABASE_POOL,
          DATABASE_REPLICA,
          DATABASE_REPLICA_LAG,
          OBJECTS,
          S3_ENDPOINT,
          S3_REGION,
          S3_ATTEMPTS,
          S3_TIMEOUT,
          EMBEDDING_MODEL,
          OpenAiKeys.ADDRESS,
          OpenAiKeys.KEY,
          OpenAiKeys.MODEL,
          OpenAiKeys.DIMENSIONS,
          OpenAiKeys.DIMENSIONS_ASKED,
          OpenAiKeys.BATCH,
          OpenAiKeys.TIMEOUT,
          OpenAiKeys.ATTEMPTS,
          OpenAiKeys.PRICE,
          OpenAiKeys.CAP,
          ServiceKeys.ADDRESS,
          ServiceKeys.PORT,
          ServiceKeys.MANAGEMENT_PORT,
          ServiceKeys.INTERNAL_PORT,
          ServiceKeys.URL,
          ServiceKeys.SECRET,
          MailKeys.HOST,
          MailKeys.PORT,
          MailKeys.ENCRYPTION,
          MailKeys.USER,
          MailKeys.PASSWORD,
          MailKeys.FROM,
          ServiceKeys.UPLOAD_LIMIT,
          ServiceKeys.ARCHIVE_LIMIT,
          ServiceKeys.UPLOADS_AT_ONCE);

  public static final List<SettingKey<?>> ALL =
      Stream.of(FIRST, NetworkKeys.ALL, LimitKeys.ALL)
          .<SettingKey<?>>flatMap(List::stream)
          .toList();

  private SettingKeys() {}

  private static Path path(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("must be a folder");
    }
    try {
      return Path.of(words).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("must be a folder: " + e.getReason(), e);
    }
  }

  private static String program(String words) {
    try {
      if (!words.isBlank() && Path.of(words).getFileName() != null) {
        return words;
      }
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("must be a program: " + e.getReason(), e);
    }
    throw new IllegalArgumentException("must be a program");
  }

  private static TenantId tenant(String words) {
    if (words.equals(Uploads.SERVICE.value())) {
      throw new IllegalArgumentException("must not be " + words + ": the service keeps its own so");
    }
    try {
      return new TenantId(words);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "must be 1..63 of a-z, 0-9 and '-', beginning with a letter or digit", e);
    }
  }

  private static String s3Address(String words) {
    return words.isEmpty() ? words : S3Address.parse(words).toString();
  }

  private static String jdbcUrl(String words) {
    if (!words.isEmpty() && !words.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("must begin with jdbc:postgresql:");
    }
    return words;
  }
}
