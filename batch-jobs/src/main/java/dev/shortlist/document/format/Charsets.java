package dev.shortlist.document.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Which bytes mean which letters in a file that does not say: a byte order mark, else UTF-8 when
/// it is valid, else UTF-16 by its noughts, else windows-1252.
public final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  public static String decode(byte[] bytes) {
    return decode(bytes, bytes.length);
  }

  /// The first so many bytes.
  public static String decode(byte[] bytes, int most) {
    int length = Math.min(most, bytes.length);
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, length - 2, StandardCharsets.UTF_16BE);
    }
    int noughts = 0;
    int evenNoughts = 0;
    for (int i = 0; i < Math.min(length, 2_000); i++) {
      if (bytes[i] == 0) {
        noughts++;
        evenNoughts += i % 2 == 0 ? 1 : 0;
      }
    }
    if (noughts * 3 > Math.min(length, 2_000)) {
      return new String(
          bytes,
          0,
          length,
          evenNoughts * 2 > noughts ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return utf8OrWindows(bytes, length);
  }

  private static String utf8OrWindows(byte[] bytes, int length) {
    int whole = length;
    if (length < bytes.length) {
      while (whole > 0 && (bytes[whole] & 0xC0) == 0x80) {
        whole--;
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, whole))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, length, WINDOWS_1252);
    }
  }

  /// The charset of this name where this Java has it and it can be a name at all.
  public static Charset named(String name, Charset otherwise) {
    return Charset.forName(name, otherwise);
  }

  /// The character set that a Windows font's number stands for.
  public static Charset ofWindowsFont(int number, Charset otherwise) {
    String name =
        switch (number) {
          case 77 -> "x-MacRoman";
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 134 -> "GBK";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 162 -> "windows-1254";
          case 177 -> "windows-1255";
          case 178 -> "windows-1256";
          case 186 -> "windows-1257";
          case 204 -> "windows-1251";
          case 222 -> "x-windows-874";
          case 238 -> "windows-1250";
          default -> otherwise.name();
        };
    return named(name, otherwise);
  }

  /// Whether a file begins with these bytes, each 0..255.
  public static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
