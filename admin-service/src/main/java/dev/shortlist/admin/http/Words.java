package dev.shortlist.admin.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text that came in a request.
public final class Words {
  private Words() {}

  /// The text of these bytes.
  ///
  /// @throws Refusal when they are not UTF-8, or hold NUL, which the database does not keep
  public static String of(byte[] bytes) {
    try {
      return checked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw Refusal.invalid(
          "request.utf-8", "the body is not UTF-8", "send text in UTF-8, without other bytes");
    }
  }

  /// The text itself.
  ///
  /// @throws Refusal when it holds NUL or half a character
  public static String checked(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      boolean pair =
          Character.isHighSurrogate(each)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (each == 0 || (Character.isSurrogate(each) && !pair)) {
        throw Refusal.invalid(
            "request.characters",
            "the text holds a NUL or half a character",
            "send it without characters that are none");
      }
      if (pair) {
        at++;
      }
    }
    return text;
  }
}
