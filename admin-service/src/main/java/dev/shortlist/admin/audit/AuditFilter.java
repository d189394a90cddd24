package dev.shortlist.admin.audit;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.http.AccessLog;
import dev.shortlist.admin.http.RequestId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Store;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds each request's deed to its thread, behind the filters that find out who calls, and ends
/// it.
final class AuditFilter extends OncePerRequestFilter {
  private final Store store;
  private final Clock clock;

  AuditFilter(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var audited = new RequestDeed(deed(request), store);
    request.setAttribute(RequestDeed.ATTRIBUTE, audited);
    int[] status = {500};
    try {
      audited
          .deed()
          .<@Nullable Void, Exception>during(() -> {
            chain.doFilter(request, response);
            status[0] = response.getStatus();
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    } finally {
      audited.end(status[0]);
    }
  }

  private Deed deed(HttpServletRequest request) {
    String id = RequestId.of(request);
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof CallerAuthentication authentication) {
      Caller caller = authentication.caller();
      request.setAttribute(AccessLog.CALLER, caller.tenant() + "/" + caller.user());
      String via = caller.via().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Deed("user:" + caller.user(), via, id, clock)
          .by(caller.tenant(), "user:" + caller.user());
    }
    return new Deed("nobody", "none", id, clock).byNobodyYet();
  }
}
