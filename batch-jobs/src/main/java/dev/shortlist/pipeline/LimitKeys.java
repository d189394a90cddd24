package dev.shortlist.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often callers of the service may call, by what they call: N/TIME lets N calls at once and
/// gives them back evenly over the time.
public final class LimitKeys {
  /// So many calls in this time.
  public record Limit(long calls, Duration time) {
    public Limit {
      if (calls < 1 || calls > 1_000_000_000 || time.toSeconds() < 1) {
        throw new IllegalArgumentException("must allow 1..1000000000 calls in 1s or longer");
      }
    }
  }

  public static final SettingKey<Limit> READ = limit("read", "600/1m", "how often a user may read");
  public static final SettingKey<Limit> WRITE =
      limit("write", "120/1m", "how often a user may change something");
  public static final SettingKey<Limit> SEARCH =
      limit("search", "120/1m", "how often a user may search");
  public static final SettingKey<Limit> UPLOAD =
      limit("upload", "120/1m", "how often a user may send CVs");
  public static final SettingKey<Limit> LOGIN =
      limit("login", "30/5m", "how often one network address may try to log in");
  public static final SettingKey<Limit> OPEN =
      limit("open", "300/1m", "how often one network address may call without being signed in");

  static final List<SettingKey<?>> ALL = List.of(READ, WRITE, SEARCH, UPLOAD, LOGIN, OPEN);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,10})/([0-9]{1,9}(?:ms|s|m|h))");

  private LimitKeys() {}

  private static SettingKey<Limit> limit(String name, String standard, String meaning) {
    return SettingKey.shown(
        "service.limit." + name, standard, "1000/1m", meaning, LimitKeys::parse);
  }

  private static Limit parse(String words) {
    Matcher matcher = FORM.matcher(words);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("must be a number of calls in a time, such as 600/1m");
    }
    SettingForm<Duration> time = SettingForms.time(Duration.ofSeconds(1), Duration.ofHours(24));
    return new Limit(Long.parseLong(matcher.group(1)), time.read(matcher.group(2)));
  }
}
