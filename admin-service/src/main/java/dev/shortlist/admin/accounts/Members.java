package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Role;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.notifications.Mail;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.Status;
import dev.shortlist.store.Users.User;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The users of an organisation, as those who may change them do. Only owners change owners, and
/// the last owner stays one.
@Component
class Members {
  private final Store store;
  private final Invitations invitations;

  Members(Store store, Invitations invitations) {
    this.store = store;
    this.invitations = invitations;
  }

  /// What to change of a user; null for what stays.
  record Change(
      @Nullable String name,
      @Nullable String language,
      @Nullable String role,
      @Nullable String status) {}

  List<User> list(Caller caller, String after, int limit) {
    return store.ask(caller.tenant(), each -> each.users().after(after, limit));
  }

  /// @throws Refusal 404 when the caller's tenant has none
  User find(Caller caller, String id) {
    return store.ask(caller.tenant(), each -> each.users().find(id)).orElseThrow(Refusal::unknown);
  }

  /// Adds a user and mails them a link.
  User invite(Caller caller, EmailAddress email, String name, String language, Role role) {
    checkOwners(caller, role);
    Invitations.Invited invited =
        store.ask(
            caller.tenant(),
            each ->
                invitations.add(
                    each, caller.tenant(), email, name, language, role, nameOf(each, caller)));
    invitations.send(invited.mail());
    return invited.user();
  }

  /// Mails a new link to somebody who has not used theirs.
  User inviteAgain(Caller caller, String id) {
    User user = find(caller, id);
    if (user.status() != Status.INVITED) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "user.not-invited",
          "this user is not waiting for an invitation",
          "users who forgot their password ask for a new one where they log in");
    }
    Mail mail =
        store.ask(
            caller.tenant(),
            each -> invitations.letter(each, caller.tenant(), user, nameOf(each, caller)));
    invitations.send(mail);
    return user;
  }

  User change(Caller caller, String id, Change change) {
    return store.ask(
        caller.tenant(),
        each -> {
          List<String> owners = each.users().holdRole(Role.OWNER.word());
          User user = each.users().hold(id).orElseThrow(Refusal::unknown);
          Role role = change.role() == null ? role(user.role()) : role(change.role());
          checkOwners(caller, role(user.role()));
          checkOwners(caller, role);
          boolean disabled = "disabled".equals(change.status());
          if (role != Role.OWNER || disabled) {
            checkLast(owners, user);
          }
          each.users()
              .change(
                  id,
                  change.name() == null ? user.name() : Person.name(change.name(), "name"),
                  change.language() == null ? user.language() : Person.language(change.language()),
                  role.word());
          stand(each, user, change.status());
          return each.users().find(id).orElseThrow(Refusal::unknown);
        });
  }

  private static void stand(Store each, User user, @Nullable String status) {
    switch (status) {
      case null -> {}
      case "disabled" -> {
        if (user.status() != Status.DISABLED) {
          each.users().disable(user.id());
        }
      }
      case "active" -> each.users().enable(user.id());
      default ->
          throw Refusal.invalid(
              "user.status", "the status must be active or disabled", "leave it out to keep it");
    }
  }

  /// Removes a user for good, with their tokens; what they did stays in the audit trail by id.
  void remove(Caller caller, String id) {
    store.tell(
        caller.tenant(),
        each -> {
          List<String> owners = each.users().holdRole(Role.OWNER.word());
          User user = each.users().hold(id).orElseThrow(Refusal::unknown);
          checkOwners(caller, role(user.role()));
          checkLast(owners, user);
          each.users().remove(id);
        });
  }

  private static void checkOwners(Caller caller, Role role) {
    if (role == Role.OWNER && caller.role() != Role.OWNER) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          "user.owner",
          "only an owner may make or change an owner",
          "ask an owner of your organisation");
    }
  }

  private static void checkLast(List<String> owners, User user) {
    if (owners.equals(List.of(user.id()))) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "user.last-owner",
          "this is the last owner of your organisation",
          "make somebody else an owner first");
    }
  }

  /// @throws Refusal when there is no such role
  static Role role(String word) {
    return Role.ofWord(word)
        .orElseThrow(() ->
            Refusal.invalid(
                "user.role",
                "there is no such role",
                "owner, admin, recruiter, interviewer or auditor"));
  }

  private static String nameOf(Store each, Caller caller) {
    return each.users().find(caller.user()).map(User::name).orElse("Shortlist");
  }
}
