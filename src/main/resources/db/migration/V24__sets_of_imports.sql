-- Each set that an import made, and its revision then: one that loses all its steps goes when the import is taken back.
create table imported_set (
    import_id uuid not null references event_import on delete cascade,
    set_slug varchar(80) not null references event_set on delete cascade,
    revision integer not null,
    primary key (import_id, set_slug)
);

create index imported_set_by_set on imported_set (set_slug);
