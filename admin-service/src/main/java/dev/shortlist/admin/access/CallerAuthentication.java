package dev.shortlist.admin.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A caller as Spring Security carries it through a request; whoever makes one has proved it.
public final class CallerAuthentication extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient Caller caller;
  private final transient Supplier<Optional<Caller>> again;

  /// @param again proves them once more by the same means, for connections that outlive a request:
  ///   nothing once they may no longer
  public CallerAuthentication(Caller caller, Supplier<Optional<Caller>> again) {
    super(List.of());
    this.caller = caller;
    this.again = again;
    setAuthenticated(true);
  }

  public Supplier<Optional<Caller>> again() {
    return again;
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
