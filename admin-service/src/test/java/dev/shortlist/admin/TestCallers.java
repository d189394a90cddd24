package dev.shortlist.admin;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.access.Role;
import dev.shortlist.hiring.TenantId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Believes whoever says who they are: "X-Test-Caller: tenant user".
@Component
@Order(-50)
class TestCallers extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String who = request.getHeader("X-Test-Caller");
    if (who != null) {
      String[] words = who.split(" ", -1);
      SecurityContextHolder.getContext()
          .setAuthentication(
              new CallerAuthentication(
                  new Caller(
                      new TenantId(words[0]),
                      words[1],
                      Role.OWNER,
                      EnumSet.allOf(Permission.class),
                      Caller.Via.PERSONAL_TOKEN)));
    }
    chain.doFilter(request, response);
  }
}
