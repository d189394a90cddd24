package dev.shortlist.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Which paths of a source are wanted: any include pattern (all when there is none), and no exclude
/// pattern. Patterns are globs as in [java.nio.file.FileSystem#getPathMatcher]; one without "/" is
/// held against the file name alone.
public final class PathPatterns {
  public static final PathPatterns ALL = new PathPatterns(List.of(), List.of());

  /// The order of listings: Java's own compares the halves of letters beyond U+FFFF.
  static final Comparator<String> CODE_POINTS =
      (left, right) -> Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private final List<String> include;
  private final List<String> exclude;
  private final List<PathMatcher> included;
  private final List<PathMatcher> excluded;

  /// @throws java.util.regex.PatternSyntaxException when a pattern is not a glob
  public PathPatterns(List<String> include, List<String> exclude) {
    this.include = List.copyOf(include);
    this.exclude = List.copyOf(exclude);
    this.included = include.stream().map(PathPatterns::matcher).toList();
    this.excluded = exclude.stream().map(PathPatterns::matcher).toList();
  }

  public List<String> include() {
    return include;
  }

  public List<String> exclude() {
    return exclude;
  }

  boolean wants(String path) {
    Path whole = Path.of(path);
    return (included.isEmpty() || matches(included, whole)) && !matches(excluded, whole);
  }

  /// Whether a name that somebody wrote into an archive can be a path here and a line of a receipt.
  static boolean possible(String path) {
    if (path.indexOf('\0') >= 0 || !path.equals(wellFormed(path))) {
      return false;
    }
    try {
      return !Path.of(path).toString().isEmpty();
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  /// The name with U+FFFD for what no receipt can hold.
  static String printable(String path) {
    return UNPRINTABLE.matcher(path).replaceAll("\uFFFD");
  }

  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /// Files that systems and editors leave in folders, no CV of anybody.
  static boolean systemFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".")
        || name.startsWith("~$")
        || path.startsWith("__MACOSX/")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  private static boolean matches(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  private static PathMatcher matcher(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    if (glob.contains("/")) {
      return matcher;
    }
    return path -> {
      Path name = path.getFileName();
      return name != null && matcher.matches(name);
    };
  }
}
