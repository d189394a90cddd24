package dev.shortlist.embedding;

import java.util.Arrays;

/// A growing list of word-piece numbers, kept unboxed because a CV has thousands of them. Not for
/// several threads.
final class PieceIds {
  private int[] ids;
  private int size;

  PieceIds() {
    this(256);
  }

  /// With room for so many before it grows.
  PieceIds(int room) {
    ids = new int[Math.max(1, room)];
  }

  void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
  }

  int get(int index) {
    return ids[index];
  }

  int size() {
    return size;
  }

  /// Keeps the first `length` numbers.
  void truncate(int length) {
    size = length;
  }

  int[] toArray() {
    return toArray(0);
  }

  /// The numbers from this index on.
  int[] toArray(int from) {
    return Arrays.copyOfRange(ids, from, size);
  }
}
