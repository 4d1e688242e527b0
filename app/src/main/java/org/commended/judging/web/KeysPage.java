package org.commended.judging.web;

import java.util.List;
import org.commended.judging.keys.Key;
import org.commended.shared.web.Page;

/** @param on the keys that are not switched off */
public record KeysPage(List<Key> on) implements Page {}
