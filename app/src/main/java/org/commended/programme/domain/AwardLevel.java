package org.commended.programme.domain;

/** What may be awarded: winner, highly commended, gold… */
public record AwardLevel(String id, String name) {}
