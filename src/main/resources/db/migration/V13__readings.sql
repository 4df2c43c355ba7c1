-- Texts that a teacher reads through. Whole passages stand here and nowhere else; no open address leads to them.
create table reading (
    id uuid primary key,
    owner uuid not null,
    title varchar(200) not null,
    author varchar(200) not null,
    speaker varchar(200) not null,
    written varchar(60),
    language varchar(20) not null,
    begun timestamp(6) with time zone not null,
    touched timestamp(6) with time zone not null,
    place integer not null,
    passages integer not null,
    text_slug varchar(80)
);

create index reading_by_owner on reading (owner, touched);

create table reading_passage (
    reading_id uuid not null references reading on delete cascade,
    number integer not null,
    kind varchar(20) not null,
    words varchar(1000000) not null,
    first_line integer not null,
    last_line integer not null,
    primary key (reading_id, number)
);

-- Something that a text dates, and what became of it. The offer is kept as it was read, so that a later grammar moves nothing.
create table finding (
    id uuid primary key,
    reading_id uuid not null references reading on delete cascade,
    number integer not null,
    passage integer not null,
    offer varchar(100000) not null,
    fate varchar(20) not null,
    event_slug varchar(80),
    decided timestamp(6) with time zone,
    unique (reading_id, number)
);

create index finding_by_passage on finding (reading_id, passage);
create index finding_by_fate on finding (reading_id, fate, number);

-- A copy of one of the texts that the program speaks of, kept by an installation for its teachers.
create table attached_copy (
    text_slug varchar(80) primary key,
    attached_by uuid not null,
    attached timestamp(6) with time zone not null
);

create table attached_line (
    text_slug varchar(80) not null references attached_copy on delete cascade,
    number integer not null,
    words varchar(1000000) not null,
    primary key (text_slug, number)
);
