-- Event sets that teachers make. Of shipped rows the columns of own_ are null.
alter table event_set add column own_by uuid;
alter table event_set add column own_published boolean;
alter table event_set add column own_listed boolean;
alter table event_set add column own_archived boolean;
alter table event_set add column own_revision integer;
alter table event_set add column own_changed timestamp(6) with time zone;
alter table event_set add column own_changed_by uuid;
alter table event_set add column own_copy_of varchar(80);
alter table event_set add column own_signature varchar(120);

create index event_set_by_owner on event_set (own_by);

-- What a step shows of the line (days from 1970-01-01, the last one excluded) and of the map.
alter table event_set_step add column scene_first_day bigint;
alter table event_set_step add column scene_end_day bigint;
alter table event_set_step add column scene_latitude double precision;
alter table event_set_step add column scene_longitude double precision;
alter table event_set_step add column scene_kilometres double precision;
-- A teacher's wordings beside citations, as JSON.
alter table event_set_step add column wordings varchar(40000);

create table event_set_share (
    set_slug varchar(80) not null references event_set on delete cascade,
    colleague uuid not null,
    may_edit boolean not null,
    primary key (set_slug, colleague)
);

create index event_set_share_by_colleague on event_set_share (colleague);

-- All that a set said after each change, as JSON.
create table event_set_version (
    id uuid primary key,
    set_slug varchar(80) not null references event_set on delete cascade,
    number integer not null,
    made_by uuid not null,
    made timestamp(6) with time zone not null,
    back_to integer,
    content varchar(2000000) not null,
    unique (set_slug, number)
);
