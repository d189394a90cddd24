package dev.shortlist.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Finds the words in what a PDF shows, by the letters its fonts give their codes, and exchanges
/// them.
final class PdfWords {
  /// A font's number and the letters of its codes; empty for codes that are none.
  private record Face(int number, Map<Integer, Optional<WordExchange.Letter>> letters) {}

  /// A letter and where its code stands.
  private record Placed(
      WordExchange.Letter letter, ShownStrings.Piece piece, int start, int length) {}

  private final IdentityHashMap<Object, Face> faces = new IdentityHashMap<>();
  private final WordExchange exchange;

  PdfWords(SplittableRandom random) {
    this.exchange = new WordExchange(random);
  }

  /// Notes the words; changes nothing.
  void learn(PDFont font, List<ShownStrings.Piece> row) throws IOException {
    for (List<Placed> word : words(font, row)) {
      exchange.learn(word.stream().map(Placed::letter).toList());
    }
  }

  /// Changes some of the words in the pieces' bytes.
  void vary(PDFont font, List<ShownStrings.Piece> row) throws IOException {
    for (List<Placed> word : words(font, row)) {
      List<WordExchange.Letter> other = exchange.next(word.stream().map(Placed::letter).toList());
      for (int i = 0; i < word.size(); i++) {
        put(other.get(i).code(), word.get(i));
      }
    }
  }

  private static void put(int code, Placed place) {
    if (code != place.letter().code()) {
      for (int i = 0; i < place.length(); i++) {
        place.piece().bytes()[place.start() + i] = (byte) (code >> (8 * (place.length() - 1 - i)));
      }
    }
  }

  private List<List<Placed>> words(PDFont font, List<ShownStrings.Piece> row) throws IOException {
    Face face =
        faces.computeIfAbsent(font.getCOSObject(), _ -> new Face(faces.size(), new HashMap<>()));
    var words = new ArrayList<List<Placed>>();
    var word = new ArrayList<Placed>();
    for (ShownStrings.Piece piece : row) {
      if (piece.afterGap()) {
        finish(word, words);
      }
      byte[] bytes = piece.bytes();
      var in = new ByteArrayInputStream(bytes);
      while (in.available() > 0) {
        int start = bytes.length - in.available();
        int code = font.readCode(in);
        int length = bytes.length - in.available() - start;
        Optional<WordExchange.Letter> letter = letter(face, font, code, length);
        if (letter.isEmpty() || word.size() >= letter.get().kind().longestWord()) {
          finish(word, words);
        }
        letter.ifPresent(found -> word.add(new Placed(found, piece, start, length)));
      }
    }
    finish(word, words);
    return words;
  }

  private static void finish(List<Placed> word, List<List<Placed>> words) {
    if (!word.isEmpty()) {
      words.add(List.copyOf(word));
      word.clear();
    }
  }

  private static Optional<WordExchange.Letter> letter(Face face, PDFont font, int code, int length)
      throws IOException {
    Optional<WordExchange.Letter> known = face.letters().get(code);
    if (known == null) {
      known = letter(font, code, face.number(), length);
      face.letters().put(code, known);
    }
    return known;
  }

  private static Optional<WordExchange.Letter> letter(PDFont font, int code, int face, int length)
      throws IOException {
    String unicode = font.toUnicode(code);
    if (unicode == null || unicode.isEmpty() || length > Integer.BYTES) {
      return Optional.empty();
    }
    int letter = unicode.codePointAt(0);
    return Character.charCount(letter) == unicode.length() && Character.isLetter(letter)
        ? Optional.of(
            new WordExchange.Letter(LetterKind.of(letter, face, length), code, font.getWidth(code)))
        : Optional.empty();
  }
}
