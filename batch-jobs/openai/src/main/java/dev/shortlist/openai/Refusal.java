package dev.shortlist.openai;

import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.HostedModel;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why a call gave no vectors, in words that repeat nothing of what was sent: a service may quote a
/// text in its message, so only the status and a plain code are passed on.
record Refusal(
    Side side, String code, String what, String fix, boolean mayPass, Optional<Asked> asked) {
  /// An answer's status, and how long it asks to wait, as it stands in the headers.
  record Asked(int status, Optional<String> retryAfterMillis, Optional<String> retryAfter) {}

  private static final Pattern PLAIN_CODE = Pattern.compile("[a-z0-9_.-]{1,40}");

  static Refusal of(OpenAIException failed, HostedModel model) {
    String service = "the embedding service at " + model.address().getRawAuthority();
    return switch (failed) {
      case OpenAIServiceException answered -> answered(answered, service);
      case OpenAIInvalidDataException unread when !isCutOffByTime(unread) ->
          passing("embedding.answer", service + " sends an answer that cannot be read");
      default ->
          passing("embedding.unreachable", service + " is not there, or does not answer in time");
    };
  }

  private static boolean isCutOffByTime(Throwable failed) {
    Throwable cause = failed;
    while (cause != null && !(cause instanceof InterruptedIOException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  private static Refusal passing(String code, String what) {
    return new Refusal(
        Side.SERVICE, code, what, "see that the service is well", true, Optional.empty());
  }

  private static Refusal answered(OpenAIServiceException answered, String service) {
    int status = answered.statusCode();
    String code = answered.code().filter(c -> PLAIN_CODE.matcher(c).matches()).orElse("");
    String said = service + " answers " + status + (code.isEmpty() ? "" : " (" + code + ")");
    var asked =
        Optional.of(
            new Asked(
                status,
                answered.headers().values("retry-after-ms").stream().findFirst(),
                answered.headers().values("retry-after").stream().findFirst()));
    if (code.equals("insufficient_quota")) {
      return settings("embedding.quota", said, "fill up the account of the key", asked);
    }
    return switch (status) {
      case 408, 409, 429 ->
          new Refusal(
              Side.SERVICE,
              status == 429 ? "embedding.limited" : "embedding.unreachable",
              said,
              "wait until the service takes more",
              true,
              asked);
      case 401, 403 ->
          settings(
              "embedding.key",
              said,
              "set OPENAI_API_KEY to a key that may ask openai.model",
              asked);
      case 404 -> settings("embedding.model", said, "set openai.address and openai.model", asked);
      default ->
          status >= 500
              ? new Refusal(
                  Side.SERVICE,
                  "embedding.unreachable",
                  said,
                  "see that the service is well",
                  true,
                  asked)
              : settings(
                  "embedding.refused",
                  said,
                  "see that openai.model takes openai.dimensions, and openai.batch texts at once",
                  asked);
    };
  }

  private static Refusal settings(String code, String said, String fix, Optional<Asked> asked) {
    return new Refusal(Side.SETTINGS, code, said, fix, false, asked);
  }

  /// Whether the service certainly charges nothing: it answered that it would not do the work.
  /// After a broken line or an error inside the service nobody knows.
  boolean isUncharged() {
    return asked.isPresent() && asked.get().status() < 500 && asked.get().status() != 408;
  }

  EmbeddingFailedException failure() {
    return new EmbeddingFailedException(side, code, what, fix, null);
  }

  EmbeddingFailedException failureAfter(int attempts) {
    return new EmbeddingFailedException(
        side, code, what + ", also at attempt " + attempts, fix, null);
  }
}
