package org.commended.entry.domain;

/**
 * How many other entries of the edition there are already.
 *
 * @param byPerson started by the same person
 * @param byOrganisation led by the same organisation
 * @param inCategory led by the same organisation in the same category
 */
public record Entered(int byPerson, int byOrganisation, int inCategory) {

    public static final Entered NONE = new Entered(0, 0, 0);
}
