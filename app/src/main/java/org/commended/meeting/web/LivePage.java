package org.commended.meeting.web;

import org.commended.shared.web.Page;

/** The part of a meeting's page that changes as it goes, for a page that is open already. */
public record LivePage(MeetingPage meeting) implements Page {}
