package org.commended.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.commended.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What did not go as meant, said kindly: what happened, what was kept, what to do. Bugs are logged once, with a reference. */
@RestControllerAdvice
class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** An address whose words cannot be read as what they should be names nothing either. */
    @ExceptionHandler({NotFound.class, TypeMismatchException.class})
    ResponseEntity<Page> notFound() {
        return page(HttpStatus.NOT_FOUND, "");
    }

    /** Nothing typed may be lost because a sign-in ran out: an act comes back as a page that can send it again. */
    @ExceptionHandler(SignInFirst.class)
    ResponseEntity<Page> signInFirst(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (request.getMethod().equals("GET")) return Answer.seeOther(signIn(request.getRequestURI() + query));
        Form form = Form.of(FormReader.typed(request.getParameterMap()));
        Page kept = new SignedOutPage(request.getRequestURI(), signIn("/my"), form);
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(kept);
    }

    private static String signIn(String next) {
        return "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<Page> databaseAway(Exception trouble) {
        LOG.warn("The database does not answer: {}", trouble.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(new TroublePage(HttpStatus.SERVICE_UNAVAILABLE.value(), ""));
    }

    /** A form too large to be read, or one that no browser sends. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Page> unreadable(InvalidParameterException trouble) {
        return page(HttpStatus.valueOf(trouble.getErrorCode()), "");
    }

    /** Null where nobody is there any more to read an answer. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Page> other(Exception trouble) {
        if (hungUp(trouble)) {
            LOG.debug("The other side closed the connection.");
            return null;
        }
        if (trouble instanceof ErrorResponse known) return known(known.getStatusCode());
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Bug {}", reference, trouble);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, reference);
    }

    private static boolean hungUp(Exception trouble) {
        return Stream.iterate((Throwable) trouble, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    /** What Spring itself refuses: no such page, a method the page does not have, a request that cannot be read. */
    private static ResponseEntity<Page> known(HttpStatusCode status) {
        return page(status, "");
    }

    private static ResponseEntity<Page> page(HttpStatusCode status, String reference) {
        return ResponseEntity.status(status).body(new TroublePage(status.value(), reference));
    }
}
