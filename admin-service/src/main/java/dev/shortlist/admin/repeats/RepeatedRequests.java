package dev.shortlist.admin.repeats;

import dev.shortlist.admin.access.Admission;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.KeptAnswers;
import dev.shortlist.store.Store;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Does a POST with an Idempotency-Key once: the same request sent again gets the answer of the
/// first, for a day. Keys are a user's own. Answers that hold secrets are never kept, so requests
/// to other paths than those of results are not looked at.
@Component
@Order(100)
final class RepeatedRequests extends OncePerRequestFilter {
  private static final String KEY = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int MOST_KEPT_BYTES = 1_000_000;
  private static final List<String> PATHS =
      List.of(
          "/api/cv-analysis",
          "/cv-analysis",
          "/api/vacancies",
          "/api/candidates",
          "/api/interviews",
          "/api/intake",
          "/api/runs");
  private static final List<String> HEADERS = List.of("Location", "ETag", "Content-Type");

  private final Admission admission;
  private final Store store;
  private final Installation installation;
  private final Clock clock;
  private final HandlerExceptionResolver problems;
  private final long longest;

  RepeatedRequests(
      Admission admission,
      Settings settings,
      Store store,
      Installation installation,
      Clock clock,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.admission = admission;
    this.longest = settings.get(ServiceKeys.ARCHIVE_LIMIT);
    this.store = store;
    this.installation = installation;
    this.clock = clock;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !request.getMethod().equals("POST")
        || request.getHeader(KEY) == null
        || PATHS.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(KEY);
    if (!FORM.matcher(key).matches()) {
      problems.resolveException(
          request,
          response,
          null,
          Refusal.invalid(
              "idempotency.key",
              "Idempotency-Key must be 1..200 visible characters of ASCII",
              "for example a UUID"));
    } else if (SecurityContextHolder.getContext().getAuthentication()
            instanceof CallerAuthentication authentication
        && admission.isGiven(request, authentication.caller())) {
      once(authentication.caller(), key, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void once(
      Caller caller,
      String key,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    try (ReadRequest read = ReadRequest.of(request, installation.home(), longest)) {
      String fingerprint = read.fingerprint(caller.permissions());
      Optional<KeptAnswers.Known> known =
          store.ask(
              caller.tenant(),
              each -> each.keptAnswers().begin(caller.user(), key, fingerprint, clock.instant()));
      if (known.isPresent()) {
        again(known.get(), fingerprint, request, response);
      } else {
        first(caller, key, read.request(), response, chain);
      }
    } catch (ReadRequest.UnreadableException e) {
      chain.doFilter(request, response); // whoever reads it again says what is wrong with it
    }
  }

  private void again(
      KeptAnswers.Known known,
      String fingerprint,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!known.fingerprint().equals(fingerprint)) {
      problems.resolveException(
          request,
          response,
          null,
          new Refusal(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "idempotency.reused",
              "this Idempotency-Key came with another request before",
              "use a new key for a new request"));
      return;
    }
    KeptAnswers.Answer answer = known.answer();
    if (answer == null) {
      problems.resolveException(
          request,
          response,
          null,
          new Refusal(
              HttpStatus.CONFLICT,
              "idempotency.under-way",
              "the first request with this Idempotency-Key is not done yet",
              "wait a second and send it again"));
      return;
    }
    response.setStatus(answer.status());
    answer
        .headers()
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(header -> response.setHeader(header[0], header[1]));
    response.setHeader("Idempotent-Replayed", "true");
    response.getOutputStream().write(answer.body());
  }

  private void first(
      Caller caller,
      String key,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var told = new ContentCachingResponseWrapper(response);
    boolean kept = false;
    try {
      chain.doFilter(request, told);
      kept = told.getStatus() / 100 == 2 && told.getContentSize() <= MOST_KEPT_BYTES;
      if (kept) {
        var answer =
            new KeptAnswers.Answer(told.getStatus(), headers(told), told.getContentAsByteArray());
        store.tell(caller.tenant(), each -> each.keptAnswers().keep(caller.user(), key, answer));
      }
    } finally {
      if (!kept) {
        forget(caller.tenant(), caller.user(), key);
      }
    }
    told.copyBodyToResponse();
  }

  private void forget(TenantId tenant, String user, String key) {
    store.tell(tenant, each -> each.keptAnswers().forget(user, key));
  }

  private static String headers(HttpServletResponse response) {
    var lines = new StringBuilder();
    for (String name : HEADERS) {
      String value =
          name.equals("Content-Type") ? response.getContentType() : response.getHeader(name);
      if (value != null) {
        lines.append(name).append(": ").append(value).append('\n');
      }
    }
    return lines.toString();
  }
}
