package dev.shortlist.embedding;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Text to word pieces as BERT uncased does it (google-research/bert, tokenization.py): control
/// characters dropped, lower case, accents stripped, every punctuation mark and every CJK ideograph
/// a word of its own, then the longest pieces first. Independent of locale. One instance may serve
/// many threads.
final class WordPieceTokenizer {
  private static final int LONGEST_WORD = 100;
  private static final int FOLDED = 0x250;
  private static final String[] FOLDS = folds();

  /// Words met before, to be split but once: a power of two. Entries never change once made, so
  /// threads may race for a slot: the worst is a word split twice.
  private static final int KNOWN_WORDS = 1 << 15;

  private static final int LONGEST_KNOWN = 24;

  private final Vocabulary vocabulary;
  private final @Nullable KnownWord[] knownWords = new KnownWord[KNOWN_WORDS];

  /// The piece of each ASCII character that is a word of its own.
  private final int[] asciiPieces = new int[0x80];

  WordPieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (char c = 0; c < asciiPieces.length; c++) {
      var piece = new PieceIds();
      vocabulary.split(new char[] {c}, 1, piece);
      asciiPieces[c] = piece.get(0);
    }
  }

  /// Adds the pieces of text[start, end) to the list.
  void tokenize(String text, int start, int end, PieceIds into) {
    var word = new Word();
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c < 0x80) {
        i++;
        ascii(c, word, into);
        continue;
      }
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      other(codePoint, word, into);
    }
    flush(word, into);
  }

  /// The number of pieces of text[start, end).
  int count(String text, int start, int end) {
    var pieces = new PieceIds();
    tokenize(text, start, end, pieces);
    return pieces.size();
  }

  private void ascii(char c, Word word, PieceIds into) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word.add(c);
    } else if (c >= 'A' && c <= 'Z') {
      word.add((char) (c + 32));
    } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      flush(word, into);
    } else if (c > ' ' && c < 0x7F) {
      flush(word, into);
      into.add(asciiPieces[c]);
    }
    // Other control characters vanish without ending the word.
  }

  private void other(int codePoint, Word word, PieceIds into) {
    if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      flush(word, into);
    } else if (vanishes(codePoint)) {
      return;
    } else if (isIdeograph(codePoint)) {
      alone(codePoint, word, into);
    } else {
      String folded = codePoint < FOLDED ? FOLDS[codePoint] : fold(codePoint);
      for (int i = 0; i < folded.length(); ) {
        int part = folded.codePointAt(i);
        i += Character.charCount(part);
        if (isPunctuation(part)) {
          alone(part, word, into);
        } else {
          word.add(part);
        }
      }
    }
  }

  private void alone(int codePoint, Word word, PieceIds into) {
    flush(word, into);
    word.add(codePoint);
    flush(word, into);
  }

  private void flush(Word word, PieceIds into) {
    if (word.codePoints > LONGEST_WORD) {
      into.add(vocabulary.idOf("[UNK]"));
    } else if (word.length > 0) {
      split(word, into);
    }
    word.clear();
  }

  private void split(Word word, PieceIds into) {
    if (word.length > LONGEST_KNOWN) {
      vocabulary.split(word.characters, word.length, into);
      return;
    }
    int slot = slot(word);
    KnownWord known = knownWords[slot];
    if (known != null && known.is(word)) {
      for (int id : known.ids) {
        into.add(id);
      }
      return;
    }
    int before = into.size();
    vocabulary.split(word.characters, word.length, into);
    char[] characters = Arrays.copyOf(word.characters, word.length);
    knownWords[slot] = new KnownWord(characters, into.toArray(before));
  }

  private static int slot(Word word) {
    int hash = 0;
    for (int i = 0; i < word.length; i++) {
      hash = 31 * hash + word.characters[i];
    }
    return (hash ^ (hash >>> 15)) & (KNOWN_WORDS - 1);
  }

  private static boolean vanishes(int codePoint) {
    if (codePoint == 0xFFFD) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isPunctuation(int codePoint) {
    if (codePoint < 0x80) {
      return !Character.isLetterOrDigit(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0x20000 && codePoint <= 0x2CEAF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  private static String fold(int codePoint) {
    String decomposed =
        Normalizer.normalize(
            Character.toString(Character.toLowerCase(codePoint)), Normalizer.Form.NFD);
    var kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String[] folds() {
    var folds = new String[FOLDED];
    for (int codePoint = 0; codePoint < FOLDED; codePoint++) {
      folds[codePoint] = fold(codePoint);
    }
    return folds;
  }

  private static final class KnownWord {
    private final char[] characters;
    private final int[] ids;

    KnownWord(char[] characters, int[] ids) {
      this.characters = characters;
      this.ids = ids;
    }

    boolean is(Word word) {
      return Arrays.equals(characters, 0, characters.length, word.characters, 0, word.length);
    }
  }

  /// The word being read; characters beyond the longest word are counted, not kept.
  private static final class Word {
    private final char[] characters = new char[2 * LONGEST_WORD];
    private int length;
    private int codePoints;

    void add(int codePoint) {
      codePoints++;
      if (codePoints <= LONGEST_WORD) {
        length += Character.toChars(codePoint, characters, length);
      }
    }

    void add(char c) {
      codePoints++;
      if (codePoints <= LONGEST_WORD) {
        characters[length++] = c;
      }
    }

    void clear() {
      length = 0;
      codePoints = 0;
    }
  }
}
