package dev.shortlist.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The 30,522 word pieces of BERT uncased (Devlin et al., NAACL 2019) as a prefix tree, so that the
/// longest piece at a position is found in one walk. A piece that begins with ## continues a word.
final class Vocabulary {
  static final int NONE = -1;
  private static final int CONTINUATION_ROOT = 1;

  private final List<String> pieces;
  private final int unknown;
  private final long[] edges;
  private final int[] targets;
  private final int[] pieceOfNode;
  private int nodes = 2;

  Vocabulary(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
    int characters = 2;
    for (String piece : pieces) {
      characters += piece.length();
    }
    int capacity = Integer.highestOneBit(Math.max(16, characters)) << 1;
    edges = new long[capacity];
    targets = new int[capacity];
    pieceOfNode = new int[characters];
    java.util.Arrays.fill(pieceOfNode, NONE);
    for (int id = 0; id < pieces.size(); id++) {
      insert(pieces.get(id), id);
    }
    unknown = pieces.indexOf("[UNK]");
  }

  static Vocabulary load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      if (in == null) {
        throw new IllegalStateException(
            "resource dev/shortlist/embedding/vocabulary.txt is missing");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Vocabulary(all.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dev/shortlist/embedding/vocabulary.txt", e);
    }
  }

  int size() {
    return pieces.size();
  }

  String piece(int id) {
    return pieces.get(id);
  }

  int idOf(String piece) {
    return pieces.indexOf(piece);
  }

  /// Splits one normalised word greedily into its longest pieces, or into one [UNK] when some part
  /// has none.
  void split(char[] word, int length, PieceIds into) {
    int before = into.size();
    int start = 0;
    while (start < length) {
      int node = start == 0 ? 0 : CONTINUATION_ROOT;
      int best = NONE;
      int bestEnd = start;
      for (int i = start; i < length; i++) {
        node = next(node, word[i]);
        if (node == NONE) {
          break;
        }
        if (pieceOfNode[node] != NONE) {
          best = pieceOfNode[node];
          bestEnd = i + 1;
        }
      }
      if (best == NONE) {
        into.truncate(before);
        into.add(unknown);
        return;
      }
      into.add(best);
      start = bestEnd;
    }
  }

  private void insert(String piece, int id) {
    boolean continues = piece.length() > 2 && piece.startsWith("##");
    int node = continues ? CONTINUATION_ROOT : 0;
    for (int i = continues ? 2 : 0; i < piece.length(); i++) {
      node = nextOrNew(node, piece.charAt(i));
    }
    pieceOfNode[node] = id;
  }

  private int next(int node, char c) {
    long key = key(node, c);
    for (int slot = slot(key); edges[slot] != 0; slot = (slot + 1) & (edges.length - 1)) {
      if (edges[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  private int nextOrNew(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    while (edges[slot] != 0) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = key;
    targets[slot] = nodes++;
    return targets[slot];
  }

  // Never 0, which marks an empty slot.
  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (edges.length - 1);
  }
}
