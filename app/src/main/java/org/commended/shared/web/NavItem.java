package org.commended.shared.web;

/** A place in the bar of a work page. */
public record NavItem(String textKey, String href, boolean current) {}
