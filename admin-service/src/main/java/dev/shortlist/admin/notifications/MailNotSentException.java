package dev.shortlist.admin.notifications;

/// A mail could not be handed over. Its message names no person.
public final class MailNotSentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MailNotSentException(String message, Throwable cause) {
    super(message, cause);
  }
}
