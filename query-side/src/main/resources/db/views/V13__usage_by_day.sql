-- usage: what happened on a day, counted, with how long each of the dossiers took: nobody can look at a million facts each time somebody asks.
set role dossier_views;

create table usage_day (
    day        date    not null,
    -- SUBMITTED, ACCEPTED, HANDLED
    kind       text    not null,
    authority  text    not null,
    procedure  text    not null,
    field      text    not null,
    level      text    not null,
    level_rank integer not null,
    channel    text    not null,
    -- Empty where there is none.
    outcome    text    not null,
    dossiers   bigint  not null,
    -- From acceptance to the outcome, in whole seconds, of each dossier that was accepted: numbers of four bytes, in order.
    seconds    bytea,
    primary key (day, authority, procedure, field, level, level_rank, channel, kind, outcome)
);

insert into usage_day
select day, kind, authority, procedure, field, level, level_rank, channel, outcome, count(*),
       string_agg(int4send(seconds), ''::bytea order by seconds)
from (
    select submitted_on as day, 'SUBMITTED' as kind, authority, procedure, field, level, level_rank, channel,
           '' as outcome, null::int4 as seconds
    from usage_fact
    union all
    select accepted_on, 'ACCEPTED', authority, procedure, field, level, level_rank, channel, '', null
    from usage_fact where accepted_on is not null
    union all
    select handled_on, 'HANDLED', authority, procedure, field, level, level_rank, channel, coalesce(outcome, ''),
           extract(epoch from handled_at - accepted_at)::int4
    from usage_fact where handled_on is not null
) as moment
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;

reset role;
