package org.commended.installation;

import java.util.List;

/** What is said below the address once pages can be served; a bean of the module that knows. */
public interface Greeting {

    /** @param address of the installation, without a slash at its end */
    List<String> lines(String address);
}
