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

    /**
     * Whether an organisation leads an entry, as its writers have it now or as the copy says that counts: who leads the draft
     * can be changed and not sent. With {@code :body} and {@code :name}.
     */
    static final String LED = """
            (exists (select from entry_organisation lead
                     where lead.entry_id = entry.id and lead.role = 'lead'
                       and (lead.body = cast(:body as text) or lower(lead.name) = lower(:name)))
             or exists (select from json_array_elements((
                            select organisations::json from submission
                            where entry_id = entry.id order by seq desc limit 1)) as sent (led)
                        where sent.led ->> 'role' = 'LEAD'
                          and (sent.led ->> 'body' = cast(:body as text)
                               or lower(sent.led ->> 'name') = lower(:name))))""";

    static final String IN_ORDER = " order by category_id, lower(title), id";

    private EntrySql() {}
}
