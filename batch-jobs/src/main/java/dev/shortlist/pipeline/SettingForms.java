package dev.shortlist.pipeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms that settings are written in: counts, sizes such as 256m, times such as 30s, and one
/// of a few words.
final class SettingForms {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})([kmg]?)b?");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

  private SettingForms() {}

  static SettingForm<Integer> count(int least, int most) {
    return words -> Math.toIntExact(number(words, least, most));
  }

  static SettingForm<Long> longCount(long least, long most) {
    return words -> number(words, least, most);
  }

  /// A whole number, or "cores" for the number of processors.
  static SettingForm<Integer> threads() {
    return words ->
        words.equals("cores")
            ? Runtime.getRuntime().availableProcessors()
            : Math.toIntExact(number(words, 1, 256));
  }

  /// Bytes: a number, or one with k, m or g for powers of 1024.
  static SettingForm<Long> size(long least) {
    return words -> {
      Matcher matcher = SIZE.matcher(words.toLowerCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw new IllegalArgumentException("must be a size such as 256m or 2g");
      }
      long unit =
          switch (matcher.group(2)) {
            case "k" -> 1L << 10;
            case "m" -> 1L << 20;
            case "g" -> 1L << 30;
            default -> 1L;
          };
      long bytes = Math.multiplyExact(Long.parseLong(matcher.group(1)), unit);
      if (bytes < least) {
        throw new IllegalArgumentException("must be at least " + least + " bytes");
      }
      return bytes;
    };
  }

  static SettingForm<Duration> time(Duration least, Duration most) {
    return words -> {
      Matcher matcher = TIME.matcher(words);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("must be a time such as 30s, 500ms or 2m");
      }
      long amount = Long.parseLong(matcher.group(1));
      Duration time =
          switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
          };
      if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
        throw new IllegalArgumentException(
            "must be within " + least.toMillis() + "ms.." + most.toMillis() + "ms");
      }
      return time;
    };
  }

  static SettingForm<String> oneOf(String... choices) {
    return words -> {
      if (!Arrays.asList(choices).contains(words)) {
        throw new IllegalArgumentException("must be one of " + String.join(", ", choices));
      }
      return words;
    };
  }

  /// Money, or a price: 0 or more, with up to six decimals.
  static SettingForm<BigDecimal> amount() {
    return words -> {
      if (!AMOUNT.matcher(words).matches()) {
        throw new IllegalArgumentException("must be an amount such as 5 or 0.02");
      }
      return new BigDecimal(words);
    };
  }

  private static long number(String words, long least, long most) {
    try {
      long number = Long.parseLong(words);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with the range
    }
    throw new IllegalArgumentException("must be a whole number within " + least + ".." + most);
  }
}
