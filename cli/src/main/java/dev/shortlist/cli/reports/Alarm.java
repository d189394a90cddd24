package dev.shortlist.cli.reports;

import dev.shortlist.contract.ReceiptJson;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a pipeline does not let pass, as `--fail-on` names it: "flag:instruction",
/// "flag:hidden-text" for all of its kinds, or "code:document.encrypted".
public record Alarm(Kind kind, String name) {
  private static final Pattern WORDS = Pattern.compile("(flag|code):([a-z][a-z0-9.-]*)");

  /// Whether a flag or the code of a file that could not be read is meant.
  public enum Kind {
    FLAG,
    CODE
  }

  /// The alarm that words such as flag:instruction mean.
  ///
  /// @throws IllegalArgumentException when the words are not of that form
  public static Alarm parse(String words) {
    Matcher matcher = WORDS.matcher(words);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + words + "' is neither flag:NAME nor code:NAME");
    }
    return new Alarm(matcher.group(1).equals("flag") ? Kind.FLAG : Kind.CODE, matcher.group(2));
  }

  /// What of a file raises it: its flags or its code of this name or below it.
  public List<String> raisedBy(ReceiptJson line) {
    return switch (kind) {
      case FLAG -> line.flags().stream().filter(this::covers).toList();
      case CODE -> {
        String code = line.code();
        yield code != null && covers(code) ? List.of(code) : List.of();
      }
    };
  }

  private boolean covers(String found) {
    return found.equals(name) || found.startsWith(name + ".");
  }
}
