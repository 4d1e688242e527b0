-- How a tie is broken is part of a category's set-up, and goes with it to the next edition.
update category
set details = (details::jsonb
        || jsonb_build_object('ties', jsonb_build_object('kind', upper(rule.kind), 'criterion', rule.criterion)))::json
from category_tie_rule as rule
where rule.category_id = category.id;
drop table category_tie_rule;
