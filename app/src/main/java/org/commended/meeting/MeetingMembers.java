package org.commended.meeting;

import java.util.Set;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;

/** Who is asked to a panel's meetings. */
public interface MeetingMembers {

    /** The members who accepted the terms; guests who read single entries are none. */
    Set<PersonId> listPeople(CategoryId category);
}
