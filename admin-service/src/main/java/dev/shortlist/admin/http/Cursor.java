package dev.shortlist.admin.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The place in a list from which the next part goes on: the key of the last item that was told, so
/// that what comes or goes meanwhile moves nothing. For programs it is one word without meaning.
public record Cursor(String list, List<String> key) {
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 500;

  public Cursor {
    key = List.copyOf(key);
  }

  /// The cursor of this list that a request brought, null for none.
  ///
  /// @param parts how many parts the list's key has
  /// @throws Refusal when it is not one
  public static @Nullable Cursor of(String list, @Nullable String word, int parts) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    try {
      if (word.length() > LONGEST) {
        throw bad();
      }
      byte[] bytes = Base64.getUrlDecoder().decode(word);
      String[] fields = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1);
      var cursor = new Cursor(list, List.of(fields).subList(1, fields.length - 1));
      if (cursor.key().size() != parts || !cursor.word().equals(word)) {
        throw bad();
      }
      return cursor;
    } catch (IllegalArgumentException e) {
      throw bad();
    }
  }

  private static Refusal bad() {
    return Refusal.invalid(
        "cursor.invalid",
        "the cursor is not one that this list gave",
        "begin again without a cursor, and send 'next' back as it came");
  }

  /// A part of the key as a number.
  public long number(int part) {
    try {
      return Long.parseLong(key.get(part));
    } catch (NumberFormatException e) {
      throw bad();
    }
  }

  /// As it is sent: with a checksum, so that a word cut or mistyped is seen.
  public String word() {
    String text = list + SEPARATOR + String.join(SEPARATOR, key);
    var checksum = new CRC32();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            (text + SEPARATOR + Long.toHexString(checksum.getValue()))
                .getBytes(StandardCharsets.UTF_8));
  }

  /// What of a page of items one longer than asked for is told, and the cursor behind it.
  public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }
  }

  /// How an item is found again.
  @FunctionalInterface
  public interface KeyOf<T> {
    List<String> of(T item);
  }

  /// Cuts what was read, one item more than the limit when there are more, to a page.
  public static <T> Page<T> page(String list, List<T> read, int limit, KeyOf<T> key) {
    if (read.size() <= limit) {
      return new Page<>(read, null);
    }
    List<T> items = read.subList(0, limit);
    return new Page<>(items, new Cursor(list, key.of(items.getLast())).word());
  }

  /// What a list in order of ids has behind one of them, at most so many.
  @FunctionalInterface
  public interface Behind<T> {
    List<T> read(String id, int most);
  }

  /// The page of a list in order of ids that a request asks for.
  ///
  /// @throws Refusal when the limit is not within 1..200 or the cursor is not of this list
  public static <T> Page<T> byId(
      String list, int limit, @Nullable String cursor, Behind<T> behind, Function<T, String> id) {
    int wanted = limit(limit);
    Cursor after = of(list, cursor, 1);
    String last = after == null ? "" : after.key().getFirst();
    return page(list, behind.read(last, wanted + 1), wanted, item -> List.of(id.apply(item)));
  }

  /// The length of a page that was asked for.
  ///
  /// @throws Refusal when it is not within 1..200
  public static int limit(int asked) {
    if (asked < 1 || asked > 200) {
      throw Refusal.invalid(
          "request.limit", "limit must be within 1..200 but was " + asked, "for example limit=50");
    }
    return asked;
  }
}
