package org.commended.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong before a route is found: refused requests, unreadable ones. */
@RestController
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        return ResponseEntity.status(code).body(new TroublePage(code, ""));
    }
}
