package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Links;
import dev.shortlist.admin.notifications.Mail;
import dev.shortlist.admin.notifications.MailTemplate;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Organisations.Organisation;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What users are written about their accounts, in their language.
@Component
class Letters {
  private final Links links;

  Letters(Links links) {
    this.links = links;
  }

  Mail invitation(Store each, TenantId tenant, User user, String inviter, Secret secret) {
    return MailTemplate.of("invitation", user.language())
        .fill(
            user.email(),
            Map.of(
                "inviter", inviter,
                "organisation", organisation(each, tenant),
                "name", user.name(),
                "days", Long.toString(Invitations.LIFE.toDays()),
                "link", links.to("/invitation", secret.text())));
  }

  Mail reset(Store each, TenantId tenant, User user, Secret secret) {
    return MailTemplate.of("reset", user.language())
        .fill(
            user.email(),
            Map.of(
                "organisation", organisation(each, tenant),
                "name", user.name(),
                "minutes", Long.toString(Resets.LIFE.toMinutes()),
                "link", links.to("/reset", secret.text())));
  }

  Mail passwordChanged(Store each, TenantId tenant, User user) {
    return MailTemplate.of("password-changed", user.language())
        .fill(
            user.email(),
            Map.of(
                "organisation", organisation(each, tenant),
                "name", user.name(),
                "link", links.to("/forgotten")));
  }

  private static String organisation(Store each, TenantId tenant) {
    return each.organisations().find().map(Organisation::name).orElse(tenant.value());
  }
}
