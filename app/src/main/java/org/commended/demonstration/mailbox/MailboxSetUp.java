package org.commended.demonstration.mailbox;

import org.commended.demonstration.OnlyInDemonstration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends letters to the mailbox, whatever mail server the installation is told of. */
@Configuration
@OnlyInDemonstration
class MailboxSetUp {

    @Bean
    JavaMailSender mailSender(Mailbox mailbox) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailbox.port());
        return sender;
    }
}
