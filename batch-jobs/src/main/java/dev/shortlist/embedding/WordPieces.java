package dev.shortlist.embedding;

/// The word pieces of BERT uncased as numbers of its vocabulary, for models that were trained on
/// them. Serves many threads.
public final class WordPieces {
  /// Stands before and after every text that such a model reads.
  public static final int FIRST = 101;

  public static final int LAST = 102;

  private final WordPieceTokenizer tokenizer;

  private WordPieces(WordPieceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  public static WordPieces shipped() {
    return new WordPieces(StaticEmbeddingModel.load().tokenizer());
  }

  /// The pieces of a text in order, without [#FIRST] and [#LAST]; none for a text that says
  /// nothing.
  public int[] of(String text) {
    var pieces = new PieceIds();
    tokenizer.tokenize(text, 0, text.length(), pieces);
    return pieces.toArray();
  }
}
