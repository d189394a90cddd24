package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import java.util.regex.Pattern;

/// A mail address as users have it: in lower case, of the plain form name@host.
record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

  /// @throws Refusal when it is none
  static EmailAddress of(String words) {
    String normal = LogIns.normal(words);
    if (normal.length() > LONGEST || !FORM.matcher(normal).matches()) {
      throw Refusal.invalid("user.email", "this is no mail address", "for example ana@example.org");
    }
    return new EmailAddress(normal);
  }
}
