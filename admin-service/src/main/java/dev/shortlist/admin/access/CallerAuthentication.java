package dev.shortlist.admin.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A caller as Spring Security carries it through a request; whoever makes one has proved it.
public final class CallerAuthentication extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient Caller caller;

  public CallerAuthentication(Caller caller) {
    super(List.of());
    this.caller = caller;
    setAuthenticated(true);
  }

  public Caller caller() {
    return caller;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public Object getPrincipal() {
    return caller;
  }
}
