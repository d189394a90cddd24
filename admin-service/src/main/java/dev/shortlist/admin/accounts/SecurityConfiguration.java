package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// How callers are recognised. Who may do what is the gate's to say.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  /// Pages that take a form from somebody without a session.
  private static final Set<String> FORMS =
      Set.of("/login", "/logout", "/setup", "/invitation", "/forgotten", "/reset");

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Bean
  SecurityFilterChain everybody(
      HttpSecurity http,
      LogInTokens tokens,
      PersonalTokens personal,
      Sessions sessions,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    return http.csrf(csrf ->
            csrf.csrfTokenRepository(forms())
                .requireCsrfProtectionMatcher(SecurityConfiguration::couldBeForged))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(refused ->
            refused.accessDeniedHandler((request, response, _) ->
                problems.resolveException(request, response, null, forged())))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .anonymous(anonymous -> anonymous.disable())
        .addFilterAfter(new CallerFilter(tokens, personal, sessions), CsrfFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /// What a page of another site could send with the user's cookie, or as a form: whatever changes
  /// something and does not prove its caller by a header.
  private static boolean couldBeForged(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())
        || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      return false;
    }
    return Sessions.text(request).isPresent() || FORMS.contains(request.getRequestURI());
  }

  private static Refusal forged() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "auth.form",
        "this form was not sent from a page of ours, or is too old",
        "open the page again; programs send an access token and no cookie");
  }

  private static CookieCsrfTokenRepository forms() {
    var repository = new CookieCsrfTokenRepository();
    repository.setCookieName(Page.FORM_COOKIE);
    repository.setCookiePath("/");
    repository.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Strict"));
    return repository;
  }

  @Bean
  SigningKeys signingKeys(Settings settings, Installation installation, Store store, Clock clock) {
    var random = new SecureRandom();
    byte[] secret = secret(settings, installation, random);
    return new SigningKeys(store, new KeySeal(secret, random), clock, random);
  }

  @Bean
  Strangers strangers(Settings settings, Installation installation) {
    return new Strangers(secret(settings, installation, new SecureRandom()));
  }

  private static byte[] secret(Settings settings, Installation installation, SecureRandom random) {
    return ServiceSecret.find(settings.get(ServiceKeys.SECRET), installation.home(), random);
  }

  @Bean
  AccessTokens accessTokens(Settings settings, SigningKeys keys, Secrets secrets, Clock clock) {
    String url = settings.get(ServiceKeys.URL);
    return new AccessTokens(
        keys::current, keys::find, secrets::id, url.isEmpty() ? "urn:shortlist" : url, clock);
  }
}
