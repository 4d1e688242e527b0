package org.commended.entry.storage;

/** The one way an entry is read. */
final class EntrySql {

    /**
     * Each entry with its organisations in one column and the last word of the screening: one query for any number. An
     * entry that was found eligible and then sent again is to be checked again, and so is one that was moved.
     */
    static final String SELECT = """
            select entry.*,
                   (select jsonb_agg(jsonb_build_object('name', name, 'role', upper(role), 'body', body) order by position)
                    from entry_organisation where entry_id = entry.id) as organisations,
                   (select case when (verdict = 'ruled-out' or entry.submitted_at is null or at >= entry.submitted_at)
                                     and (entry.moved_at is null or at > entry.moved_at)
                                then verdict end
                    from screening where entry_id = entry.id order by seq desc limit 1) as verdict
            from entry
            """;

    static final String IN_ORDER = " order by category_id, lower(title), id";

    private EntrySql() {}
}
