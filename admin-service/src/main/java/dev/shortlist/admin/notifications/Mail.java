package dev.shortlist.admin.notifications;

/// A mail to one person, as text and as HTML that says the same.
public record Mail(String to, String subject, String text, String html) {
  public Mail {
    if (subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a subject is one line");
    }
  }

  /// Without address and words: mails hold secrets.
  @Override
  public String toString() {
    return "a mail";
  }
}
