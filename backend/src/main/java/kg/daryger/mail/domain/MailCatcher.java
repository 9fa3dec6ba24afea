package kg.daryger.mail.domain;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A real SMTP server in this process that keeps every mail and sends none on, for everybody who has no mail server: active
 * when {@code spring.mail.host} is not set. The production image does not contain it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!prod")
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
class MailCatcher {

    @Bean(destroyMethod = "stop")
    GreenMail caughtMail() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    JavaMailSender catcher(GreenMail server, CaughtMails mails) {
        var sender = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                super.doSend(messages, originals);
                mails.caught(messages.length);
            }
        };
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }

    @Bean
    CaughtMails caughtMails(GreenMail server) {
        return new CaughtMails(server);
    }
}
