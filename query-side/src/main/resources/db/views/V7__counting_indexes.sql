-- Reports and statistics are counted when they are asked for. Each of these indexes holds all that a count looks at, so that it is answered
-- from the index alone, and of a period only what lies in it.
set role dossier_views;

-- Form II.06a: what had not left before the period began.
create index report06_stay_by_end on report06_stay (authority, counting_rule, (coalesce(left_on, 'infinity'::date)))
    include (field, procedure, online, again, entered_on, entered_transaction, entered_row, due_on, left_on,
        left_transaction, left_row, ending);
-- What had left, but was not yet known to have when the report was sealed.
create index report06_stay_by_place on report06_stay (authority, counting_rule, left_transaction, left_row);

drop index usage_fact_submitted;
drop index usage_fact_handled;
create index usage_fact_submitted on usage_fact (submitted_on)
    include (authority, procedure, field, level, level_rank, channel);
create index usage_fact_accepted on usage_fact (accepted_on)
    include (authority, procedure, field, level, level_rank, channel) where accepted_on is not null;
create index usage_fact_handled on usage_fact (handled_on)
    include (authority, procedure, field, level, level_rank, channel, outcome, accepted_at, handled_at)
    where handled_on is not null;
create index usage_fact_authority on usage_fact (authority);

reset role;
