package dev.shortlist.admin.notifications;

import jakarta.mail.internet.MimeMessage;

/// Takes a finished mail away.
interface MailCarrier {
  /// Takes this one.
  ///
  /// @throws MailNotSentException when it could not
  void carry(MimeMessage message);
}
