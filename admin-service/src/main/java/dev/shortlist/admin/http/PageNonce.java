package dev.shortlist.admin.http;

import jakarta.servlet.http.HttpServletRequest;

/// The word that scripts and styles of one answer must carry (Content-Security-Policy): what
/// somebody else's text brings along does not run.
public final class PageNonce {
  static final String ATTRIBUTE = PageNonce.class.getName();
  static final int BYTES = 16;

  private PageNonce() {}

  /// The request's.
  ///
  /// @throws IllegalStateException outside the service's web server
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
      return nonce;
    }
    throw new IllegalStateException("the request did not come through the service's web server");
  }
}
