package dev.shortlist.admin.http;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Turns what an endpoint throws into a problem (RFC 9457): type, title, status, detail, and our
/// code and hint.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /// The problem of a refusal, for filters that answer before any endpoint does.
  static ProblemDetail of(Refusal refusal) {
    return problem(refusal.status(), refusal.code(), refusal.getMessage(), refusal.hint());
  }

  private static ProblemDetail problem(
      HttpStatusCode status, String code, @Nullable String detail, String hint) {
    ProblemDetail problem = new Problem(ProblemDetail.forStatus(status));
    problem.setType(URI.create("urn:shortlist:problem:" + code));
    problem.setDetail(detail);
    problem.setProperty("code", code);
    problem.setProperty("hint", hint);
    return problem;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    var headers = new HttpHeaders();
    headers.setCacheControl(CacheControl.noStore()); // also where Spring Security never comes by
    refusal
        .retryAfter()
        .ifPresent(wait ->
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds())));
    if (refusal.status() == HttpStatus.UNAUTHORIZED) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"shortlist\"");
    }
    return ResponseEntity.status(refusal.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(of(refusal));
  }

  /// A form that is none, and a client that went away while sending it.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> broken(MultipartException broken) {
    return refused(
        Refusal.invalid(
            "request.form",
            "the form cannot be read",
            "send multipart/form-data with a boundary and a part named file"));
  }

  /// Parameters that are not UTF-8, or more than a thousand.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(InvalidParameterException unreadable) {
    return refused(
        Refusal.invalid(
            "request.parameters",
            "the parameters cannot be read",
            "send them as percent-encoded UTF-8"));
  }

  /// Text that PostgreSQL does not keep (SQL state 22021, 22P05): characters that are none.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(DataAccessException failure) {
    if (failure.getMostSpecificCause() instanceof SQLException cause
        && List.of("22021", "22P05").contains(String.valueOf(cause.getSQLState()))) {
      return refused(
          Refusal.invalid(
              "request.characters",
              "the request holds a NUL or half a character",
              "send it without characters that are none"));
    }
    return failed(failure);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    if (DatabaseAway.caused(failure)) {
      LOG.warn("the database does not answer: {}", failure.getClass().getSimpleName());
      return refused(DatabaseAway.refusal());
    }
    LOG.error("an endpoint failed", failure);
    return ResponseEntity.internalServerError()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal.unexpected",
                "the service failed at this",
                "try again; if it happens again, tell whoever runs the service the X-Request-Id"));
  }

  /// A problem that does not repeat the path: it may hold a name, and what belongs to another is
  /// answered as what does not exist, to the byte.
  private static final class Problem extends ProblemDetail {
    Problem(ProblemDetail problem) {
      super(problem);
      super.setInstance(null);
    }

    @Override
    public void setInstance(@Nullable URI path) {}
  }

  /// What Spring itself refuses: a malformed body, a missing parameter, an unknown path.
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Object told = body == null && failure instanceof ErrorResponse error ? error.getBody() : body;
    if (told instanceof ProblemDetail spring) {
      var problem = new Problem(spring);
      told = problem;
      boolean unknown = status.value() == HttpStatus.NOT_FOUND.value();
      String code = unknown ? "unknown" : "request.invalid";
      if (unknown) {
        problem.setDetail("there is nothing here");
      }
      problem.setType(URI.create("urn:shortlist:problem:" + code));
      problem.setProperty("code", code);
      problem.setProperty("hint", "");
    }
    var typed = new HttpHeaders(headers);
    typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON); // whatever the client said it takes
    return super.handleExceptionInternal(failure, told, typed, status, request);
  }
}
