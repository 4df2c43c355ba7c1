-- What came in at one time from one file, so that it can be taken back.
create table event_import (
    id uuid primary key,
    teacher uuid not null,
    made timestamp(6) with time zone not null,
    file_name varchar(200) not null,
    format varchar(20) not null,
    events integer not null
);

create index event_import_by_teacher on event_import (teacher, made);

-- Each event that an import made, as the file calls it, and its revision then.
create table imported_event (
    import_id uuid not null references event_import on delete cascade,
    event_slug varchar(80) not null references event on delete cascade,
    named varchar(300) not null,
    revision integer not null,
    primary key (import_id, event_slug)
);

create index imported_event_by_event on imported_event (event_slug);
