package org.commended.installation;

import org.commended.installation.Instance.Kind;

/** What an installation is opened for. */
record Use(Kind kind, String command, String baseUrl) {}
