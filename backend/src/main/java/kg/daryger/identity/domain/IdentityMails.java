package kg.daryger.identity.domain;

import java.util.List;
import java.util.Map;
import kg.daryger.mail.Mail;
import kg.daryger.mail.Mail.Recipient;
import kg.daryger.mail.Outbox;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.shared.text.Texts;
import org.springframework.stereotype.Component;

/** The mails about accounts, in the recipient's language; each link opens a page that acts only on its button. */
@Component
class IdentityMails {

    private final Outbox outbox;
    private final PersonalLinks links;
    private final PublicAddress address;
    private final Texts texts;

    IdentityMails(Outbox outbox, PersonalLinks links, PublicAddress address, Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.address = address;
        this.texts = texts;
    }

    void invitation(Account account, Role role) {
        withLink(account, LinkPurpose.INVITATION, Map.of("role", roleIn(account, role)));
    }

    /** A fresh link for an invitation whose mail was lost; it names no role. */
    void invitationAgain(Account account) {
        var to = to(account);
        var link = page(to.language(), links.issue(LinkPurpose.INVITATION, account.id()));
        send(to, "invitation-again", Map.of("link", link));
    }

    void signIn(Account account) {
        withLink(account, LinkPurpose.SIGN_IN, Map.of());
    }

    void reset(Account account) {
        withLink(account, LinkPurpose.RESET, Map.of());
    }

    void signUp(SignUp signUp) {
        var to = new Recipient(signUp.email(), signUp.language(), signUp.zoneId(), null);
        send(to, "sign-up", Map.of("link", page(signUp.language(), links.issue(signUp))));
    }

    /** Somebody entered an address that has an account: its owner is told, the page is not. */
    void alreadyRegistered(Account account) {
        var to = to(account);
        send(to, "already-registered", Map.of("link", address.page(to.language(), "/sign-in")));
    }

    void roleGiven(Account account, Role role) {
        var to = to(account);
        send(to, "role-given", Map.of("role", roleIn(account, role), "link", address.page(to.language(), "/sign-in")));
    }

    private void withLink(Account account, LinkPurpose purpose, Map<String, Object> model) {
        var to = to(account);
        var whole = new java.util.HashMap<>(model);
        whole.put("link", page(to.language(), links.issue(purpose, account.id())));
        send(to, purpose.code(), whole);
    }

    private String page(Language language, String token) {
        return address.page(language, "/link") + "#" + token;
    }

    private String roleIn(Account account, Role role) {
        return texts.text(account.contact().language(), "identity.role." + role.name());
    }

    private void send(Recipient to, String name, Map<String, Object> model) {
        outbox.enqueue(new Mail(to, "identity/" + name, model, List.of()));
    }

    private static Recipient to(Account account) {
        var contact = account.contact();
        return new Recipient(contact.email(), contact.language(), contact.zone(), contact.account());
    }
}
