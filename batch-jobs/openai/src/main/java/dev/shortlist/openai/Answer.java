package dev.shortlist.openai;

import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What the service answered, read without trusting it: vectors in the order they came, the number
/// each has, and the tokens it charges, if it says so.
record Answer(List<Float[]> vectors, List<Long> numbers, OptionalLong charged) {
  /// @throws OpenAIInvalidDataException when it is not what the protocol says
  /// @throws EmbeddingFailedException when vectors have another dimension
  static Answer read(CreateEmbeddingResponse response, int dimension) throws OpenAIException {
    var vectors = new ArrayList<Float[]>();
    var numbers = new ArrayList<Long>();
    for (var item : response.data()) {
      List<Float> values = item.embedding();
      if (values.size() != dimension) {
        throw new EmbeddingFailedException(
            Side.SETTINGS,
            "embedding.dimension",
            "the embedding service answers with "
                + values.size()
                + " dimensions, but openai.dimensions is "
                + dimension,
            "set openai.dimensions to " + values.size() + ", or take another openai.model",
            null);
      }
      vectors.add(values.toArray(new Float[0]));
      numbers.add(item.index());
    }
    return new Answer(vectors, numbers, charged(response));
  }

  private static OptionalLong charged(CreateEmbeddingResponse response) {
    try {
      long tokens = response.usage().promptTokens();
      return tokens < 0 ? OptionalLong.empty() : OptionalLong.of(tokens);
    } catch (OpenAIInvalidDataException unsaid) {
      return OptionalLong.empty(); // then what was reserved stays
    }
  }

  /// One vector per text, by the numbers the service gave them, in whatever order they came.
  List<Embedding> embeddings(int texts) {
    @Nullable Embedding[] placed = new @Nullable Embedding[texts];
    for (int i = 0; i < vectors.size(); i++) {
      long number = numbers.get(i);
      if (number < 0 || number >= texts || placed[(int) number] != null) {
        throw wrong("numbers a vector " + number + " of 0.." + (texts - 1) + ", or twice");
      }
      placed[(int) number] = quantized(vectors.get(i));
    }
    var embeddings = new ArrayList<Embedding>(texts);
    for (Embedding embedding : placed) {
      if (embedding == null) {
        throw wrong("gives " + vectors.size() + " vectors for " + texts + " texts");
      }
      embeddings.add(embedding);
    }
    return embeddings;
  }

  /// On the scale where the largest is 127, to the nearest whole number.
  private static Embedding quantized(Float[] values) {
    double largest = 0;
    for (Float value : values) {
      if (!Float.isFinite(value)) {
        throw wrong("gives a vector that is not of numbers");
      }
      largest = Math.max(largest, Math.abs(value));
    }
    var bytes = new byte[values.length];
    for (int i = 0; i < bytes.length && largest > 0; i++) {
      bytes[i] = (byte) StrictMath.rint(values[i] / largest * Byte.MAX_VALUE);
    }
    return new Embedding(bytes);
  }

  private static EmbeddingFailedException wrong(String what) {
    return new EmbeddingFailedException(
        Side.SERVICE,
        "embedding.answer",
        "the embedding service " + what,
        "see that openai.address is an OpenAI-compatible service",
        null);
  }
}
